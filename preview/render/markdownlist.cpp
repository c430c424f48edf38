// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownblockreader.h"
#include "preview/render/markdownblockscan.h"

#include <algorithm>

/// Lists, item by item: which lines belong to an item, and what is left of them when its indentation is gone.
namespace Hexquill::Markdown {

namespace {

QString withTabsAs(QStringView line, qsizetype spaces)
{
    return line.toString().replace(u'\t', QString(spaces, u' '));
}

/// The line with each tab at its start as three spaces: the bullet took one column of the first.
QString withStartTabs(QStringView line)
{
    const qsizetype tabs = skip(line, 0, u'\t');
    return QString(3 * tabs, u' ') + line.mid(tabs).toString();
}

/// Pedantic items are two deep: the odd spaces before whole fours become two.
QString withPedanticIndent(QStringView line)
{
    const qsizetype spaces = skip(line, 0, u' ');
    if (spaces == 0 || spaces == line.size())
        return line.toString();
    return QLatin1String("  ") + line.mid(spaces % 4 == 0 ? 4 : spaces % 4).toString();
}

qsizetype firstNonSpace(QStringView line)
{
    const qsizetype at = skip(line, 0, u' ');
    return at == line.size() ? -1 : at;
}

bool isTaskMark(QStringView text)
{
    return text.size() >= 4 && text[0] == u'[' && QStringView(u" xX").contains(text[1]) && text[2] == u']'
        && text[3] == u' ';
}

/// Whether the text ends with a blank line, seen from its last line's blanks.
bool endsWithBlankLine(QStringView raw, const Grammar &grammar)
{
    const auto chopBlanks = [&] {
        while (raw.endsWith(u' ') || (!grammar.marked4 && raw.endsWith(u'\t')))
            raw.chop(1);
    };
    chopBlanks();
    if (!raw.endsWith(u'\n'))
        return false;
    raw.chop(1);
    chopBlanks();
    return raw.endsWith(u'\n');
}

/// What starts a block inside an item of this indentation.
class ItemStops
{
public:
    ItemStops(qsizetype indent, const Grammar &grammar)
        : m_most(std::min<qsizetype>(3, indent - 1))
        , m_grammar(grammar)
    {
    }

    bool fence(QStringView line) const { return beginsWith(line, u"```") || beginsWith(line, u"~~~"); }
    bool heading(QStringView line) const { return beginsWith(line, u"#"); }
    bool rule(QStringView line) const { return ruleEnd(line, 0, m_most, false) >= 0; }
    bool html(QStringView line) const
    {
        const qsizetype at = start(line);
        if (m_grammar.marked4 || at < 0 || !startsWithAt(line, at, u"<"))
            return false;
        return startsWithAt(line, at, u"<!--")
            || (at + 1 < line.size() && isAsciiLetter(line[at + 1]) && closes(line, at));
    }
    bool bullet(QStringView line) const
    {
        const qsizetype at = start(line);
        const qsizetype end = at < 0 ? -1 : bulletEnd(line, at);
        return end >= 0 && (end == line.size() || line[end] == u' ' || line[end] == u'\t');
    }
    /// \a written is the line before a pedantic list aligned it: marked 4 looks for rules there.
    bool any(QStringView line, QStringView written) const
    {
        return fence(line) || heading(line) || html(line) || bullet(line) || rule(m_grammar.marked4 ? written : line);
    }

private:
    qsizetype start(QStringView line) const { return afterIndent(line, 0, m_most); }
    bool beginsWith(QStringView line, QStringView mark) const
    {
        const qsizetype at = start(line);
        return at >= 0 && startsWithAt(line, at, mark);
    }
    static bool closes(QStringView line, qsizetype at)
    {
        for (at += 2; at < line.size() && !isLineTerminator(line[at]); ++at) {
            if (line[at] == u'>')
                return true;
        }
        return false;
    }

    qsizetype m_most;
    const Grammar &m_grammar;
};

/// Takes the items of one list off a text.
class ItemReader
{
public:
    ItemReader(QStringView text, const Grammar &grammar)
        : m_text(text)
        , m_grammar(grammar)
    {
    }

    /// Whether a list starts the text; then ordered() and first number are known.
    bool begin();
    /// Reads the next item's lines; false after the last item.
    bool next();

    bool isOrdered() const { return m_ordered; }
    int startNumber() const { return m_bullet.left(m_bullet.size() - 1).toString().toInt(); }
    QString contents() const { return m_contents; }
    /// The item as written.
    QStringView raw() const { return m_text.mid(m_itemStart, m_at - m_itemStart); }
    qsizetype position() const { return m_at; }

private:
    qsizetype itemBulletEnd() const;
    bool takeFirstLine(QStringView afterBullet, qsizetype bulletWidth);
    bool takeLine();
    QStringView currentLine() const { return m_text.mid(m_at, lineEnd(m_text, m_at) - m_at); }
    void advance() { m_at = std::min(lineEnd(m_text, m_at) + 1, m_text.size()); }

    QStringView m_text;
    const Grammar &m_grammar;
    QStringView m_bullet;
    bool m_ordered = false;
    qsizetype m_at = 0;
    qsizetype m_itemStart = 0;
    qsizetype m_indent = 0;
    bool m_blankLine = false;
    QString m_line; ///< the last line taken, as the next one's laziness sees it
    QString m_contents;
};

bool ItemReader::begin()
{
    const qsizetype start = afterIndent(m_text, 0);
    const qsizetype end = start < 0 ? -1 : bulletEnd(m_text, start);
    if (end < 0)
        return false;
    // One blank and nothing after it is no list, though two are, and though later items may look like that.
    const bool blank = !atLineEnd(m_text, end) && (m_text[end] == u' ' || m_text[end] == u'\t');
    if (!atLineEnd(m_text, end) && (!blank || atLineEnd(m_text, end + 1)))
        return false;
    m_bullet = m_text.mid(start, end - start);
    m_ordered = m_bullet.size() > 1;
    return true;
}

qsizetype ItemReader::itemBulletEnd() const
{
    const qsizetype start = afterIndent(m_text, m_at);
    if (start < 0 || start >= m_text.size())
        return -1;
    const qsizetype end = bulletEnd(m_text, start);
    const bool numbered = end > start + 1 || (end > 0 && isAsciiDigit(m_text[start]));
    const bool anyBullet = m_grammar.pedantic && !m_ordered;
    if (numbered != m_ordered || !(anyBullet || (end > 0 && m_text[end - 1] == m_bullet.back())))
        return -1;
    if (end < 0 || !(atLineEnd(m_text, end) || m_text[end] == u' ' || m_text[end] == u'\t'))
        return -1;
    return end;
}

bool ItemReader::next()
{
    if (m_at >= m_text.size())
        return false;
    const qsizetype end = itemBulletEnd();
    if (end < 0 || ruleEnd(m_text, m_at) >= 0)
        return false;
    m_itemStart = m_at;
    const QStringView rest = m_text.mid(end, lineEnd(m_text, end) - end);
    const qsizetype width = end - m_at;
    advance();
    if (takeFirstLine(rest, width)) {
        while (m_at < m_text.size() && takeLine())
            advance();
    }
    return true;
}

/// Sets the item's indentation; false if the item is over because it begins with two blank lines.
bool ItemReader::takeFirstLine(QStringView afterBullet, qsizetype bulletWidth)
{
    m_line = withStartTabs(afterBullet);
    const bool blank = m_grammar.marked4 ? m_line.isEmpty() : isBlank(m_line);
    m_blankLine = blank && !m_grammar.marked4;
    if (m_grammar.pedantic) {
        m_indent = 2;
        m_contents = trimmedStart(m_line).toString();
    } else if (m_blankLine) {
        m_indent = bulletWidth + 1;
        m_contents.clear();
    } else {
        const qsizetype text = skip(afterBullet, 0, u' ');
        const qsizetype indent = text > 4 ? 1 : text; // the rest is code
        m_contents = m_line.mid(std::min(indent, m_line.size()));
        m_indent = bulletWidth + indent;
    }
    if (!blank)
        return true;
    const QStringView next = currentLine();
    const bool nextBlank = (m_grammar.marked4 ? skip(next, 0, u' ') : skipBlanks(next, 0)) == next.size();
    if (nextBlank)
        advance();
    return !nextBlank;
}

/// Takes the line at the position into the item; false if the item is over.
bool ItemReader::takeLine()
{
    const ItemStops stops(m_indent, m_grammar);
    QString next = currentLine().toString();
    if (m_grammar.pedantic)
        next = withPedanticIndent(next);
    const bool keepTabs = m_grammar.pedantic || m_grammar.marked4 || !next.contains(u'\t');
    const QString aligned = keepTabs ? next : withTabsAs(next, 4);
    if (stops.any(next, currentLine()))
        return false;
    const bool blank = isBlank(next);
    if (blank || firstNonSpace(aligned) >= m_indent) {
        m_contents += u'\n';
        m_contents += QStringView(aligned).mid(std::min(m_indent, aligned.size()));
    } else {
        if (m_blankLine)
            return false;
        // Only a paragraph goes on without indentation.
        const bool code = firstNonSpace(m_grammar.marked4 ? m_line : withTabsAs(m_line, 4)) >= 4;
        if (code || stops.fence(m_line) || stops.heading(m_line) || stops.rule(m_line))
            return false;
        m_contents += u'\n';
        m_contents += next;
    }
    m_blankLine = m_blankLine || blank;
    m_line = aligned.mid(std::min(m_indent, aligned.size()));
    return true;
}

bool hasBlankLine(const std::vector<Block> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(),
                       [](const Block &block) { return block.kind == Block::Kind::Space && block.number >= 2; });
}

} // namespace

Block BlockReader::list(QStringView text)
{
    Block list;
    list.kind = Block::Kind::List;
    ItemReader items(text, m_grammar);
    if (!items.begin())
        return list;
    list.ordered = items.isOrdered();
    list.number = items.startNumber();
    bool blankBefore = false;
    while (items.next()) {
        list.loose = list.loose || blankBefore;
        blankBefore = endsWithBlankLine(items.raw(), m_grammar);
        Block &item = list.children.emplace_back();
        item.kind = Block::Kind::Item;
        item.text = items.contents();
        if (m_grammar.tasks && isTaskMark(item.text)) {
            item.task = true;
            item.checked = item.text[1] != u' ';
            item.text.remove(0, skip(item.text, 3, u' '));
        }
    }
    list.raw = trimmedEnd(text.left(items.position())).toString();
    readItems(list);
    return list;
}

void BlockReader::readItems(Block &list)
{
    if (list.children.empty())
        return;
    QString &lastText = list.children.back().text;
    lastText = trimmedEnd(lastText).toString();
    for (Block &item : list.children) {
        m_top = false;
        readInto(std::exchange(item.text, {}), item.children);
        list.loose = list.loose || hasBlankLine(item.children);
    }
    for (Block &item : list.children)
        item.loose = list.loose;
}

} // namespace Hexquill::Markdown
