// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/diffview.h"

#include "editor/post/filetext.h"
#include "editor/writingcolors.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace Hexquill {

namespace {

constexpr qsizetype around = 3; ///< lines that are the same, shown beside a difference
const QChar same = QLatin1Char(' ');
const QChar gone = QChar(0x2212); // minus sign
const QChar come = QLatin1Char('+');
const QChar gap = QChar(0x22ef); // lines that are not shown

QTextEdit::ExtraSelection marked(const QTextBlock &line, const QColor &color)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(line);
    mark.format.setBackground(color);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    return mark;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("field", true);
    setAccessibleName(tr("Differences"));
    setToolTip(tr("N and P go to the next and the previous difference."));
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &DiffView::markLines);
}

void DiffView::setNotice(const QString &text)
{
    m_hunks.clear();
    m_hunkOfLine.clear();
    setPlainText(text);
    markLines();
}

void DiffView::show(const QString &before, const QString &after)
{
    setNotice({});
    const QStringList old = linesOf(before);
    const QStringList now = linesOf(after);
    m_hunks = diffUnits(old, now);
    qsizetype line = 0; // of the later text
    for (int i = 0; i < m_hunks.size(); ++i) {
        addSame(now, line, m_hunks.at(i).after);
        addHunk(i, old, now);
        line = m_hunks.at(i).after + m_hunks.at(i).afterCount;
    }
    if (m_hunks.isEmpty())
        return setNotice(tr("No difference."));
    addSame(now, line, now.size());
    moveCursor(QTextCursor::Start);
    if (m_hunkOfLine.first() < 0)
        goToHunk(1);
    markLines();
}

/// The first and the last of some lines that are the same; before the first difference only the last, and so on.
void DiffView::addSame(const QStringList &lines, qsizetype from, qsizetype to)
{
    const qsizetype head = from == 0 ? from : qMin(from + around, to);
    const qsizetype tail = to == lines.size() ? to : qMax(to - around, head);
    for (qsizetype i = from; i < head; ++i)
        addLine(same, lines.at(i), -1);
    if (tail > head)
        addLine(gap, {}, -1);
    for (qsizetype i = tail; i < to; ++i)
        addLine(same, lines.at(i), -1);
}

void DiffView::addHunk(int number, const QStringList &before, const QStringList &after)
{
    const DiffHunk &hunk = m_hunks.at(number);
    for (qsizetype i = 0; i < hunk.beforeCount; ++i)
        addLine(gone, before.at(hunk.before + i), number);
    for (qsizetype i = 0; i < hunk.afterCount; ++i)
        addLine(come, after.at(hunk.after + i), number);
}

void DiffView::addLine(QChar sign, const QString &line, int hunk)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!m_hunkOfLine.isEmpty())
        cursor.insertBlock();
    const QStringView shown = line.endsWith(QLatin1Char('\n')) ? QStringView(line).chopped(1) : QStringView(line);
    QString text = fromDocumentText(shown.toString());
    text.replace(QLatin1Char('\n'), QChar(0x240d)); // a deviating line ending inside
    cursor.insertText(sign + QLatin1Char(' ') + text);
    m_hunkOfLine << hunk;
}

std::optional<DiffHunk> DiffView::currentHunk() const
{
    return m_current < 0 ? std::nullopt : std::optional(m_hunks.at(m_current));
}

/// Each line in its colour, a stronger one for the difference with the caret.
void DiffView::markLines()
{
    m_current = m_hunkOfLine.value(textCursor().blockNumber(), -1);
    const WritingColors colors = WritingColors::of(palette());
    const QColor text = palette().color(QPalette::Text);
    QList<QTextEdit::ExtraSelection> marks;
    QTextBlock block = document()->firstBlock();
    for (qsizetype i = 0; i < m_hunkOfLine.size() && block.isValid(); ++i, block = block.next()) {
        if (m_hunkOfLine.at(i) < 0)
            continue;
        const QColor color = block.text().startsWith(gone) ? colors.removed : colors.added;
        marks << marked(block, m_hunkOfLine.at(i) == m_current ? mixed(text, color, 0.18) : color);
    }
    setExtraSelections(marks);
    emit currentHunkChanged();
}

void DiffView::goToHunk(int by)
{
    const qsizetype from = textCursor().blockNumber();
    for (qsizetype line = from + by; line >= 0 && line < m_hunkOfLine.size(); line += by) {
        if (m_hunkOfLine.at(line) < 0 || m_hunkOfLine.at(line) == m_hunkOfLine.at(from))
            continue;
        setTextCursor(QTextCursor(document()->findBlockByNumber(int(line))));
        return centerCursor();
    }
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_N)
        return goToHunk(1);
    if (event->key() == Qt::Key_P)
        return goToHunk(-1);
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace Hexquill
