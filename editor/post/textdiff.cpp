// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// The one file that knows libgit2. Its diff and its three-way merge see a number for each different unit, one a line:
// so a unit may be any text, and no text is taken for a mark of a conflict.
#include "editor/post/textdiff.h"

#include <git2.h>
#include <QHash>
#include <QScopeGuard>

namespace Hexquill {

namespace {

const QByteArray between("-\n"); // keeps neighbours apart

void needLibrary()
{
    static const int users = git_libgit2_init();
    Q_UNUSED(users)
}

class Numbers
{
public:
    QByteArray of(const QStringList &units, const QByteArray &separator = {})
    {
        QByteArray lines;
        for (const QString &unit : units) {
            const auto number = m_numbers.constFind(unit);
            const qsizetype found = number == m_numbers.constEnd() ? m_units.size() : *number;
            if (found == m_units.size()) {
                m_numbers.insert(unit, found);
                m_units << unit;
            }
            lines += QByteArray::number(found) + '\n' + separator;
        }
        return lines;
    }
    QString unit(const QByteArray &line) const { return m_units.at(line.toLongLong()); }

private:
    QHash<QString, qsizetype> m_numbers;
    QStringList m_units;
};

/// libgit2 gives the line before an empty range, as unified diffs do.
qsizetype firstUnit(int start, int count)
{
    return count > 0 ? start - 1 : start;
}

int takeHunk(const git_diff_delta *, const git_diff_hunk *hunk, void *hunks)
{
    static_cast<QList<DiffHunk> *>(hunks)->append({ firstUnit(hunk->old_start, hunk->old_lines), hunk->old_lines,
                                                    firstUnit(hunk->new_start, hunk->new_lines), hunk->new_lines });
    return 0;
}

git_merge_file_input input(const QByteArray &lines)
{
    git_merge_file_input result = GIT_MERGE_FILE_INPUT_INIT;
    result.ptr = lines.constData();
    result.size = size_t(lines.size());
    return result;
}

/// Takes the merged lines apart.
QList<MergePiece> piecesOf(const QByteArray &merged, const Numbers &numbers)
{
    QList<MergePiece> pieces;
    bool theirs = false;
    for (const QByteArray &line : merged.split('\n')) {
        if (line.startsWith('<'))
            pieces << MergePiece{ {}, {}, true };
        else if (line.startsWith('=') || line.startsWith('>'))
            theirs = line.startsWith('=');
        if (line.startsWith('>'))
            pieces << MergePiece();
        if (line.isEmpty() || line.at(0) < '0' || line.at(0) > '9')
            continue;
        if (pieces.isEmpty())
            pieces << MergePiece();
        (theirs ? pieces.last().theirs : pieces.last().units) << numbers.unit(line);
    }
    return pieces;
}

QString joined(const QStringList &units, qsizetype first, qsizetype count)
{
    return units.mid(first, count).join(QString());
}

} // namespace

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype found = text.indexOf(QLatin1Char('\n'), from);
        const qsizetype end = found < 0 ? text.size() : found + 1;
        lines << text.mid(from, end - from);
        from = end;
    }
    return lines;
}

QList<DiffHunk> diffUnits(const QStringList &before, const QStringList &after)
{
    QList<DiffHunk> hunks;
    if (before == after)
        return hunks;
    needLibrary();
    Numbers numbers;
    const QByteArray old = numbers.of(before);
    const QByteArray now = numbers.of(after);
    git_diff_options options = GIT_DIFF_OPTIONS_INIT;
    options.context_lines = 0;
    options.flags = GIT_DIFF_FORCE_TEXT;
    const int error
        = git_diff_buffers(old.constData(), size_t(old.size()), nullptr, now.constData(), size_t(now.size()), nullptr,
                           &options, nullptr, nullptr, takeHunk, nullptr, &hunks);
    if (error != 0) // out of memory or beyond libgit2's size: then all of it is the difference
        hunks = { { 0, before.size(), 0, after.size() } };
    return hunks;
}

QStringList withoutHunk(const QStringList &before, const QStringList &after, const DiffHunk &hunk)
{
    return after.mid(0, hunk.after) + before.mid(hunk.before, hunk.beforeCount)
        + after.mid(hunk.after + hunk.afterCount);
}

QList<TextEdit> lineEdits(const QString &before, const QString &after)
{
    const QStringList old = linesOf(before);
    const QStringList now = linesOf(after);
    QList<TextEdit> edits;
    qsizetype line = 0;
    qsizetype offset = 0;
    for (const DiffHunk &hunk : diffUnits(old, now)) {
        offset += joined(old, line, hunk.before - line).size();
        const qsizetype length = joined(old, hunk.before, hunk.beforeCount).size();
        edits.prepend({ offset, length, joined(now, hunk.after, hunk.afterCount) });
        offset += length;
        line = hunk.before + hunk.beforeCount;
    }
    return edits;
}

QList<MergePiece> mergeUnits(const QStringList &base, const QStringList &mine, const QStringList &theirs,
                             Neighbours neighbours)
{
    if (mine == theirs || theirs == base)
        return { { mine, {}, false } };
    if (mine == base)
        return { { theirs, {}, false } };
    needLibrary();
    Numbers numbers;
    const QByteArray separator = neighbours == Neighbours::Merge ? between : QByteArray();
    const QByteArray ancestorLines = numbers.of(base, separator);
    const QByteArray mineLines = numbers.of(mine, separator);
    const QByteArray theirLines = numbers.of(theirs, separator);
    const git_merge_file_input ancestor = input(ancestorLines), ours = input(mineLines), other = input(theirLines);
    git_merge_file_result result = {};
    const auto release = qScopeGuard([&] { git_merge_file_result_free(&result); });
    if (git_merge_file(&result, &ancestor, &ours, &other, nullptr) != 0) // out of memory or beyond libgit2's size
        return { { mine, theirs, true } };
    return piecesOf(QByteArray::fromRawData(result.ptr, qsizetype(result.len)), numbers);
}

} // namespace Hexquill
