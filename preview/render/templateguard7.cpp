// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templateguard.h"

#include "preview/render/endtags.h"

namespace Hexquill {

namespace {

bool isBlank(QChar c)
{
    return c == u'\r' || c == u'\n' || c == u'\t' || c == u'\f' || c == u'\v' || c == u' ';
}

/// The first word of a tag.
QStringView tagName(QStringView inner)
{
    qsizetype start = 0;
    while (start < inner.size() && isBlank(inner[start]))
        ++start;
    qsizetype end = start;
    while (end < inner.size() && !isBlank(inner[end]))
        ++end;
    return inner.mid(start, end - start);
}

/// What starts with `{` and a sign.
struct Guarded
{
    qsizetype end = -1; ///< after it, or -1 if it never ends
    bool isCut = false; ///< the text ends in its end tag, which Hexo then closes
};

Guarded guardedAt(QStringView text, qsizetype at, QChar sign, EndTags &endTags)
{
    const QStringView close = sign == u'{' ? u"}}" : sign == u'#' ? u"#}" : u"%}";
    const qsizetype end = text.indexOf(close, at + 2);
    if (end < 0)
        return {};
    const QStringView name = sign == u'%' ? tagName(text.mid(at + 2, end - at - 2)) : QStringView();
    if (name.isEmpty() || !endTags.occurs(name))
        return { end + 2 };
    const qsizetype blockEnd = endTags.blockEnd(name, end + 2);
    return blockEnd < 0 && endTags.hasOpenEnd(name, end + 2) ? Guarded{ text.size(), true } : Guarded{ blockEnd };
}

} // namespace

GuardedText guardTemplateAsHexo7(const QString &text, const LineMap &lines, Placeholders &placeholders)
{
    LineKeeper keeper(text);
    EndTags endTags(text);
    int droppedFrom = -1;
    const bool hasTag = hasTemplateTag(text);
    for (qsizetype at = text.indexOf(u'{'); hasTag && at >= 0 && at + 1 < text.size();) {
        const QChar sign = text.at(at + 1);
        if (sign != u'{' && sign != u'#' && sign != u'%') {
            at = text.indexOf(u'{', at + 1);
            continue;
        }
        const Guarded guarded = guardedAt(text, at, sign, endTags);
        keeper.keepUntil(at);
        const int line = lines.at(keeper.line()).first;
        if (guarded.end < 0) {
            droppedFrom = line;
            keeper.replaceUntil(text.size(), {});
            break;
        }
        const QString hidden = text.mid(at, guarded.end - at) + (guarded.isCut ? QStringLiteral("%}") : QString());
        keeper.replaceUntil(guarded.end,
                            sign == u'#' ? QString() : placeholders.hide(Placeholders::Kind::Swig, hidden, line));
        at = text.indexOf(u'{', guarded.end);
    }
    keeper.keepUntil(text.size());
    return { keeper.text(), keeper.map().through(lines), droppedFrom };
}

} // namespace Hexquill
