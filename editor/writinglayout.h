// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QPlainTextDocumentLayout>
#include <QTextLine>

namespace Hexquill {

/// Lays out a body for a QPlainTextEdit: with even rows, more room between them than the font gives, and the rows of a
/// wrapped list item, quote or indented line under its words. A row is a QTextLine, a line is a block. Where a text has
/// Chinese characters, every row is as high as one with them.
///
/// The room stands above each row: QPlainTextEdit scrolls to the lower edges of rows.
class WritingLayout : public QPlainTextDocumentLayout
{
    Q_OBJECT
public:
    explicit WritingLayout(QTextDocument *document);

    void setLineSpacing(double spacing); ///< of the font's own line height; 1.0 .. 3.0
    double lineSpacing() const { return m_spacing; }
    /// The place of a row with its half of the room above and below it, in the block's coordinates: the boxes of rows
    /// that follow each other touch.
    QRectF rowBox(const QTextBlock &block, const QTextLine &row) const;

    QRectF blockBoundingRect(const QTextBlock &block) const override;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    void layOut(QTextBlock block);
    void breakIntoRows(const QTextBlock &block);
    void placeRows(QTextLayout &layout);
    double leastHeight(const QTextLayout &layout);
    void noticeCjk(const QTextBlock &first, const QTextBlock &last);
    void forgetRows();
    void layOutAnew(const QTextBlock &block);
    double indentOf(const QTextBlock &block, const QTextLine &firstRow, double width) const;
    double roomAbove(const QTextBlock &block, int row) const;
    double roomBelow(const QTextBlock &block, int row) const;
    void tellSize();

    double m_spacing = 1;
    int m_blocks = 1; ///< as QPlainTextDocumentLayout counts them, with the last change
    bool m_telling = false;
    bool m_hasCjk = false; ///< or had: rows do not shrink while one writes
    QFont m_font; ///< that of:
    QHash<int, double> m_leastHeights; ///< by the size of a heading
};

} // namespace Hexquill
