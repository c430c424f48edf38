// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/markdowneditor.h"

#include "editor/columncarets.h"
#include "editor/fencecompletion.h"
#include "editor/folding.h"
#include "editor/linenumberarea.h"
#include "editor/markdownhighlighter.h"
#include "editor/post/pieces.h"
#include "editor/postdocument.h"
#include "editor/spellmarks.h"
#include "editor/writinglayout.h"

#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>

namespace Hexquill {

MarkdownEditor::MarkdownEditor(PostDocument &document, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_document(document)
    , m_layout(document.bodyLayout())
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
    connect(this, &QPlainTextEdit::selectionChanged, this, [this] {
        showMarks();
        viewport()->update(); // Qt paints its rows anew, but not the room between them
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_spellMarks, &SpellMarks::lookSoon);
    connect(this, &QPlainTextEdit::textChanged, m_spellMarks, &SpellMarks::lookSoon);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_spellMarks, &SpellMarks::lookSoon);
    connect(m_spellMarks, &SpellMarks::changed, this, &MarkdownEditor::showMarks);
    connect(m_carets, &ColumnCarets::changed, this, &MarkdownEditor::showMarks);
    m_joints.setSingleShot(true);
    m_joints.setInterval(300);
    connect(&m_joints, &QTimer::timeout, this, &MarkdownEditor::settleJoints);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_joints.isActive()) // not anew with each key: somebody may hold one down
            m_joints.start();
    });
    connect(m_folding, &Folding::changed, m_lineNumbers, qOverload<>(&QWidget::update));
    // Where the caret leads the bar moves in silence.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MarkdownEditor::noteScrolling);
    connect(this, &QPlainTextEdit::updateRequest, this, &MarkdownEditor::noteScrolling);
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
    m_document.editBodyPieces({ change.offset, change.length, change.replacement }, selection().position);
    setSelection(change.selection);
}

void MarkdownEditor::insertDocumentText(const QString &text)
{
    const Selection at = selection();
    const QString pieces = Pieces::inPieces(text);
    applyChange({ at.start(), at.end() - at.start(), pieces, Selection::caret(at.start() + pieces.size()) });
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
    return m_document.bodyPieces();
}

QString MarkdownEditor::selectedDocumentText() const
{
    const Selection range = selection();
    return Pieces::whole(documentText().mid(range.start(), range.end() - range.start()));
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

void MarkdownEditor::setLineSpacing(double spacing)
{
    const double top = topLine();
    m_layout.setLineSpacing(spacing);
    setTopLine(top);
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

void MarkdownEditor::setSpelling(const Spelling &spelling)
{
    m_spellMarks->setSpelling(spelling);
}

std::pair<int, int> MarkdownEditor::blocksInSight() const
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

} // namespace Hexquill
