// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace Hexquill {

/// Chinese, Japanese and Korean share code points but not shapes: 骨 and 直 are drawn otherwise in each. What has no
/// font of its own for them is drawn by the first font that has them, which on a system of another language may be a
/// Japanese one.

/// The language whose shapes the window's Han characters take, as fontconfig names it: that of \a languageCode (like
/// zh_CN), else the first of \a systemLanguages (BCP 47) that is written with them, else Simplified Chinese.
QString hanLanguage(const QString &languageCode, const QStringList &systemLanguages);

/// The system's fonts get a font of that language beside them; after QGuiApplication. Sizes
/// that were drawn already keep theirs: Qt does not forget a font.
void completeSystemFonts(const QString &hanLanguage);

/// \a family with what stands beside the system's general font.
QStringList withHanFont(const QString &family);

} // namespace Hexquill
