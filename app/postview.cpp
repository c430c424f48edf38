// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postview.h"

#include "app/openposts.h"
#include "editor/findbar.h"
#include "editor/folding.h"
#include "editor/frontmatterform.h"
#include "editor/markdowneditor.h"

#include <QPointer>
#include <QVBoxLayout>

namespace Hexquill {

PostView::PostView(OpenPost &post, QWidget *parent)
    : QWidget(parent)
    , m_post(post)
    , m_form(new FrontMatterForm(post.document))
    , m_editor(new MarkdownEditor(post.document))
    , m_findBar(new FindBar(*m_editor))
{
    setProperty("paper", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_form);
    column->addWidget(m_editor, 1);
    column->addWidget(m_findBar);
    connect(m_form, &FrontMatterForm::leftDownwards, m_editor, qOverload<>(&QWidget::setFocus));
    connectImages();
}

/// What is on its way into the text belongs to the post: this page may go before it is there.
void PostView::connectImages()
{
    PostImages &images = m_post.images;
    connect(m_editor, &MarkdownEditor::imagesGiven, this,
            [this, &images](const QList<GivenImage> &given) { images.insert(given, m_editor->selection()); });
    images.setComposing([editor = QPointer<MarkdownEditor>(m_editor)] { return editor && editor->isComposing(); });
    connect(&images, &PostImages::inserted, this, [this](int position) {
        if (m_editor->textCursor().position() == position)
            m_editor->ensureCursorVisible();
    });
}

void PostView::keepPlace()
{
    m_post.place.selection = m_editor->selection();
    m_post.place.topLine = m_editor->topLine();
    m_post.place.folds = m_editor->folding().folds();
}

void PostView::takePlace()
{
    m_editor->folding().fold(m_post.place.folds);
    m_editor->setSelection(m_post.place.selection);
    m_editor->setTopLine(m_post.place.topLine);
}

} // namespace Hexquill
