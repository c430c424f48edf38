// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// The renderer beside bare cmark-gfm (parse and HTML, the GFM extensions on) and beside the real hexo-renderer-marked
// in Node on the same bodies.

#include "preview/render/renderer.h"
#include "tests/bench/benchposts.h"
#include "tests/bench/pairs.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <cstdlib>
#include <QCoreApplication>
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

/// Median milliseconds of hexo-renderer-marked in a warm Node, or 0 if there is no Node.
double markedInNode(const QString &file, int runs)
{
    QProcess node;
    const QString program = qEnvironmentVariable("HEXQUILL_NODE", QStringLiteral("node"));
    node.start(program, { QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/bench/marked.mjs"), file, QString::number(runs) });
    if (!node.waitForFinished(300000) || node.exitCode() != 0)
        return 0;
    return node.readAllStandardOutput().trimmed().toDouble();
}

QString writeBody(const QTemporaryDir &folder, const QByteArray &bytes)
{
    const QString path = folder.filePath(QStringLiteral("body.md"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
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
    const QTemporaryDir folder;
    const double marked = markedInNode(writeBody(folder, utf8), runs);
    QTextStream(stdout) << QStringLiteral("%1  hexo-renderer-marked in Node %2 ms   ours / Node %3\n")
                               .arg(size, -34)
                               .arg(marked, 9, 'f', 3)
                               .arg(marked > 0 ? pair.ours.median() / marked : 0, 0, 'f', 2);
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
    return 0;
}
