// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "judge.h"

#include "app/commands/commandline.h"

#include <gumbo.h>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace Hexquill {

namespace {

/// Collects the canonical pieces of a parsed fragment.
class Canonical
{
public:
    void visit(const GumboNode *node, bool inPre)
    {
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
            addText(QString::fromUtf8(node->v.text.text), inPre);
        else if (node->type == GUMBO_NODE_COMMENT)
            m_pieces.append(QStringLiteral("<!--%1-->").arg(QString::fromUtf8(node->v.text.text)));
        else if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE)
            visitElement(node->v.element, inPre);
    }
    void visitChildren(const GumboVector &children, bool inPre)
    {
        for (unsigned int i = 0; i < children.length; ++i)
            visit(static_cast<const GumboNode *>(children.data[i]), inPre);
    }
    QStringList pieces() const { return m_pieces; }

private:
    void visitElement(const GumboElement &element, bool inPre)
    {
        const QString name = nameOf(element);
        const bool pre = inPre || name == QLatin1String("pre");
        const bool isColour = pre && name == QLatin1String("span") && isTokenClass(element);
        if (!isColour)
            m_pieces.append(QStringLiteral("<%1%2>").arg(name, attributesOf(element)));
        visitChildren(element.children, pre);
        if (!isColour)
            m_pieces.append(QStringLiteral("</%1>").arg(name));
    }
    static QString nameOf(const GumboElement &element)
    {
        if (element.tag != GUMBO_TAG_UNKNOWN)
            return QString::fromLatin1(gumbo_normalized_tagname(element.tag));
        GumboStringPiece piece = element.original_tag;
        gumbo_tag_from_original_text(&piece);
        return QString::fromUtf8(piece.data, qsizetype(piece.length)).toLower();
    }
    static bool isTokenClass(const GumboElement &element)
    {
        const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, "class");
        const QString value = attribute ? QString::fromUtf8(attribute->value) : QString();
        static const QRegularExpression own(QStringLiteral("^(line|line marked|line-numbers-rows)?$"));
        return !own.match(value).hasMatch();
    }
    static QString attributesOf(const GumboElement &element)
    {
        QStringList texts;
        for (unsigned int i = 0; i < element.attributes.length; ++i) {
            const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
            texts.append(QStringLiteral(" %1=\"%2\"")
                             .arg(QString::fromUtf8(attribute->name), QString::fromUtf8(attribute->value)));
        }
        texts.sort();
        return texts.join(QString());
    }
    void addText(QString text, bool inPre)
    {
        static const QRegularExpression blanks(QStringLiteral("[ \\t\\n\\f\\r]+"));
        if (!inPre)
            text.replace(blanks, QStringLiteral(" "));
        if (text.trimmed().isEmpty() && !inPre)
            return;
        const bool follows = !m_pieces.isEmpty() && m_pieces.last().startsWith(QLatin1Char('"'));
        if (follows)
            m_pieces.last() += text;
        else
            m_pieces.append(QLatin1Char('"') + text);
    }

    QStringList m_pieces;
};

const GumboNode *findByClass(const GumboNode *node, const QString &className)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return nullptr;
    const GumboElement &element = node->v.element;
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, "class");
    if (attribute && QString::fromUtf8(attribute->value).split(QLatin1Char(' ')).contains(className))
        return node;
    for (unsigned int i = 0; i < element.children.length; ++i) {
        if (const GumboNode *found = findByClass(static_cast<const GumboNode *>(element.children.data[i]), className))
            return found;
    }
    return nullptr;
}

/// HTML without the <span>s that colour code; those of lines stay.
QString withoutTokens(const QString &html)
{
    static const QRegularExpression span(QStringLiteral("<span([^>]*)>|</span>"));
    static const QRegularExpression line(QStringLiteral("^( aria-hidden=\"true\")?( class=\"(line|line marked|"
                                                        "line-numbers-rows)\")?$"));
    QString clean;
    QList<bool> kept;
    qsizetype from = 0;
    for (auto match = span.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch tag = match.next();
        const bool isEnd = tag.captured() == QLatin1String("</span>");
        const bool keep = isEnd ? kept.isEmpty() || kept.takeLast() : line.match(tag.captured(1)).hasMatch();
        if (!isEnd)
            kept.append(keep);
        clean += html.mid(from, (keep ? tag.capturedEnd() : tag.capturedStart()) - from);
        from = tag.capturedEnd();
    }
    return clean + html.mid(from);
}

/// Whether \a ours is what Hexo made, colours aside. The end of highlight.js' bare code is trimmed, but not what a
/// colour holds there.
bool isButTokens(const QString &hexo, const QString &ours)
{
    static const QRegularExpression codeEnd(QStringLiteral("\\s+</code></pre>"));
    const QString trimmed = QStringLiteral("</code></pre>");
    QString theirs = withoutTokens(hexo);
    QString own = withoutTokens(ours);
    return theirs == own || theirs.replace(codeEnd, trimmed) == own.replace(codeEnd, trimmed);
}

bool sameHtml(const QJsonValue &hexo, const QJsonValue &ours)
{
    return hexo == ours
        || (hexo.isString() && ours.isString()
            && (isButTokens(hexo.toString(), ours.toString())
                || canonicalHtml(hexo.toString()) == canonicalHtml(ours.toString())));
}

} // namespace

QString nodeProgram()
{
    const QString given = qEnvironmentVariable("HEXQUILL_NODE");
    return given.isEmpty() ? QStringLiteral("node") : given;
}

QString runNode(const QStringList &arguments, const QString &folder)
{
    QProcess node;
    node.setWorkingDirectory(folder);
    node.start(nodeProgram(), arguments);
    if (!node.waitForStarted() || !node.waitForFinished(540'000))
        return QStringLiteral("node did not run: ") + node.errorString();
    if (node.exitStatus() != QProcess::NormalExit || node.exitCode() != 0)
        return QString::fromUtf8(node.readAllStandardError() + node.readAllStandardOutput());
    return QString();
}

QMap<QString, QJsonObject> readVerdicts(const QString &file)
{
    QMap<QString, QJsonObject> verdicts;
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return verdicts;
    while (!lines.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(lines.readLine()).object();
        if (!object.isEmpty())
            verdicts.insert(object[QStringLiteral("file")].toString(), object);
    }
    return verdicts;
}

QStringList canonicalHtml(const QString &html)
{
    const QByteArray bytes = html.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_DIV;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, bytes.constData(), size_t(bytes.size()));
    Canonical canonical;
    canonical.visitChildren(output->root->v.element.children, false);
    gumbo_destroy_output(&options, output);
    return canonical.pieces();
}

QStringList canonicalInside(const QString &page, const QString &className)
{
    const QByteArray bytes = page.toUtf8();
    GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, bytes.constData(), size_t(bytes.size()));
    Canonical canonical;
    if (const GumboNode *found = findByClass(output->root, className))
        canonical.visitChildren(found->v.element.children, false);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return canonical.pieces();
}

QMap<QString, QJsonObject> renderedByUs(const QString &posts, const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("ours.jsonl"));
    QString text;
    QTextStream stream(&text);
    const QStringList call{ QStringLiteral("render"), QStringLiteral("--batch"), posts, QStringLiteral("--output"),
                            output };
    runCommand(call + arguments, stream, stream);
    return readVerdicts(output);
}

QMap<QString, QJsonObject> renderedByHexo(const QString &posts, const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("hexo.jsonl"));
    const QString script = QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/hexo/oracle.mjs");
    const QString failure = runNode(QStringList{ script, posts, output } + arguments, folder.path());
    if (!failure.isEmpty())
        qWarning("%s", qPrintable(failure));
    return readVerdicts(output);
}

QStringList differences(const QJsonObject &hexo, const QJsonObject &ours)
{
    const QString error = QStringLiteral("error");
    if (hexo[error].isNull() != ours[error].isNull())
        return { error };
    QStringList different;
    const QStringList names = hexo.keys();
    for (const QString &name : names) {
        const bool isHtml = name.endsWith(QLatin1String("Html")) || name.endsWith(QLatin1String("Unnumbered"));
        // without a date in the front matter Hexo takes the file's own time, and that of a copy differs
        const bool hasDate = hexo[QStringLiteral("frontMatter")].toObject().contains(QStringLiteral("date"));
        const bool isFromDate
            = name == QLatin1String("date") || name == QLatin1String("path") || name == QLatin1String("permalink");
        const bool isFileTime = isFromDate && !hasDate;
        const bool isSkipped = name == error || isFileTime || (isHtml && !hexo[error].isNull());
        if (!isSkipped && !(isHtml ? sameHtml(hexo[name], ours[name]) : hexo[name] == ours[name]))
            different.append(name);
    }
    return different;
}

bool sameBytesButTokens(const QJsonObject &hexo, const QJsonObject &ours)
{
    const QStringList names = hexo.keys();
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return !name.endsWith(QLatin1String("Html")) || isButTokens(hexo[name].toString(), ours[name].toString());
    });
}

} // namespace Hexquill
