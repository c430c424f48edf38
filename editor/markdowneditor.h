// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/imagemime.h"
#include "editor/text/editcommand.h"

#include <functional>
#include <QFont>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTimer>

class QMenu;
class QPainter;

namespace Hexquill {

class ColumnCarets;
class FenceCompletion;
class Folding;
class LineNumberArea;
class MarkdownHighlighter;
class SpellMarks;
class Spelling;
class PostDocument;
class WritingLayout;

/// The editor of a post's body. Commands are pure functions of editor/text; this applies them, one undo step each.
class MarkdownEditor : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MarkdownEditor(PostDocument &document, QWidget *parent = nullptr);

    /// Runs a command on the selection as one undo step.
    void apply(EditCommand command);
    /// Replaces the selection, as one undo step.
    void insertDocumentText(const QString &text);
    /// Applies one replacement as one undo step and selects what it says.
    void applyChange(const TextChange &change);
    Selection selection() const;
    void setSelection(Selection selection);
    /// The body unit by unit as the caret counts them, see filetext.h and pieces.h; QPlainTextEdit::toPlainText()
    /// would change it.
    QString documentText() const;
    QString selectedDocumentText() const; ///< without joints

    void goToLine(int line, int column = 0); ///< 0-based; puts the caret there and the line in sight
    Folding &folding() const { return *m_folding; }
    ColumnCarets &columnCarets() const { return *m_carets; }
    bool isInTable() const; ///< the caret
    int lineOf(const QTextBlock &block) const; ///< 0-based, of the post: a long line is several blocks
    QTextBlock blockOf(int line) const; ///< its first; not valid beyond the last line
    int countLines() const;
    int currentLine() const; ///< 0-based
    int currentColumn() const; ///< 0-based, UTF-16 units
    /// The line at the top of the view, with the hidden share of it: 12.5 is the middle of the 13th line.
    double topLine() const;
    void setTopLine(double line);

    void setZoom(int percent); ///< 50 .. 300
    int zoom() const { return m_zoom; }
    /// The font at 100 %.
    void setTextFont(const QFont &font);
    void setLineWidth(int characters); ///< most Latin letters in a line; 0: as wide as the window
    void setLineSpacing(double spacing); ///< see WritingLayout
    void setLineNumbersShown(bool shown);
    void setFocusMode(bool on); ///< dims all but the paragraph of the caret
    void setTypewriterMode(bool on); ///< keeps the caret's line in the middle
    void setPairing(bool on) { m_pairing = on; } ///< brackets and quotes come in pairs
    /// `》 `, `···`, `￥￥` and `【】（）` become the Markdown that they mean; undo gives back what was typed.
    void setChineseKeyboard(bool on) { m_chineseKeyboard = on; }
    void setSpelling(const Spelling &spelling); ///< an empty one marks nothing
    QTextCursor cursorAt(const QPointF &point) const; ///< in the viewport; cursorForPosition() errs between two rows
    std::pair<int, int> blocksInSight() const; ///< the numbers of the first and the last one
    bool isComposing() const { return m_composing; } ///< an input method shows a preedit here

    /// Ranges to mark: all matches of a search, and the one that is selected. Offsets in the body.
    void setMatchMarks(const QList<Selection> &matches, qsizetype current);

    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    using QPlainTextEdit::inputMethodQuery;

public slots:
    void undo(); ///< in the post's one order
    void redo();
    void cut(); ///< at all carets
    void copy();
    void pastePlain();
    void zoomIn();
    void zoomOut();
    void resetZoom();

signals:
    void cursorMoved(int line, int column); ///< 0-based
    void selectionTextChanged(); ///< what is selected is another text
    void topLineChanged(double line);
    void zoomChanged(int percent);
    void wordLearnt(const QString &word); ///< the writer says that it is right
    void imagesGiven(const QList<Hexquill::GivenImage> &images); ///< pasted or dropped; they belong where the caret is
    void postDropped(const QString &path); ///< a Markdown file, to be opened

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    bool event(QEvent *event) override;

private:
    bool takeKey(QKeyEvent *event);
    bool takeEditingKey(int key, Qt::KeyboardModifiers modifiers);
    bool takeCodeKey(int key, bool plain);
    bool takeTyped(QKeyEvent *event);
    bool takeCharacter(QChar typed);
    void readChineseKeyboard(QChar typed);
    bool breakLine();
    std::optional<TextChange> eraseOverJoint(int key) const;
    TextChange enterChange() const;
    std::optional<TextChange> tabChange(int by) const;
    bool goHome(bool select);
    bool takeFiles(const QMimeData *source);
    void composeAtCarets(QInputMethodEvent *event);
    void insertGiven(const QMimeData *source, const QString &text);
    void insertBlocks(const QString &markdown);
    void connectView();
    void settleJoints();
    void addSuggestions(QMenu *menu, const QTextCursor &word);
    void replaceAction(QMenu *menu, QAction *action, bool enabled, void (MarkdownEditor::*command)());
    bool isInCode() const;
    QPointF onRow(const QPointF &point) const;
    bool passOnRow(QMouseEvent *event);
    bool passOnRow(QDropEvent *event);
    /// Calls \a look with each block that shows and its place in the viewport.
    void forEachBlockInSight(const std::function<void(const QTextBlock &, const QPointF &)> &look) const;
    void paintCurrentRow(QPainter &painter) const;
    void paintBetweenRows(QPainter &painter) const;
    void paintAroundRows(QPainter &painter, const QTextBlock &block, const QPointF &offset, const Selection &range,
                         const QBrush &brush) const;
    void paintVeil(QPainter &painter) const;
    void paintFolds(QPainter &painter) const;
    QRectF foldBox(const QTextBlock &block) const;
    void layOutMargins();
    void showCurrentLine();
    void showMarks();
    QList<QTextEdit::ExtraSelection> bracketMarks() const;
    void updateFont();
    void noteScrolling();

    friend class LineNumberArea;

    PostDocument &m_document;
    WritingLayout &m_layout; ///< of the body
    LineNumberArea *m_lineNumbers = nullptr;
    MarkdownHighlighter *m_highlighter = nullptr;
    SpellMarks *m_spellMarks = nullptr;
    Folding *m_folding = nullptr;
    ColumnCarets *m_carets = nullptr;
    FenceCompletion *m_languages = nullptr;
    int m_dragStart = -1; ///< where a rectangle of carets is drawn from; -1: none is
    QFont m_textFont;
    std::pair<int, int> m_currentRow{ -1, -1 }; ///< the caret's line and its row in it
    QList<QTextEdit::ExtraSelection> m_matchMarks;
    QTimer m_joints; ///< runs from an edit until the joints are looked at
    int m_zoom = 100;
    int m_lineWidth = 0;
    bool m_composing = false;
    bool m_pairing = true;
    bool m_chineseKeyboard = true;
    bool m_focusMode = false;
    bool m_typewriterMode = false;
    int m_scrolledTo = 0; ///< the scroll bar's value
};

} // namespace Hexquill
