// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/tokenformats.h"

#include <QSyntaxHighlighter>

namespace Hexquill {

/// Colours a front matter's text by the YAML line scanner.
class YamlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    YamlHighlighter(QTextDocument *document, const QPalette &palette);

    void setPalette(const QPalette &palette);

protected:
    void highlightBlock(const QString &text) override;

private:
    TokenFormats m_formats;
};

} // namespace Hexquill
