// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// Any text as a post's body, under options that the input's last bytes choose, and any bytes as what comes out of the
// render process's pipe.

#include "preview/render/renderer.h"
#include "preview/render/rendermessage.h"
#include "tests/fuzz/promise.h"

#include <algorithm>
#include <array>
#include <optional>
#include <QDateTime>

using namespace Hexquill;

namespace {

/// Bits, taken one after the other from the end of an input; zeros when it is used up.
class Choices
{
public:
    explicit Choices(QByteArray &bytes)
    {
        constexpr qsizetype most = 4;
        const qsizetype count = std::min(most, bytes.size());
        for (const char byte : bytes.last(count))
            m_bits = m_bits << 8 | quint8(byte);
        bytes.chop(count);
    }
    int below(quint32 limit)
    {
        const quint32 choice = m_bits % limit;
        m_bits /= limit;
        return int(choice);
    }
    /// Whether something rare is chosen.
    bool rarely() { return below(4) == 3; }

private:
    quint32 m_bits = 0;
};

/// Other than the default in a few places.
RenderOptions optionsFor(Choices &choices)
{
    static const QStringList themes{ QStringLiteral("landscape"), QStringLiteral("butterfly"),
                                     QStringLiteral("next"),      QStringLiteral("fluid"),
                                     QStringLiteral("stellar"),   QStringLiteral("volantis") };
    RenderOptions options;
    options.theme = themes.at(choices.below(quint32(themes.size())));
    if (choices.rarely()) {
        options.hexoMajor = 7;
        options.markdown.dialect = MarkdownDialect::Marked4;
    }
    options.highlight.highlighter = HighlightOptions::Highlighter((choices.below(4) + 1) % 3);
    MarkdownOptions &m = options.markdown;
    HighlightOptions &h = options.highlight;
    std::array switches{ &m.pedantic,    &m.gfm,         &m.breaks,     &m.smartypants,        &m.figcaption,
                         &m.anchorAlias, &m.sanitizeUrl, &h.hljs,       &h.languageAttribute,  &h.lineNumber,
                         &h.wrap,        &h.stripIndent, &h.preprocess, &m.externalLink.enable };
    for (int i = 0; i < 2; ++i) {
        bool &option = *switches.at(size_t(choices.below(quint32(switches.size()))));
        option = !option;
    }
    options.externalLink.field = choices.rarely() ? QStringLiteral("post") : QStringLiteral("site");
    options.packages = { QStringLiteral("hexo-tag-aplayer"), QStringLiteral("hexo-butterfly-tag-plugins-plus") };
    return options;
}

RenderRequest requestFor(const QByteArray &body)
{
    RenderRequest request;
    request.revision = quint64(body.size());
    request.body = QString::fromUtf8(body).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    request.title = QStringLiteral("A title, 一个标题");
    request.slug = QStringLiteral("a-title");
    request.path = QStringLiteral("2025/01/02/a-title/");
    request.assets = { QStringLiteral("a.png") };
    request.fields = { { QStringLiteral("title"), request.title },
                       { QStringLiteral("date"), QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::UTC) },
                       { QStringLiteral("num"), 1.5 },
                       { QStringLiteral("nothing"), QVariant::fromValue(nullptr) },
                       { QStringLiteral("list"), QVariantList{ 1.0, QStringLiteral("x"), QVariantList{ 2.0 } } },
                       { QStringLiteral("map"), QVariantMap{ { QStringLiteral("a"), 1.0 } } } };
    return request;
}

/// A text as the pipe carries it: lone surrogates are no text there.
QString onTheWire(const QString &text)
{
    return QString::fromUtf8(text.toUtf8());
}

template <typename Value, typename Read>
Value throughThePipe(QByteArray bytes, const Value &before, const Read &read)
{
    RenderMessage::Frame frame;
    promise(RenderMessage::takeFrame(bytes, frame) == RenderMessage::FrameState::Complete && bytes.isEmpty(),
            "a frame is taken whole");
    const std::optional<Value> value = read(frame.payload, before);
    promise(value.has_value(), "what was framed is read");
    return *value;
}

/// An answer as it may have been before the one to be sent.
Rendering halfOf(Rendering rendering)
{
    rendering.blocks.remove(rendering.blocks.size() / 3, rendering.blocks.size() / 2);
    rendering.contentHtml.chop(rendering.contentHtml.size() / 2);
    rendering.moreHtml.remove(0, rendering.moreHtml.size() / 2);
    return rendering;
}

void checkRendering(const RenderRequest &request, const Rendering &rendering)
{
    promise(rendering.revision == request.revision, "an answer carries its request's revision");
    const int lastLine = int(request.body.count(u'\n'));
    QString joined;
    for (const HtmlBlock &block : rendering.blocks) {
        joined += block.html;
        promise(block.firstLine >= 0 && block.firstLine <= block.lastLine && block.lastLine <= lastLine,
                "a block's lines are the body's");
    }
    promise(joined == rendering.publishedHtml, "the blocks are the published article");
    for (const Heading &heading : rendering.headings)
        promise(heading.level >= 1 && heading.level <= 6 && heading.line >= -1 && heading.line <= lastLine,
                "a heading has a level and a line of the body");
    const Rendering before = halfOf(rendering);
    const Rendering read
        = throughThePipe(RenderMessage::frame(rendering, before), before, RenderMessage::readRendering);
    promise(read.contentHtml == onTheWire(rendering.contentHtml) && read.tocHtml == onTheWire(rendering.tocHtml)
                && read.moreHtml == onTheWire(rendering.moreHtml) && read.blocks.size() == rendering.blocks.size()
                && read.error == rendering.error && read.diagnostics.size() == rendering.diagnostics.size(),
            "an answer comes through the pipe");
}

/// What is remembered of the text with a part of it cut out changes nothing.
void checkMemory(const RenderRequest &request, const RenderSite &site, const Rendering &rendering)
{
    RenderMemory memory;
    RenderRequest cut = request;
    cut.body.remove(cut.body.size() / 3, cut.body.size() / 7 + 1);
    render(cut, site, memory);
    promise(RenderMessage::frame(render(request, site, memory)) == RenderMessage::frame(rendering),
            "a memory changes nothing");
}

/// Bytes of whatever a child that went wrong may write, after an answer that had a block.
void readAnything(const QByteArray &bytes)
{
    Rendering before;
    before.contentHtml = QStringLiteral("<p>中文 text</p>\n");
    before.blocks = { { before.contentHtml, 0, 3 } };
    QByteArray buffer = bytes;
    RenderMessage::Frame frame;
    while (RenderMessage::takeFrame(buffer, frame) == RenderMessage::FrameState::Complete) { }
    RenderMessage::readRendering(bytes, before);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    auto bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    readAnything(bytes);
    Choices choices(bytes);
    RenderSite site;
    site.options = optionsFor(choices);
    site.posts = { { QStringLiteral("a-title"), QStringLiteral("A title"), QStringLiteral("2025/01/02/a-title/") } };
    site.includeFiles = { { QStringLiteral("a.js"), QStringLiteral("let a = 1\n") } };
    const RenderRequest request = requestFor(bytes);
    RenderRequest before = request;
    before.body.chop(before.body.size() / 2);
    const RenderRequest received
        = throughThePipe(RenderMessage::frame(request, before), before, RenderMessage::readRequest);
    promise(received.body == request.body && received.fields == request.fields, "a request comes through the pipe");
    throughThePipe(RenderMessage::frame(site), site,
                   [](const QByteArray &payload, const RenderSite &) { return RenderMessage::readSite(payload); });
    const Rendering rendering = render(received, site);
    checkRendering(request, rendering);
    checkMemory(received, site, rendering);
    return 0;
}
