// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/postdocument.h"

#include "editor/post/pieces.h"
#include "editor/post/textdiff.h"
#include "editor/textpart.h"
#include "editor/writinglayout.h"

#include <QScopedValueRollback>
#include <utility>

namespace Hexquill {

namespace {

/// The same edit without the text that stays as it is, so that carets and colours outside the change are not touched.
TextEdit trimmed(const QString &text, const TextEdit &edit)
{
    const QStringView before = QStringView(text).mid(edit.offset, edit.length);
    const QStringView after = edit.replacement;
    const qsizetype shorter = qMin(before.size(), after.size());
    qsizetype front = 0;
    while (front < shorter && before[front] == after[front])
        ++front;
    if (front > 0 && before[front - 1].isHighSurrogate())
        --front;
    qsizetype back = 0;
    while (back < shorter - front && before[before.size() - 1 - back] == after[after.size() - 1 - back])
        ++back;
    if (back > 0 && before[before.size() - back].isLowSurrogate())
        --back;
    return { edit.offset + front, edit.length - front - back,
             edit.replacement.mid(front, after.size() - front - back) };
}

/// An edit of the text without joints as one of \a pieces.
TextEdit inPieces(const QString &pieces, const TextEdit &edit)
{
    const qsizetype start = Pieces::fromWhole(pieces, edit.offset);
    const qsizetype end = Pieces::fromWhole(pieces, edit.offset + edit.length);
    return { start, end - start, Pieces::inPieces(edit.replacement) };
}

} // namespace

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

void PostDocument::addStep(PostPart name)
{
    if (m_moving || m_loading)
        return;
    if (m_settling) {
        m_order.appendJoints();
        return;
    }
    if (m_movingText) {
        m_order.appendMove(name);
        return;
    }
    if (m_joining)
        m_order.appendJoined(name);
    else
        m_order.append(name);
    TextPart *other = part(name == PostPart::Head ? PostPart::Body : PostPart::Head);
    other->dropRedo();
    // Typing that goes on in the other part after this step must not join the step before it.
    other->sealStep();
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

/// False if there was nothing to change.
bool PostDocument::apply(PostPart name, const TextEdit &edit, bool join)
{
    TextPart *target = part(name);
    const TextEdit small = trimmed(target->text(), edit);
    if (small.isEmpty())
        return false;
    if (!join)
        seal();
    target->replace(small.offset, small.length, small.replacement, join);
    target->sealStep();
    return true;
}

void PostDocument::editHead(const TextEdit &edit, Step step)
{
    const bool join = step == Step::Joined && !m_order.isSavePoint() && m_order.undoPart() == PostPart::Head;
    apply(PostPart::Head, edit, join);
}

void PostDocument::editBody(const TextEdit &edit)
{
    editBodyPieces(inPieces(m_body->text(), trimmed(bodyText(), edit)));
}

/// A footnote changes a line here and one at the end, a replacement lines everywhere: those between them keep their
/// folds.
void PostDocument::editBodyPieces(const TextEdit &edit)
{
    const QString before = m_body->text().mid(edit.offset, edit.length);
    const bool lines = before.contains(u'\n') && edit.replacement.contains(u'\n');
    QList<TextEdit> edits = lines ? lineEdits(before, edit.replacement) : QList<TextEdit>();
    if (edits.size() < 2) {
        apply(PostPart::Body, edit, false);
        return;
    }
    for (TextEdit &one : edits)
        one.offset += edit.offset;
    applyAll(PostPart::Body, edits);
}

/// The last place first. A few are told one by one, so that what stands between them keeps colours and layout, too.
void PostDocument::applyAll(PostPart name, const QList<TextEdit> &edits)
{
    constexpr qsizetype few = 8;
    if (edits.size() > few) {
        seal();
        part(name)->replace(edits);
        part(name)->sealStep();
        return;
    }
    bool changed = false;
    for (const TextEdit &edit : edits) {
        const QScopedValueRollback joining(m_joining, m_joining || changed);
        changed = apply(name, edit, false) || changed;
    }
}

bool PostDocument::replacePart(PostPart name, const QString &whole)
{
    if (whole == (name == PostPart::Head ? headText() : bodyText()))
        return false;
    const QString text = name == PostPart::Head ? headText() : bodyText();
    QList<TextEdit> edits = lineEdits(text, whole);
    for (TextEdit &edit : edits)
        edit = inPieces(part(name)->text(), trimmed(text, edit));
    applyAll(name, edits);
    return true;
}

void PostDocument::replaceQuietly(const Post &post)
{
    endStep();
    const QScopedValueRollback quiet(m_quiet, true);
    m_facts = post.facts;
    const bool headChanged = replacePart(PostPart::Head, post.head);
    const QScopedValueRollback joining(m_joining, headChanged);
    replacePart(PostPart::Body, post.body);
}

void PostDocument::replaceText(const Post &post)
{
    replaceQuietly(post);
    tellBoth();
    publishState();
}

void PostDocument::reloadText(const Post &post)
{
    replaceQuietly(post);
    m_order.markSaved();
    m_unsaved = false;
    tellBoth();
    publishState();
}

tl::expected<void, QString> PostDocument::setField(const QString &key, const YamlValue &value, Step step)
{
    const auto edit = Hexquill::setField(post(), key, value);
    if (!edit)
        return tl::unexpected(edit.error());
    const bool goesOn = step == Step::Joined && m_openField == key;
    editHead(*edit, goesOn ? Step::Joined : Step::New);
    m_openField = step == Step::Joined ? key : QString();
    return {};
}

tl::expected<void, QString> PostDocument::removeField(const QString &key)
{
    const auto edit = Hexquill::removeField(post(), key);
    if (!edit)
        return tl::unexpected(edit.error());
    endStep();
    editHead(*edit);
    return {};
}

void PostDocument::endStep()
{
    m_openField.clear();
    seal();
    settleBorder();
}

void PostDocument::settleBorder()
{
    if (!std::exchange(m_borderInDoubt, false) || m_order.redoPart() || !m_order.undoPart())
        return;
    const qsizetype place = post().splitAnew().head.size();
    if (place != m_head->text().size())
        moveBorder(place);
}

void PostDocument::moveBorder(qsizetype place)
{
    {
        const QScopedValueRollback movingText(m_movingText, true);
        const qsizetype size = m_head->text().size();
        if (place > size) {
            const QString moved = m_body->text().left(Pieces::fromWhole(m_body->text(), place - size));
            m_body->replace(0, moved.size(), QString());
            m_head->replace(size, 0, Pieces::whole(moved));
        } else {
            const QString moved = m_head->text().mid(place);
            m_head->replace(place, moved.size(), QString());
            m_body->replace(0, 0, moved);
        }
    }
    seal();
    tellBoth();
    publishState();
}

void PostDocument::settleJoints()
{
    if (m_order.redoPart() || !m_order.undoPart())
        return; // a step now would take what was undone away; without one nothing has grown
    seal();
    const QScopedValueRollback settling(m_settling, true);
    if (m_body->settleJoints())
        seal();
}

void PostDocument::seal()
{
    m_head->sealStep();
    m_body->sealStep();
}

quint64 PostDocument::waitForStep(const std::function<void()> &giveUp)
{
    seal(); // what is typed from now on is a step after it
    m_waited.append({ ++m_lastWaited, m_order.lastStep(), giveUp });
    publishState();
    return m_lastWaited;
}

void PostDocument::endWaiting(quint64 number)
{
    m_waited.removeIf([number](const WaitedStep &step) { return step.number == number; });
    publishState();
}

bool PostDocument::isWaitingForStep() const
{
    return !m_waited.isEmpty() && m_waited.last().after == m_order.lastStep();
}

void PostDocument::undo()
{
    if (isWaitingForStep()) {
        const auto giveUp = m_waited.last().giveUp;
        giveUp();
    } else if (m_order.undoPart()) {
        takeStep(true);
    }
}

void PostDocument::redo()
{
    if (m_order.redoPart())
        takeStep(false);
}

/// One step, with the changes of the other part that belong to it.
void PostDocument::takeStep(bool back)
{
    m_openField.clear();
    m_borderInDoubt = false;
    QTextCursor place;
    bool moved = back && m_order.isUndoJoined();
    {
        const QScopedValueRollback moving(m_moving, true);
        const QScopedValueRollback movingText(m_movingText, moved);
        bool goesOn = false;
        do {
            const bool wasJoined = m_order.isUndoJoined();
            const bool isJoints = back ? m_order.isUndoOfJoints() : m_order.isRedoOfJoints();
            const QTextCursor one = takeOne(back);
            if (!isJoints && (place.isNull() || one.document() != place.document() || one < place))
                place = one;
            goesOn = back ? wasJoined : m_order.isRedoJoined();
            m_movingText = moved = moved || goesOn;
        } while (goesOn);
    }
    if (moved)
        tellBoth();
    seal();
    publishState();
    emit stepTaken(place.document(), place.position());
}

/// Where the caret belongs.
QTextCursor PostDocument::takeOne(bool back)
{
    const PostPart name = back ? *m_order.undoPart() : *m_order.redoPart();
    if (back)
        m_order.stepBack();
    else
        m_order.stepForward();
    QTextCursor place(part(name)->document());
    place.setPosition(back ? part(name)->undo() : part(name)->redo());
    return place;
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
