// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/postsplit.h"

#include "editor/post/hexoview.h"

namespace Hexquill {

namespace {

/// The length of the run of '-' or ';' at \a at if it is long enough to be a separator, else 0.
qsizetype separatorRun(QStringView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != u'-' && text[at] != u';'))
        return 0;
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at >= 3 ? end - at : 0;
}

qsizetype afterOneBreak(QStringView text, qsizetype at)
{
    return at < text.size() && text[at] == u'\n' ? at + 1 : at;
}

PostSplit splitFenced(QStringView text, qsizetype run)
{
    if (run >= text.size() || text[run] != u'\n')
        return {};
    const QString closing = u'\n' + text.left(run).toString();
    const qsizetype start = run + 1;
    const qsizetype end = text.indexOf(closing, start + 1);
    if (end < 0)
        return {};
    const auto form = text[0] == u';' ? PostSplit::Form::Json : PostSplit::Form::Fenced;
    return { form, start, end - start, afterOneBreak(text, end + closing.size()) };
}

PostSplit splitHeadless(QStringView text)
{
    for (qsizetype end = text.indexOf(u'\n', 1); end >= 0; end = text.indexOf(u'\n', end + 1)) {
        const qsizetype run = separatorRun(text, end + 1);
        if (run == 0)
            continue;
        const auto form = text[end + 1] == u';' ? PostSplit::Form::Json : PostSplit::Form::Headless;
        return { form, 0, end, afterOneBreak(text, end + 1 + run) };
    }
    return {};
}

} // namespace

PostSplit splitHexoText(QStringView text)
{
    const qsizetype run = separatorRun(text, 0);
    return run > 0 ? splitFenced(text, run) : splitHeadless(text);
}

PostSplit splitPost(const QString &text)
{
    const MappedText view = hexoView(text);
    PostSplit split = splitHexoText(view.text());
    if (split.form == PostSplit::Form::None)
        return split;
    // A dropped marker belongs to what follows it, so places are taken from the unit before.
    const auto after = [&](qsizetype offset) { return offset == 0 ? 0 : view.origin(offset - 1) + 1; };
    const qsizetype end = view.origin(split.dataStart + split.dataLength);
    split.dataStart = after(split.dataStart);
    split.dataLength = end - split.dataStart;
    split.bodyStart = after(split.bodyStart);
    return split;
}

} // namespace Hexquill
