// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/rendermessage.h"

#include "preview/render/textchange.h"

#include <algorithm>
#include <QDataStream>
#include <QIODevice>
#include <QStringConverter>

namespace Hexquill {

namespace {

/// A string as UTF-8 on the wire: half the size of QString's own format for HTML. Lone surrogates become U+FFFD.
struct Utf8
{
    const QString &text;
};

QDataStream &operator<<(QDataStream &stream, const Utf8 &text)
{
    return stream << text.text.toUtf8();
}

QString readUtf8(QDataStream &stream)
{
    QByteArray bytes;
    stream >> bytes;
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::ConvertInitialBom); // a first U+FEFF is text here
    return decoder(bytes);
}

} // namespace

static QDataStream &operator<<(QDataStream &stream, const ExternalLinkOptions &links)
{
    return stream << links.enable << links.field << links.exclude << links.nofollow;
}

static QDataStream &operator>>(QDataStream &stream, ExternalLinkOptions &links)
{
    return stream >> links.enable >> links.field >> links.exclude >> links.nofollow;
}

static QDataStream &operator<<(QDataStream &stream, const MarkdownOptions &options)
{
    return stream << options.dialect << options.gfm << options.breaks << options.pedantic << options.smartypants
                  << options.quotes << options.modifyAnchors << options.headerIds << options.anchorAlias
                  << options.autolink << options.mangle << options.sanitizeUrl << options.lazyload << options.figcaption
                  << options.prependRoot << options.postAsset << options.descriptionLists << options.disableNunjucks
                  << options.externalLink;
}

static QDataStream &operator>>(QDataStream &stream, MarkdownOptions &options)
{
    return stream >> options.dialect >> options.gfm >> options.breaks >> options.pedantic >> options.smartypants
        >> options.quotes >> options.modifyAnchors >> options.headerIds >> options.anchorAlias >> options.autolink
        >> options.mangle >> options.sanitizeUrl >> options.lazyload >> options.figcaption >> options.prependRoot
        >> options.postAsset >> options.descriptionLists >> options.disableNunjucks >> options.externalLink;
}

static QDataStream &operator<<(QDataStream &stream, const HighlightOptions &options)
{
    return stream << options.highlighter << options.lineNumber << options.wrap << options.hljs << options.autoDetect
                  << options.tabReplace << options.lineThreshold << options.languageAttribute << options.firstLineNumber
                  << options.excludeLanguages << options.stripIndent << options.preprocess;
}

static QDataStream &operator>>(QDataStream &stream, HighlightOptions &options)
{
    return stream >> options.highlighter >> options.lineNumber >> options.wrap >> options.hljs >> options.autoDetect
        >> options.tabReplace >> options.lineThreshold >> options.languageAttribute >> options.firstLineNumber
        >> options.excludeLanguages >> options.stripIndent >> options.preprocess;
}

static QDataStream &operator<<(QDataStream &stream, const RenderOptions &options)
{
    return stream << options.markdown << options.highlight << options.externalLink << options.siteUrl << options.root
                  << options.relativeLink << options.postAssetFolder << options.titlecase
                  << options.prettyUrlTrailingIndex << options.prettyUrlTrailingHtml << options.theme
                  << options.themeConfig << options.hexoMajor << options.packages << options.pluginConfig
                  << options.foreignTags << options.ownTags << options.mayHaveMoreTags << options.codeDirectory;
}

static QDataStream &operator>>(QDataStream &stream, RenderOptions &options)
{
    return stream >> options.markdown >> options.highlight >> options.externalLink >> options.siteUrl >> options.root
        >> options.relativeLink >> options.postAssetFolder >> options.titlecase >> options.prettyUrlTrailingIndex
        >> options.prettyUrlTrailingHtml >> options.theme >> options.themeConfig >> options.hexoMajor
        >> options.packages >> options.pluginConfig >> options.foreignTags >> options.ownTags >> options.mayHaveMoreTags
        >> options.codeDirectory;
}

static QDataStream &operator<<(QDataStream &stream, const LinkTarget &target)
{
    return stream << target.slug << target.title << target.path << target.series << target.date;
}

static QDataStream &operator>>(QDataStream &stream, LinkTarget &target)
{
    return stream >> target.slug >> target.title >> target.path >> target.series >> target.date;
}

static QDataStream &operator<<(QDataStream &stream, const RenderSite &site)
{
    return stream << site.options << site.posts << site.includeFiles;
}

static QDataStream &operator>>(QDataStream &stream, RenderSite &site)
{
    return stream >> site.options >> site.posts >> site.includeFiles;
}

namespace {

/// A text on the wire as what differs from the one that went before it.
struct ChangedText
{
    const QString &text;
    const QString &before;
};

QDataStream &operator<<(QDataStream &stream, const ChangedText &text)
{
    const TextChange change = changeBetween(text.before, text.text);
    return stream << change.keptStart << change.keptEnd << Utf8{ change.middle };
}

/// A text that does not fit the one before it breaks the stream.
QString readChanged(QDataStream &stream, const QString &before)
{
    TextChange change;
    stream >> change.keptStart >> change.keptEnd;
    change.middle = readUtf8(stream);
    const std::optional<QString> text = changed(before, change);
    if (!text)
        stream.setStatus(QDataStream::ReadCorruptData);
    return text.value_or(QString());
}

/// A value to be read and what the last one of its kind was.
template <typename Value>
struct After
{
    const Value &value;
    const Value &before;
};

QDataStream &operator<<(QDataStream &stream, const After<RenderRequest> &after)
{
    const RenderRequest &request = after.value;
    return stream << request.revision << ChangedText{ request.body, after.before.body } << request.firstLine
                  << request.fields << request.title << request.path << request.slug << request.assets;
}

void read(QDataStream &stream, RenderRequest &request, const RenderRequest &before)
{
    stream >> request.revision;
    request.body = readChanged(stream, before.body);
    stream >> request.firstLine >> request.fields >> request.title >> request.path >> request.slug >> request.assets;
}

} // namespace

static QDataStream &operator<<(QDataStream &stream, const Heading &heading)
{
    return stream << heading.level << heading.id << heading.text << heading.number << heading.line;
}

static QDataStream &operator>>(QDataStream &stream, Heading &heading)
{
    return stream >> heading.level >> heading.id >> heading.text >> heading.number >> heading.line;
}

static QDataStream &operator<<(QDataStream &stream, const HtmlBlock &block)
{
    return stream << Utf8{ block.html } << block.firstLine << block.lastLine;
}

static QDataStream &operator>>(QDataStream &stream, HtmlBlock &block)
{
    block.html = readUtf8(stream);
    return stream >> block.firstLine >> block.lastLine;
}

static QDataStream &operator<<(QDataStream &stream, const RenderDiagnostic &diagnostic)
{
    return stream << diagnostic.severity << diagnostic.rule << diagnostic.message << diagnostic.line
                  << diagnostic.column;
}

static QDataStream &operator>>(QDataStream &stream, RenderDiagnostic &diagnostic)
{
    return stream >> diagnostic.severity >> diagnostic.rule >> diagnostic.message >> diagnostic.line
        >> diagnostic.column;
}

namespace {

/// A list from the render process. Qt's own reader makes room first for as many as the bytes say, which may be wrong.
template <typename Value>
void readList(QDataStream &stream, QList<Value> &list)
{
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i)
        stream >> list.emplaceBack();
}

bool isShifted(const HtmlBlock &block, const HtmlBlock &before, int lines)
{
    return block.firstLine == before.firstLine + lines && block.lastLine == before.lastLine + lines
        && block.html == before.html;
}

/// An article's blocks as what differs from those before: how many stay in front, how many stay at the end with other
/// line numbers, and what is new between them.
QDataStream &operator<<(QDataStream &stream, const After<QList<HtmlBlock>> &after)
{
    const QList<HtmlBlock> &now = after.value;
    const QList<HtmlBlock> &before = after.before;
    const qsizetype most = std::min(now.size(), before.size());
    qsizetype front = 0;
    while (front < most && isShifted(now.at(front), before.at(front), 0))
        ++front;
    const int lines = most > 0 ? now.constLast().lastLine - before.constLast().lastLine : 0;
    qsizetype back = 0;
    while (back < most - front && isShifted(now.at(now.size() - 1 - back), before.at(before.size() - 1 - back), lines))
        ++back;
    return stream << qint64(front) << qint64(back) << lines << now.mid(front, now.size() - front - back);
}

void read(QDataStream &stream, QList<HtmlBlock> &blocks, const QList<HtmlBlock> &before)
{
    qint64 front = 0;
    qint64 back = 0;
    int lines = 0;
    QList<HtmlBlock> middle;
    stream >> front >> back >> lines;
    readList(stream, middle);
    if (front < 0 || back < 0 || front > before.size() || back > before.size() - front) {
        stream.setStatus(QDataStream::ReadCorruptData);
        return;
    }
    blocks = before.mid(0, front) + middle;
    const auto moved = [lines](int line) { return int(qint64(line) + lines); };
    for (qsizetype i = before.size() - back; i < before.size(); ++i)
        blocks += { before.at(i).html, moved(before.at(i).firstLine), moved(before.at(i).lastLine) };
}

QString joined(const QList<HtmlBlock> &blocks)
{
    qsizetype size = 0;
    for (const HtmlBlock &block : blocks)
        size += block.html.size();
    QString html;
    html.reserve(size);
    for (const HtmlBlock &block : blocks)
        html += block.html;
    return html;
}

/// An article is sent twice at most, not five times: publishedHtml is its blocks, moreHtml mostly is contentHtml.
QDataStream &operator<<(QDataStream &stream, const After<Rendering> &after)
{
    const Rendering &rendering = after.value;
    const Rendering &before = after.before;
    const bool moreIsAll = rendering.moreHtml == rendering.contentHtml;
    const bool contentIsPublished = rendering.contentHtml == rendering.publishedHtml;
    stream << rendering.revision << After<QList<HtmlBlock>>{ rendering.blocks, before.blocks } << contentIsPublished;
    if (!contentIsPublished)
        stream << ChangedText{ rendering.contentHtml, before.contentHtml };
    stream << ChangedText{ rendering.excerptHtml, before.excerptHtml } << moreIsAll;
    if (!moreIsAll)
        stream << ChangedText{ rendering.moreHtml, before.moreHtml };
    return stream << ChangedText{ rendering.tocHtml, before.tocHtml }
                  << ChangedText{ rendering.tocHtmlUnnumbered, before.tocHtmlUnnumbered } << rendering.headings
                  << rendering.diagnostics << rendering.error;
}

void read(QDataStream &stream, Rendering &rendering, const Rendering &before)
{
    bool moreIsAll = false;
    bool contentIsPublished = false;
    stream >> rendering.revision;
    read(stream, rendering.blocks, before.blocks);
    stream >> contentIsPublished;
    rendering.publishedHtml = joined(rendering.blocks);
    rendering.contentHtml = contentIsPublished ? rendering.publishedHtml : readChanged(stream, before.contentHtml);
    rendering.excerptHtml = readChanged(stream, before.excerptHtml);
    stream >> moreIsAll;
    rendering.moreHtml = moreIsAll ? rendering.contentHtml : readChanged(stream, before.moreHtml);
    rendering.tocHtml = readChanged(stream, before.tocHtml);
    rendering.tocHtmlUnnumbered = readChanged(stream, before.tocHtmlUnnumbered);
    readList(stream, rendering.headings);
    readList(stream, rendering.diagnostics);
    stream >> rendering.error;
}

void read(QDataStream &stream, RenderSite &site, const RenderSite &)
{
    stream >> site;
}

} // namespace

namespace {

constexpr quint8 formatVersion = 2;
constexpr qsizetype headerSize = 6; // version, kind, length

template <typename Value>
QByteArray framed(RenderMessage::Kind kind, const Value &value)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << formatVersion << quint8(kind) << quint32(0) << value;
    stream.device()->seek(2);
    stream << quint32(bytes.size() - headerSize);
    return bytes;
}

template <typename Value>
std::optional<Value> unframed(const QByteArray &payload, const Value &before)
{
    QDataStream stream(payload);
    stream.setVersion(QDataStream::Qt_6_4);
    Value value;
    read(stream, value, before);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return value;
}

} // namespace

namespace RenderMessage {

QByteArray frame(const RenderSite &site)
{
    return framed(Kind::Site, site);
}

QByteArray frame(const RenderRequest &request, const RenderRequest &before)
{
    return framed(Kind::Request, After<RenderRequest>{ request, before });
}

QByteArray frame(const Rendering &rendering, const Rendering &before)
{
    return framed(Kind::Rendering, After<Rendering>{ rendering, before });
}

FrameState takeFrame(QByteArray &buffer, Frame &out)
{
    if (buffer.size() < headerSize)
        return FrameState::Incomplete;
    QDataStream stream(buffer);
    quint8 version = 0;
    quint8 kind = 0;
    quint32 size = 0;
    stream >> version >> kind >> size;
    const bool known = kind >= quint8(Kind::Site) && kind <= quint8(Kind::Rendering);
    if (version != formatVersion || !known || size > maximumFrameSize)
        return FrameState::Broken;
    if (quint64(buffer.size() - headerSize) < size)
        return FrameState::Incomplete;
    out = { Kind(kind), buffer.mid(headerSize, qsizetype(size)) };
    buffer.remove(0, headerSize + qsizetype(size));
    return FrameState::Complete;
}

std::optional<RenderSite> readSite(const QByteArray &payload)
{
    return unframed<RenderSite>(payload, {});
}

std::optional<RenderRequest> readRequest(const QByteArray &payload, const RenderRequest &before)
{
    return unframed(payload, before);
}

std::optional<Rendering> readRendering(const QByteArray &payload, const Rendering &before)
{
    return unframed(payload, before);
}

} // namespace RenderMessage

} // namespace Hexquill
