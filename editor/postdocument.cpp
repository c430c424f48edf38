// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/postdocument.h"

#include "editor/post/pieces.h"
#include "editor/textpart.h"
#include "editor/writinglayout.h"

#include <QScopedValueRollback>
#include <utility>

namespace Hexquill {

PostDocument::PostDocument(QObject *parent)
    : QObject(parent)
    , m_head(new TextPart(this))
    , m_body(new TextPart(this))
    , m_bodyLayout(new WritingLayout(m_body->document()))
{
    body()->setDocumentLayout(m_bodyLayout);
    watch(m_head, PostPart::Head);
    watch(m_body, PostPart::Body);
    m_pause.setSingleShot(true);
    m_pause.setInterval(1000);
    connect(&m_pause, &QTimer::timeout, this, &PostDocument::endStep);
}

void PostDocument::watch(TextPart *part, PostPart name)
{
    connect(part, &TextPart::stepAdded, this, [this, name] { addStep(name); });
    connect(part, &TextPart::edited, this, [this, name] { noteEdit(name); });
}

TextPart *PostDocument::part(PostPart name) const
{
    return name == PostPart::Head ? m_head : m_body;
}

QTextDocument *PostDocument::head() const
{
    return m_head->document();
}

QTextDocument *PostDocument::body() const
{
    return m_body->document();
}

QString PostDocument::headText() const
{
    return m_head->text();
}

QString PostDocument::bodyText() const
{
    return isInPieces() ? Pieces::whole(m_body->text()) : m_body->text();
}

const QString &PostDocument::bodyPieces() const
{
    return m_body->text();
}

bool PostDocument::isInPieces() const
{
    return m_body->isInPieces();
}

const FrontMatter &PostDocument::frontMatter() const
{
    if (!m_frontMatter)
        m_frontMatter = FrontMatter::read(headText());
    return *m_frontMatter;
}

void PostDocument::setPost(const Post &post)
{
    {
        const QScopedValueRollback loading(m_loading, true);
        m_facts = post.facts;
        m_head->setText(post.head);
        m_body->setText(Pieces::inPieces(post.body));
    }
    m_order.clear();
    m_openField.clear();
    m_unsaved = false;
    m_borderInDoubt = false;
    tellBoth();
    emit postReplaced();
    publishState();
}

void PostDocument::tellBoth()
{
    ++m_revision;
    emit headChanged();
    emit bodyChanged();
    emit changed(m_revision);
}

Post PostDocument::post() const
{
    return { headText(), bodyText(), m_facts };
}

void PostDocument::noteEdit(PostPart name)
{
    if (name == PostPart::Head)
        m_frontMatter.reset();
    if (m_loading || m_movingText || m_quiet || m_settling)
        return;
    m_borderInDoubt = !m_moving;
    if (name == PostPart::Body && m_head->text().isEmpty())
        m_pause.start();
    ++m_revision;
    if (!m_moving && m_order.redoPart()) {
        m_order.dropRedo();
        m_head->dropRedo();
        m_body->dropRedo();
    }
    if (name == PostPart::Body)
        m_openField.clear();
    emit name == PostPart::Head ? headChanged() : bodyChanged();
    emit changed(m_revision);
    if (!m_moving)
        publishState();
}

bool PostDocument::isUndoAvailable() const
{
    return isWaitingForStep() || m_order.undoPart().has_value();
}

bool PostDocument::isRedoAvailable() const
{
    return m_order.redoPart().has_value();
}

void PostDocument::markSaved()
{
    m_order.markSaved();
    m_unsaved = false;
    endStep();
    publishState();
}

Post PostDocument::beginSave()
{
    endStep();
    m_order.beginSave();
    return post();
}

void PostDocument::endSave()
{
    m_order.endSave();
    m_unsaved = false;
    publishState();
}

void PostDocument::markUnsaved()
{
    m_unsaved = true;
    publishState();
}

void PostDocument::publishState()
{
    const bool modified = m_unsaved || !m_order.isSaved();
    if (std::exchange(m_modified, modified) != modified)
        emit modifiedChanged(modified);
    if (std::exchange(m_undoAvailable, isUndoAvailable()) != m_undoAvailable)
        emit undoAvailableChanged(m_undoAvailable);
    if (std::exchange(m_redoAvailable, isRedoAvailable()) != m_redoAvailable)
        emit redoAvailableChanged(m_redoAvailable);
}

} // namespace Hexquill
