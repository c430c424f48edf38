// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/posthead.h"

#include "editor/post/post.h"
#include "editor/post/postfile.h"
#include "editor/post/regularfile.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <QByteArrayView>
#include <thread>
#include <vector>

namespace Hexquill {

namespace {

constexpr qint64 firstBytes = 4096; // nearly every front matter ends within them

/// The hyphens or semicolons that \a text starts with, if they may open or close a front matter.
QByteArrayView separatorAt(QByteArrayView text)
{
    qsizetype length = 0;
    while (length < text.size() && (text[length] == '-' || text[length] == ';') && text[length] == text[0])
        ++length;
    return length >= 3 ? text.first(length) : QByteArrayView();
}

/// The next line break at or behind \a from before which a front matter that started with \a opening may end; -1 if
/// there is none.
qsizetype nextEnd(QByteArrayView bytes, QByteArrayView opening, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\n', from); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        const QByteArrayView line = bytes.sliced(at + 1);
        if (opening.isEmpty() ? !separatorAt(line).isEmpty() : line.startsWith(opening))
            return at;
    }
    return -1;
}

FrontMatter frontMatterIn(const RegularFile &file)
{
    QByteArray bytes;
    while (bytes.size() < maximumPostBytes) {
        const qint64 wanted = bytes.isEmpty() ? firstBytes : std::max<qint64>(file.size - bytes.size(), firstBytes);
        const auto more = file.handle.readAll(wanted, wanted - 1);
        if (!more || more->isEmpty())
            break;
        bytes += *more;
        if (const auto head = headWithin(bytes))
            return FrontMatter::read(*head);
    }
    // The last line may be the closing separator.
    return FrontMatter::read(headWithin(bytes + '\n').value_or(QString()));
}

} // namespace

std::optional<QString> headWithin(const QByteArray &start)
{
    const qsizetype mark = start.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArrayView text = QByteArrayView(start).sliced(mark);
    const QByteArrayView opening = separatorAt(text);
    const QByteArrayView behind = text.sliced(opening.size());
    if (!opening.isEmpty() && behind.size() > 1 && !behind.startsWith('\n') && !behind.startsWith("\r\n"))
        return QString();
    for (qsizetype at = nextEnd(text, opening, 0); at >= 0; at = nextEnd(text, opening, at + 1)) {
        const qsizetype lineEnd = text.indexOf('\n', at + 1);
        if (lineEnd < 0)
            return std::nullopt; // the rest of this line may be part of the separator
        const QString head = Post::fromBytes(start.first(mark + lineEnd + 1)).head;
        // A separator behind an empty first line is none; then the next one counts.
        const bool isFirstBreak = at == 0 || (at == 1 && text[0] == '\r');
        if (opening.isEmpty() ? !isFirstBreak : !head.isEmpty())
            return head;
    }
    return std::nullopt;
}

FrontMatter readFrontMatter(const QString &path)
{
    const auto file = openRegularFile(path, maximumPostBytes);
    return file ? frontMatterIn(*file) : FrontMatter();
}

QList<FrontMatter> readFrontMatters(const QStringList &paths)
{
    std::vector<FrontMatter> read(size_t(paths.size()));
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < paths.size(); i = next++)
            read[size_t(i)] = readFrontMatter(paths.at(i));
    };
    std::thread other(work);
    work();
    other.join();
    return { std::make_move_iterator(read.begin()), std::make_move_iterator(read.end()) };
}

} // namespace Hexquill
