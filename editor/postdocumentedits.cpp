// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// Changes that the program makes in a post: as small as they can be told, each one undo step.
#include "editor/post/pieces.h"
#include "editor/post/textdiff.h"
#include "editor/postdocument.h"
#include "editor/textpart.h"

#include <QScopedValueRollback>

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
void PostDocument::editBodyPieces(const TextEdit &edit, qsizetype caret)
{
    const QScopedValueRollback writersCaret(m_caret, caret);
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
        QList<TextEdit> small;
        for (const TextEdit &edit : edits)
            small.append(trimmed(part(name)->text(), edit));
        seal();
        part(name)->replace(small);
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
    const QString text = name == PostPart::Head ? headText() : bodyText();
    if (whole == text)
        return false;
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

} // namespace Hexquill
