// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// The renderer beside bare cmark-gfm (parse and HTML, the GFM extensions on) and beside the real hexo-renderer-marked
// in Node on the same bodies.

#include "preview/render/renderer.h"
#include "tests/bench/benchposts.h"
#include "tests/bench/pairs.h"

#include <algorithm>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdlib>
#include <numeric>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Hexquill;
using namespace Hexquill::Bench;

namespace {

QByteArray bareCmark(const QByteArray &text)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_UNSAFE | CMARK_OPT_HARDBREAKS);
    for (const char *name : { "table", "strikethrough", "autolink", "tasklist" })
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, text.constData(), size_t(text.size()));
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_UNSAFE | CMARK_OPT_HARDBREAKS,
                                   cmark_parser_get_syntax_extensions(parser));
    QByteArray result(html);
    std::free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
    return result;
}

/// Median milliseconds in a warm Node.
struct NodeTimes
{
    double marked = 0; ///< of hexo-renderer-marked alone
    double whole = 0; ///< of all that Hexo does to a post, fences and their colours included
};

/// Of each of \a files; empty if there is no Node.
QList<NodeTimes> timesInNode(const QStringList &files, int runs)
{
    QProcess node;
    const QString program = qEnvironmentVariable("HEXQUILL_NODE", QStringLiteral("node"));
    node.start(program,
               QStringList{ QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/bench/marked.mjs"), QString::number(runs) }
                   + files);
    if (!node.waitForFinished(1'200'000) || node.exitCode() != 0)
        return {};
    QList<NodeTimes> times;
    for (const QByteArray &line : node.readAllStandardOutput().split('\n')) {
        const QByteArrayList both = line.split(' ');
        if (both.size() == 2)
            times += { both.at(0).toDouble(), both.at(1).toDouble() };
    }
    return times;
}

/// How our times compare with Node's: all together, the worst, and on how many posts we are slower.
void printNode(const QString &what, const QList<double> &ours, const QList<double> &node)
{
    double worst = 0;
    int slower = 0;
    for (qsizetype i = 0; i < node.size(); ++i) {
        worst = std::max(worst, ours.at(i) / node.at(i));
        slower += ours.at(i) > node.at(i) ? 1 : 0;
    }
    const double together
        = std::accumulate(ours.cbegin(), ours.cend(), 0.0) / std::accumulate(node.cbegin(), node.cend(), 0.0);
    QTextStream(stdout) << QStringLiteral("%1 posts  ours / %2 in Node: together %3  worst %4  slower on %5\n")
                               .arg(node.size())
                               .arg(what)
                               .arg(together, 0, 'f', 2)
                               .arg(worst, 0, 'f', 2)
                               .arg(slower);
}

QString writeBody(const QTemporaryDir &folder, const QByteArray &bytes, int number = 0)
{
    const QString path = folder.filePath(QStringLiteral("body%1.md").arg(number));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

/// A post's text after its front matter, as far as a bench needs to know it.
QByteArray bodyOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    const qsizetype end = bytes.startsWith("---") ? bytes.indexOf("\n---", 3) : -1;
    return end < 0 ? bytes : bytes.mid(bytes.indexOf('\n', end + 1) + 1);
}

/// Every post of at least 3 KB below \a folder: what all of them take together, and the worst of them.
void benchPosts(const QString &folder, int runs)
{
    const RenderSite site;
    const QTemporaryDir scratch;
    QStringList files;
    QList<double> ours, ratios;
    double cmark = 0;
    QDirIterator posts(folder, { QStringLiteral("*.md") }, QDir::Files, QDirIterator::Subdirectories);
    while (posts.hasNext()) {
        const QByteArray utf8 = bodyOf(posts.next());
        if (utf8.size() < 3000)
            continue;
        const RenderRequest request{ .body = QString::fromUtf8(utf8) };
        const auto pair = inTurn(
            runs, [&] { render(request, site); }, [&] { bareCmark(utf8); });
        ours += pair.ours.median();
        cmark += pair.peer.median();
        ratios += pair.ratio();
        files += writeBody(scratch, utf8, int(files.size()));
    }
    std::sort(ratios.begin(), ratios.end());
    QTextStream(stdout) << QStringLiteral("%1 posts  ours / cmark-gfm: together %2  median %3  worst %4\n")
                               .arg(files.size())
                               .arg(std::accumulate(ours.cbegin(), ours.cend(), 0.0) / cmark, 0, 'f', 2)
                               .arg(ratios.value(ratios.size() / 2), 0, 'f', 2)
                               .arg(ratios.isEmpty() ? 0 : ratios.constLast(), 0, 'f', 2);
    QList<double> marked, whole;
    for (const NodeTimes &times : timesInNode(files, runs)) {
        marked += times.marked;
        whole += times.whole;
    }
    printNode(QStringLiteral("hexo-renderer-marked alone"), ours, marked);
    printNode(QStringLiteral("all of Hexo's work on a post"), ours, whole);
}

/// A character typed in mid-post: what the render process does for it, beside a render of all.
void benchKey(const QString &body, const QString &size, int runs)
{
    const RenderSite site;
    RenderMemory memory;
    RenderRequest request{ .body = body };
    render(request, site, memory);
    const auto key = inTurn(
        runs,
        [&] {
            request.body.insert(request.body.indexOf(QStringLiteral("潮水"), request.body.size() / 2), u'x');
            render(request, site, memory);
        },
        [&] { render(request, site); });
    printRow(QStringLiteral("a key in %1").arg(size), key, QStringLiteral("whole"));
}

void benchSize(qsizetype bytes, int runs)
{
    const QString body = postBody(bytes);
    const QByteArray utf8 = body.toUtf8();
    const RenderRequest request{ .body = body };
    const RenderSite site;
    qsizetype sink = 0;
    const auto pair = inTurn(
        runs, [&] { sink += render(request, site).contentHtml.size(); }, [&] { sink += bareCmark(utf8).size(); });
    const QString size = QStringLiteral("render %1 KB").arg(utf8.size() / 1000);
    printRow(size, pair, QStringLiteral("cmark-gfm"));
    benchKey(body, size.section(u' ', 1), runs);
    const QTemporaryDir folder;
    const NodeTimes node = timesInNode({ writeBody(folder, utf8) }, runs).value(0);
    QTextStream(stdout) << QStringLiteral(
                               "%1  in Node: hexo-renderer-marked %2 ms, all of Hexo's work %3 ms   ours / Node "
                               "%4, %5\n")
                               .arg(size, -34)
                               .arg(node.marked, 0, 'f', 3)
                               .arg(node.whole, 0, 'f', 3)
                               .arg(node.marked > 0 ? pair.ours.median() / node.marked : 0, 0, 'f', 2)
                               .arg(node.whole > 0 ? pair.ours.median() / node.whole : 0, 0, 'f', 2);
    if (sink == 0)
        std::abort();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchSize(20'000, 40);
    benchSize(200'000, 15);
    benchSize(1'000'000, 7);
    if (const QString corpus = qEnvironmentVariable("HEXQUILL_CORPUS"); !corpus.isEmpty())
        benchPosts(corpus, 7);
    return 0;
}
