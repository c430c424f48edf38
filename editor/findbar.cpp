// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/findbar.h"

#include "editor/markdowneditor.h"
#include "editor/piecesearch.h"
#include "editor/post/filetext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolButton>

namespace Hexquill {

FindBar::FindBar(MarkdownEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_find(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_replaceRow(new QWidget(this))
    , m_count(new QLabel(this))
    , m_delay(new QTimer(this))
{
    build();
    m_editor.installEventFilter(this);
    m_find->installEventFilter(this);
    m_replacement->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, [this] { searchFrom(m_editor.selection().start()); });
    // Typing in the text must not wait for a search through all of it.
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_delay, &QTimer::timeout, this, &FindBar::search);
    connect(&m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible() && !m_replacing)
            m_delay->start();
    });
    hide();
}

void FindBar::openFind()
{
    open(false);
}

void FindBar::openReplace()
{
    open(true);
}

void FindBar::open(bool replace)
{
    m_replaceRow->setVisible(replace);
    seed();
    show();
    m_find->setFocus();
    m_find->selectAll();
    searchFrom(m_editor.selection().start());
}

void FindBar::seed()
{
    const QString selected = fromDocumentText(m_editor.selectedDocumentText());
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n')))
        m_find->setText(m_regex->isChecked() ? QRegularExpression::escape(selected) : selected);
    // Several selected lines are meant as the place to search in; a line with its break is one that was clicked at.
    const bool several
        = selected.indexOf(QLatin1Char('\n')) >= 0 && selected.indexOf(QLatin1Char('\n')) < selected.size() - 1;
    if (several)
        m_scope = m_editor.textCursor();
    m_inSelection->setChecked(several);
}

void FindBar::close()
{
    m_matches.clear();
    m_editor.setMatchMarks({}, -1);
    hide();
    m_editor.setFocus();
    emit closed();
}

SearchQuery FindBar::query() const
{
    SearchQuery query;
    query.pattern = toDocumentText(m_find->text());
    query.caseSensitive = m_caseSensitive->isChecked();
    query.wholeWords = m_wholeWords->isChecked();
    query.regex = m_regex->isChecked();
    if (m_inSelection->isChecked())
        query.scope = Selection{ m_scope.selectionStart(), m_scope.selectionEnd() };
    return query;
}

void FindBar::search()
{
    const auto found = findInPieces(m_editor.documentText(), query());
    m_matches = found.value_or(QList<SearchMatch>());
    m_error = found ? QString() : found.error();
    m_current = -1;
    const Selection selection = m_editor.selection();
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        if (m_matches[i].offset == selection.start() && m_matches[i].offset + m_matches[i].length == selection.end())
            m_current = i;
    }
    showMatches();
}

void FindBar::searchFrom(qsizetype position)
{
    search();
    if (m_matches.isEmpty() || !isVisible())
        return;
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        if (m_matches[i].offset >= position) {
            select(i);
            return;
        }
    }
    select(0);
}

void FindBar::showMatches()
{
    QList<Selection> marks;
    marks.reserve(m_matches.size());
    for (const SearchMatch &match : std::as_const(m_matches))
        marks.append({ match.offset, match.offset + match.length });
    m_editor.setMatchMarks(marks, m_current);
    showCount();
}

void FindBar::showCount()
{
    if (!m_error.isEmpty())
        m_count->setText(m_error);
    else if (m_find->text().isEmpty())
        m_count->clear();
    else if (m_current >= 0)
        m_count->setText(tr("%1 of %2").arg(locale().toString(m_current + 1), locale().toString(m_matches.size())));
    else
        m_count->setText(tr("%n match(es)", nullptr, int(m_matches.size())));
    m_count->setAccessibleDescription(m_count->text());
}

void FindBar::select(qsizetype index)
{
    m_current = index;
    const SearchMatch &match = m_matches[index];
    m_editor.setSelection({ match.offset, match.offset + match.length });
    showMatches();
}

void FindBar::findNext()
{
    step(1);
}

void FindBar::findPrevious()
{
    step(-1);
}

void FindBar::step(int direction)
{
    search();
    if (m_matches.isEmpty())
        return;
    const Selection at = m_editor.selection();
    qsizetype next = -1;
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        if (direction > 0 && next < 0 && m_matches[i].offset >= at.end())
            next = i;
        if (direction < 0 && m_matches[i].offset + m_matches[i].length <= at.start())
            next = i;
    }
    if (next < 0) // goes round
        next = direction > 0 ? 0 : m_matches.size() - 1;
    select(next);
}

void FindBar::replaceOne()
{
    search();
    if (m_current < 0) {
        step(1);
        return;
    }
    const QScopedValueRollback replacing(m_replacing, true);
    const TextChange change = replaceMatches(m_editor.documentText(), { m_matches[m_current] },
                                             toDocumentText(m_replacement->text()), m_regex->isChecked());
    changeText(change);
    step(1);
}

void FindBar::replaceAll()
{
    search();
    if (m_matches.isEmpty())
        return;
    const qsizetype count = m_matches.size();
    const QScopedValueRollback replacing(m_replacing, true);
    changeText(replaceMatches(m_editor.documentText(), m_matches, toDocumentText(m_replacement->text()),
                              m_regex->isChecked()));
    search();
    m_count->setText(tr("%n replacement(s)", nullptr, int(count)));
}

void FindBar::changeText(const TextChange &change)
{
    const int start = m_scope.selectionStart();
    const int end = m_scope.selectionEnd() + int(change.replacement.size() - change.length);
    m_editor.applyChange(change);
    if (m_inSelection->isChecked()) { // the place to search in grows or shrinks with its words
        m_scope.setPosition(start);
        m_scope.setPosition(end, QTextCursor::KeepAnchor);
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isVisible())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    if (watched == &m_editor || !enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_replacement)
        replaceOne();
    else
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Hexquill
