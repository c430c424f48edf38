// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/placedelegate.h"

#include "app/foundplaces.h"
#include "editor/writingcolors.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace Hexquill {

namespace {

constexpr int numberGap = 12; // pixels

/// The line of \a place in one row, with what goes and what comes marked.
class PlaceLine
{
public:
    PlaceLine(const FoundPlace &place, const QVariant &replacement, const WritingColors &colors)
    {
        add(place.before, {});
        QTextCharFormat match;
        match.setBackground(replacement.isValid() ? colors.removed : colors.match);
        match.setFontStrikeOut(replacement.isValid());
        add(place.text, match);
        if (replacement.isValid()) {
            QTextCharFormat added;
            added.setBackground(colors.added);
            add(replacement.toString(), added);
        }
        add(place.after, {});
    }

    void draw(QPainter &painter, const QRect &box, const QFont &font) const
    {
        QTextLayout layout(m_text, font);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.setFormats(m_formats);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        layout.endLayout();
        painter.save();
        painter.setClipRect(box);
        layout.draw(&painter, QPointF(box.left(), box.center().y() - line.height() / 2));
        painter.restore();
    }

private:
    void add(const QString &text, const QTextCharFormat &format)
    {
        m_formats.append({ int(m_text.size()), int(text.size()), format });
        m_text += text;
    }

    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant place = index.data(FoundPlaces::PlaceRole);
    if (!place.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QPalette palette = QApplication::palette(); // the style sheet takes the list's own colours away
    const WritingColors colors = WritingColors::of(palette);
    const auto found = place.value<FoundPlace>();
    item.text = QStringLiteral(" "); // else the style gives the text no room
    QRect box = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    box.setRight(item.rect.right() - numberGap);
    const int width = item.fontMetrics.horizontalAdvance(QStringLiteral("99999"));
    painter->setPen(colors.currentLineNumber);
    painter->drawText(QRect(box.left(), box.top(), width, box.height()), Qt::AlignRight | Qt::AlignVCenter,
                      QLocale().toString(found.line + 1));
    painter->setPen(palette.color(QPalette::Text));
    box.setLeft(box.left() + width + numberGap);
    PlaceLine(found, index.data(FoundPlaces::ReplacementRole), colors).draw(*painter, box, item.font);
}

} // namespace Hexquill
