// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/markdowneditor.h"

#include "editor/columncarets.h"
#include "editor/fencecompletion.h"
#include "editor/folding.h"
#include "editor/linenumberarea.h"
#include "editor/markdownhighlighter.h"
#include "editor/post/filetext.h"
#include "editor/postdocument.h"
#include "editor/spellmarks.h"
#include "editor/text/brackets.h"
#include "editor/text/tableedit.h"
#include "editor/writingcolors.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QMenu>
#include <QPainter>
#include <QScopedPointer>
#include <QScrollBar>
#include <QTextBlock>

namespace Hexquill {

MarkdownEditor::MarkdownEditor(PostDocument &document, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_document(document)
    , m_lineNumbers(new LineNumberArea(*this))
    , m_highlighter(new MarkdownHighlighter(document.body(), palette()))
    , m_spellMarks(new SpellMarks(*this))
    , m_textFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont))
{
    m_highlighter->setParent(this);
    m_textFont.setPointSizeF(m_textFont.pointSizeF() * 1.2);
    setDocument(document.body());
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setCursorWidth(2);
    setAccessibleName(tr("Text of the post"));
    m_folding = new Folding(*this); // once it has its document
    m_carets = new ColumnCarets(*this);
    m_languages = new FenceCompletion(*this);
    connectView();
    updateFont();
}

void MarkdownEditor::connectView()
{
    connect(this, &QPlainTextEdit::blockCountChanged, this, &MarkdownEditor::layOutMargins);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_lineNumbers->scroll(0, dy);
        else
            m_lineNumbers->update(0, rect.y(), m_lineNumbers->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        showCurrentLine();
        emit cursorMoved(currentLine(), currentColumn());
    });
    connect(this, &QPlainTextEdit::selectionChanged, this, &MarkdownEditor::selectionTextChanged);
    connect(this, &QPlainTextEdit::selectionChanged, this, &MarkdownEditor::showMarks);
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_spellMarks, &SpellMarks::lookSoon);
    connect(this, &QPlainTextEdit::textChanged, m_spellMarks, &SpellMarks::lookSoon);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_spellMarks, &SpellMarks::lookSoon);
    connect(m_spellMarks, &SpellMarks::changed, this, &MarkdownEditor::showMarks);
    connect(m_carets, &ColumnCarets::changed, this, &MarkdownEditor::showMarks);
    connect(m_folding, &Folding::changed, m_lineNumbers, qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { emit topLineChanged(topLine()); });
    connect(&m_document, &PostDocument::stepTaken, this, [this](QTextDocument *changed, int position) {
        if (changed == document())
            setSelection(Selection::caret(position));
    });
    connect(&m_document, &PostDocument::postReplaced, this, [this] { setSelection(Selection::caret(0)); });
}

void MarkdownEditor::apply(EditCommand command)
{
    if (isReadOnly() || m_composing)
        return;
    if (const auto change = editChange(command, documentText(), selection()))
        applyChange(*change);
}

void MarkdownEditor::applyChange(const TextChange &change)
{
    m_document.editBody({ change.offset, change.length, change.replacement });
    setSelection(change.selection);
}

void MarkdownEditor::insertDocumentText(const QString &text)
{
    const Selection at = selection();
    applyChange({ at.start(), at.end() - at.start(), text, Selection::caret(at.start() + text.size()) });
}

Selection MarkdownEditor::selection() const
{
    return { textCursor().anchor(), textCursor().position() };
}

void MarkdownEditor::setSelection(Selection selection)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(qBound(0, int(selection.anchor), last));
    cursor.setPosition(qBound(0, int(selection.position), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QString MarkdownEditor::documentText() const
{
    return m_document.bodyText();
}

QString MarkdownEditor::selectedDocumentText() const
{
    const Selection range = selection();
    return documentText().mid(range.start(), range.end() - range.start());
}

void MarkdownEditor::goToLine(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(qBound(0, line, blockCount() - 1));
    setSelection(Selection::caret(block.position() + qBound(0, column, block.length() - 1)));
    centerCursor();
}

bool MarkdownEditor::isInTable() const
{
    const QTextBlock block = textCursor().block();
    return block.text().contains(QLatin1Char('|')) && Hexquill::isInTable(documentText(), textCursor().position());
}

int MarkdownEditor::currentLine() const
{
    return textCursor().blockNumber();
}

int MarkdownEditor::currentColumn() const
{
    return textCursor().positionInBlock();
}

double MarkdownEditor::topLine() const
{
    const QTextBlock block = firstVisibleBlock();
    const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
    return block.blockNumber() + (box.height() > 0 ? qBound(0.0, -box.top() / box.height(), 1.0) : 0.0);
}

void MarkdownEditor::setTopLine(double line)
{
    const QTextBlock block = document()->findBlockByNumber(qBound(0, int(line), blockCount() - 1));
    // A plain text document scrolls by visual lines: this block's first one, plus the share of its wrapped lines.
    // Asking for the block's size lays it out: until then it counts as one line.
    const int wrapped = blockBoundingRect(block).height() > 0 ? qMax(1, block.layout()->lineCount()) : 1;
    verticalScrollBar()->setValue(block.firstLineNumber() + int((line - int(line)) * wrapped));
}

void MarkdownEditor::undo()
{
    m_document.undo();
}

void MarkdownEditor::redo()
{
    m_document.redo();
}

void MarkdownEditor::setZoom(int percent)
{
    const int bounded = qBound(50, percent, 300);
    if (bounded == m_zoom)
        return;
    m_zoom = bounded;
    updateFont();
    emit zoomChanged(m_zoom);
}

void MarkdownEditor::zoomIn()
{
    setZoom(m_zoom + 10);
}

void MarkdownEditor::zoomOut()
{
    setZoom(m_zoom - 10);
}

void MarkdownEditor::resetZoom()
{
    setZoom(100);
}

void MarkdownEditor::setTextFont(const QFont &font)
{
    m_textFont = font;
    updateFont();
}

void MarkdownEditor::updateFont()
{
    QFont font = m_textFont;
    font.setPointSizeF(m_textFont.pointSizeF() * m_zoom / 100.0);
    setFont(font);
    setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance(QLatin1Char(' ')));
    layOutMargins();
}

void MarkdownEditor::setLineWidth(int characters)
{
    m_lineWidth = characters;
    layOutMargins();
}

void MarkdownEditor::setLineNumbersShown(bool shown)
{
    m_lineNumbers->setVisible(shown);
    layOutMargins();
}

void MarkdownEditor::layOutMargins()
{
    const int numbers = m_lineNumbers->isHidden() ? 16 : m_lineNumbers->sizeHint().width();
    const int bar = verticalScrollBar()->sizeHint().width();
    const int room = width() - numbers - bar;
    const int wanted = m_lineWidth * fontMetrics().averageCharWidth() + 2 * int(document()->documentMargin());
    const int spare = m_lineWidth > 0 ? qMax(0, room - wanted) : 0;
    setViewportMargins(numbers + spare / 2, 8, spare - spare / 2, 0);
    const QRect rect = contentsRect();
    m_lineNumbers->setGeometry(rect.left() + spare / 2, rect.top() + 8, numbers, rect.height() - 8);
}

void MarkdownEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargins();
}

void MarkdownEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setPalette(palette());
        showCurrentLine();
    }
}

void MarkdownEditor::setMatchMarks(const QList<Selection> &matches, qsizetype current)
{
    const WritingColors colors = WritingColors::of(palette());
    m_matchMarks.clear();
    // Each mark costs time at every repaint: beyond this many they are no longer looked at one by one.
    constexpr qsizetype most = 2000;
    for (qsizetype i = 0; i < qMin(matches.size(), most); ++i) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(i == current ? colors.currentMatch : colors.match);
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(matches[i].start()));
        mark.cursor.setPosition(int(matches[i].end()), QTextCursor::KeepAnchor);
        m_matchMarks.append(mark);
    }
    showCurrentLine();
}

void MarkdownEditor::showCurrentLine()
{
    QTextEdit::ExtraSelection line;
    line.format.setBackground(WritingColors::of(palette()).currentLine);
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    line.cursor = textCursor();
    line.cursor.clearSelection();
    m_lineMark = line;
    showMarks();
    m_lineNumbers->update();
    if (m_focusMode)
        viewport()->update();
    if (m_typewriterMode)
        centerCursor();
}

void MarkdownEditor::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_composing) // it would cover the colours that an input method gives its preedit
        marks.append(m_lineMark);
    setExtraSelections(marks + bracketMarks() + m_matchMarks + m_spellMarks->marks() + m_carets->marks());
}

/// The bracket at the caret and the one that it goes with.
QList<QTextEdit::ExtraSelection> MarkdownEditor::bracketMarks() const
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto pair = textCursor().hasSelection() || m_composing
        ? std::nullopt
        : matchingBrackets(documentText(), textCursor().position());
    for (const qsizetype at : pair ? QList<qsizetype>{ pair->first, pair->second } : QList<qsizetype>()) {
        QTextEdit::ExtraSelection mark;
        mark.format.setBackground(WritingColors::of(palette()).match);
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(at));
        mark.cursor.setPosition(int(at) + 1, QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    return marks;
}

void MarkdownEditor::setSpelling(const Spelling &spelling)
{
    m_spellMarks->setSpelling(spelling);
}

std::pair<int, int> MarkdownEditor::linesInSight() const
{
    const int first = firstVisibleBlock().blockNumber();
    return { first, cursorForPosition(QPoint(0, viewport()->height() - 1)).blockNumber() };
}

void MarkdownEditor::setFocusMode(bool on)
{
    m_focusMode = on;
    viewport()->update();
}

void MarkdownEditor::setTypewriterMode(bool on)
{
    m_typewriterMode = on;
    setCenterOnScroll(on);
    if (on)
        centerCursor();
}

void MarkdownEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    m_carets->paint(painter);
    paintFolds(painter);
    if (!m_focusMode)
        return;
    QColor veil = palette().color(QPalette::Base);
    veil.setAlphaF(0.62f);
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > event->rect().bottom())
            break;
        if (block.blockNumber() != currentLine())
            painter.fillRect(box, veil);
    }
}

void MarkdownEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const QScopedPointer<QMenu> menu(createStandardContextMenu(event->pos()));
    // Qt's own undo entries would bypass the post's one order.
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->objectName() == QLatin1String("edit-undo"))
            replaceAction(menu.get(), action, m_document.isUndoAvailable(), &MarkdownEditor::undo);
        if (action->objectName() == QLatin1String("edit-redo"))
            replaceAction(menu.get(), action, m_document.isRedoAvailable(), &MarkdownEditor::redo);
    }
    if (const QTextCursor word = m_spellMarks->wordAt(cursorForPosition(event->pos()).position()); !word.isNull())
        addSuggestions(menu.get(), word);
    menu->exec(event->globalPos());
}

/// Better words for a misspelt one, over everything else in the menu.
void MarkdownEditor::addSuggestions(QMenu *menu, const QTextCursor &word)
{
    const QString misspelt = word.selectedText();
    const qsizetype start = word.selectionStart();
    QAction *before = menu->actions().value(0);
    const auto add = [&](const QString &text, const std::function<void()> &run) {
        auto *action = new QAction(text, menu);
        connect(action, &QAction::triggered, this, run);
        menu->insertAction(before, action);
        return action;
    };
    const QStringList better = isReadOnly() ? QStringList() : m_spellMarks->spelling().suggestions(misspelt);
    for (const QString &text : better)
        add(text, [this, text, start, length = misspelt.size()] {
            applyChange({ start, length, text, Selection::caret(start + text.size()) });
        });
    if (better.isEmpty())
        add(tr("No suggestions"), [] {})->setEnabled(false);
    menu->insertSeparator(before);
    add(tr("Add “%1” to the Dictionary").arg(misspelt), [this, misspelt] { emit wordLearnt(misspelt); });
    menu->insertSeparator(before);
}

void MarkdownEditor::replaceAction(QMenu *menu, QAction *action, bool enabled, void (MarkdownEditor::*command)())
{
    auto *ours = new QAction(action->icon(), action->text(), menu);
    ours->setEnabled(enabled);
    connect(ours, &QAction::triggered, this, command);
    menu->insertAction(action, ours);
    menu->removeAction(action);
}

} // namespace Hexquill
