// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// Reading the front matter of ten thousand posts on two threads, beside only reading the same files on two threads.

#include "editor/post/posthead.h"
#include "tests/bench/benchposts.h"
#include "tests/bench/pairs.h"

#include <atomic>
#include <cstdlib>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <thread>

using namespace Hexquill;
using namespace Hexquill::Bench;

namespace {

constexpr int postCount = 10'000;

QByteArray postOf(int n, const QByteArray &body)
{
    return QStringLiteral(
               "---\ntitle: 港口笔记之%1\ndate: 2025-0%2-1%3 04:14:50\ntags:\n  - 港口\n  - 笔记%3\n  - Hexo\n"
               "categories:\n  - 生活\n  - 散步\ntoc: true\ntoc_number: true\nabbrlink: 8a7b%1\n"
               "description: 我们常常在清晨出发，走到看不见房子的地方才回头。\n---\n\n")
               .arg(n)
               .arg(1 + n % 9)
               .arg(n % 10)
               .toUtf8()
        + body;
}

QStringList writePosts(const QTemporaryDir &folder)
{
    const QByteArray body = postBody(6000).toUtf8();
    QStringList files;
    for (int n = 0; n < postCount; ++n) {
        QFile file(folder.filePath(QStringLiteral("post-%1.md").arg(n)));
        if (!file.open(QIODevice::WriteOnly) || file.write(postOf(n, body)) < 0)
            qFatal("cannot write the posts");
        files << file.fileName();
    }
    return files;
}

/// Every file's bytes, by two threads that take the next file when they are free.
qint64 bareRead(const QStringList &files)
{
    std::atomic<qsizetype> next = 0;
    std::atomic<qint64> sum = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < files.size(); i = next++) {
            QFile file(files.at(i));
            sum += file.open(QIODevice::ReadOnly) ? file.readAll().size() : 0;
        }
    };
    std::thread other(work);
    work();
    other.join();
    return sum;
}

qint64 readFields(const QStringList &files)
{
    qint64 fields = 0;
    for (const FrontMatter &frontMatter : readFrontMatters(files))
        fields += frontMatter.fields().size();
    return fields;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QStringList files = writePosts(folder);
    qint64 fields = 0;
    const auto pair = inTurn(
        5, [&] { fields = readFields(files); }, [&] { bareRead(files); });
    if (fields != 8 * postCount)
        qFatal("not every field was read");
    printRow(QStringLiteral("front matter of 10,000 posts"), pair, QStringLiteral("bare read"));
    return 0;
}
