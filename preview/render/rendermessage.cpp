// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/rendermessage.h"

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

static QDataStream &operator<<(QDataStream &stream, const RenderRequest &request)
{
    return stream << request.revision << Utf8{ request.body } << request.firstLine << request.fields << request.title
                  << request.path << request.slug << request.assets;
}

static QDataStream &operator>>(QDataStream &stream, RenderRequest &request)
{
    stream >> request.revision;
    request.body = readUtf8(stream);
    return stream >> request.firstLine >> request.fields >> request.title >> request.path >> request.slug
        >> request.assets;
}

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

static QString joined(const QList<HtmlBlock> &blocks)
{
    QString html;
    for (const HtmlBlock &block : blocks)
        html += block.html;
    return html;
}

// An article is sent twice, not five times: publishedHtml is its blocks, moreHtml mostly is contentHtml.
static QDataStream &operator<<(QDataStream &stream, const Rendering &rendering)
{
    const bool moreIsAll = rendering.moreHtml == rendering.contentHtml;
    const bool contentIsPublished = rendering.contentHtml == rendering.publishedHtml;
    return stream << rendering.revision << rendering.blocks << contentIsPublished
                  << Utf8{ contentIsPublished ? QString() : rendering.contentHtml } << Utf8{ rendering.excerptHtml }
                  << moreIsAll << Utf8{ moreIsAll ? QString() : rendering.moreHtml } << Utf8{ rendering.tocHtml }
                  << Utf8{ rendering.tocHtmlUnnumbered } << rendering.headings << rendering.diagnostics
                  << rendering.error;
}

static QDataStream &operator>>(QDataStream &stream, Rendering &rendering)
{
    bool moreIsAll = false;
    bool contentIsPublished = false;
    stream >> rendering.revision >> rendering.blocks >> contentIsPublished;
    rendering.publishedHtml = joined(rendering.blocks);
    const QString content = readUtf8(stream);
    rendering.contentHtml = contentIsPublished ? rendering.publishedHtml : content;
    rendering.excerptHtml = readUtf8(stream);
    stream >> moreIsAll;
    const QString more = readUtf8(stream);
    rendering.moreHtml = moreIsAll ? rendering.contentHtml : more;
    rendering.tocHtml = readUtf8(stream);
    rendering.tocHtmlUnnumbered = readUtf8(stream);
    return stream >> rendering.headings >> rendering.diagnostics >> rendering.error;
}

namespace {

constexpr quint8 formatVersion = 1;
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
std::optional<Value> unframed(const QByteArray &payload)
{
    QDataStream stream(payload);
    stream.setVersion(QDataStream::Qt_6_4);
    Value value;
    stream >> value;
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

QByteArray frame(const RenderRequest &request)
{
    return framed(Kind::Request, request);
}

QByteArray frame(const Rendering &rendering)
{
    return framed(Kind::Rendering, rendering);
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
    return unframed<RenderSite>(payload);
}

std::optional<RenderRequest> readRequest(const QByteArray &payload)
{
    return unframed<RenderRequest>(payload);
}

std::optional<Rendering> readRendering(const QByteArray &payload)
{
    return unframed<Rendering>(payload);
}

} // namespace RenderMessage

} // namespace Hexquill
