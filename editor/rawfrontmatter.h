// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/documenttextedit.h"

class QTextDocument;

namespace Hexquill {

class PostDocument;
class YamlHighlighter;

/// The front matter as the YAML text that it is, coloured.
class RawFrontMatter : public DocumentTextEdit
{
    Q_OBJECT
public:
    explicit RawFrontMatter(PostDocument &document, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void followStep(QTextDocument *changed, int position);

    PostDocument &m_document;
    YamlHighlighter *m_highlighter;
};

} // namespace Hexquill
