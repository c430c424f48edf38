// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/renderprocess.h"

/// The render process alone, as the program starts itself for it.
int main()
{
    return Hexquill::runRenderWorker();
}
