// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/imagelinks.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Hexquill {

namespace {

using Form = ImageLink::Form;

QString withoutMarkdownEscapes(QString text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    text.replace(escape, QStringLiteral("\\1"));
    return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QString normalLabel(const QString &label)
{
    return label.simplified().toLower();
}

/// Walks once over the body and notes images, labels that images use, and link definitions.
class ImageScan
{
public:
    explicit ImageScan(const QString &body)
        : m_body(body)
    {
    }
    QList<ImageLink> run();

private:
    QChar at(qsizetype i) const { return i < m_body.size() ? m_body.at(i) : QChar(); }
    bool startsAt(qsizetype i, const char *text) const
    {
        return QStringView(m_body).mid(i).startsWith(QLatin1String(text));
    }
    qsizetype lineEnd(qsizetype i) const
    {
        const qsizetype end = m_body.indexOf(QLatin1Char('\n'), i);
        return end < 0 ? m_body.size() : end;
    }

    /// The body is well-formed UTF-16 (see scannable()): checking all of it again for every match would make the walk
    /// quadratic.
    QRegularExpressionMatch matchAt(const QRegularExpression &rule, qsizetype from) const
    {
        return rule.match(m_body, from, QRegularExpression::NormalMatch,
                          QRegularExpression::DontCheckSubjectStringMatchOption);
    }

    qsizetype skipFence(qsizetype lineStart) const;
    qsizetype skipCode(qsizetype tick) const;
    qsizetype skipTo(qsizetype from, const char *end) const;
    void noteDefinition(qsizetype lineStart);
    qsizetype noteMarkdown(qsizetype bang);
    qsizetype noteTarget(qsizetype open);
    qsizetype noteTag(qsizetype open);
    qsizetype noteHtml(qsizetype open);
    qsizetype closingBracket(qsizetype open) const;

    const QString &m_body;
    QList<ImageLink> m_links;
    QList<std::pair<QString, ImageLink>> m_definitions;
    QSet<QString> m_labels;
};

/// The end of the fenced block that starts in this line, or \a lineStart if none does.
qsizetype ImageScan::skipFence(qsizetype lineStart) const
{
    static const QRegularExpression opening(
        QStringLiteral("\\G(?:[ \\t]*>|[-*+]|\\d+\\.)*[ \\t]*(`{3,}|~{3,})[^`\\n]*(?:\\n|\\z)"));
    const QRegularExpressionMatch match = matchAt(opening, lineStart);
    if (!match.hasMatch())
        return lineStart;
    const QRegularExpression closing(QStringLiteral("^(?:[ \\t]*>)*[ \\t]*%1[ \\t]*$").arg(match.captured(1)),
                                     QRegularExpression::MultilineOption);
    const QRegularExpressionMatch end = matchAt(closing, match.capturedEnd());
    return end.hasMatch() ? end.capturedEnd() : m_body.size();
}

/// The end of the code span that starts at \a tick, or behind its backticks if none does.
qsizetype ImageScan::skipCode(qsizetype tick) const
{
    qsizetype start = tick;
    while (at(start) == QLatin1Char('`'))
        ++start;
    const qsizetype count = start - tick;
    for (qsizetype i = start; i < m_body.size(); ++i) {
        if (m_body.at(i) == QLatin1Char('\n') && at(i + 1) == QLatin1Char('\n'))
            break;
        if (m_body.at(i) != QLatin1Char('`'))
            continue;
        qsizetype end = i;
        while (at(end) == QLatin1Char('`'))
            ++end;
        if (end - i == count)
            return end;
        i = end - 1;
    }
    return start;
}

qsizetype ImageScan::skipTo(qsizetype from, const char *end) const
{
    const qsizetype found = m_body.indexOf(QLatin1String(end), from);
    return found < 0 ? from + 1 : found + qsizetype(qstrlen(end));
}

void ImageScan::noteDefinition(qsizetype lineStart)
{
    static const QRegularExpression rule(
        QStringLiteral("\\G {0,3}\\[([^\\]\\n]+)\\]:[ \\t]*\\n?[ \\t]*(?:<([^>\\n]*)>|([^\\s<]\\S*))"));
    const QRegularExpressionMatch match = matchAt(rule, lineStart);
    if (!match.hasMatch())
        return;
    const int group = match.hasCaptured(3) ? 3 : 2;
    m_definitions.append({ normalLabel(match.captured(1)),
                           { Form::Markdown, match.capturedStart(group), match.capturedLength(group),
                             withoutMarkdownEscapes(match.captured(group)) } });
}

qsizetype ImageScan::closingBracket(qsizetype open) const
{
    int depth = 0;
    for (qsizetype i = open; i < m_body.size(); ++i) {
        const QChar c = m_body.at(i);
        if (c == QLatin1Char('\\'))
            ++i;
        else if (c == QLatin1Char('\n') && at(i + 1) == QLatin1Char('\n'))
            break;
        else if (c == QLatin1Char('['))
            ++depth;
        else if (c == QLatin1Char(']') && --depth == 0)
            return i;
    }
    return -1;
}

/// The target of ![alt](target "title"), given its parenthesis. Returns where reading goes on.
qsizetype ImageScan::noteTarget(qsizetype open)
{
    static const QRegularExpression rule(QStringLiteral(
        "\\G\\(\\s*(?:<((?:[^<>\\n\\\\]|\\\\.)*)>|((?:[^\\s()\\\\]|\\\\.|\\((?:[^\\s()\\\\]|\\\\.)*\\))+))"
        "(?:\\s+(?:\"[^\"]*\"|'[^']*'|\\([^()]*\\)))?\\s*\\)"));
    const QRegularExpressionMatch match = matchAt(rule, open);
    if (!match.hasMatch())
        return open;
    const int group = match.hasCaptured(2) ? 2 : 1;
    m_links.append({ Form::Markdown, match.capturedStart(group), match.capturedLength(group),
                     withoutMarkdownEscapes(match.captured(group)) });
    return match.capturedEnd();
}

qsizetype ImageScan::noteMarkdown(qsizetype bang)
{
    const qsizetype close = closingBracket(bang + 1);
    if (close < 0)
        return bang + 2;
    if (at(close + 1) == QLatin1Char('(')) {
        const qsizetype end = noteTarget(close + 1);
        return end > close + 1 ? end : bang + 2;
    }
    QString label = m_body.mid(bang + 2, close - bang - 2);
    if (at(close + 1) == QLatin1Char('[')) {
        const qsizetype end = closingBracket(close + 1);
        if (end > close + 2)
            label = m_body.mid(close + 2, end - close - 2);
    }
    m_labels.insert(normalLabel(label));
    return close + 1;
}

qsizetype ImageScan::noteTag(qsizetype open)
{
    static const QRegularExpression rule(QStringLiteral("\\G\\{%\\s*asset_img\\s+([^%]*?)\\s*%\\}"));
    static const QRegularExpression name(QStringLiteral("[^\\s\"']+\\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = matchAt(rule, open);
    if (!match.hasMatch())
        return open + 2;
    const QRegularExpressionMatch file = name.match(match.captured(1));
    if (file.hasMatch())
        m_links.append(
            { Form::AssetTag, match.capturedStart(1) + file.capturedStart(), file.capturedLength(), file.captured() });
    return match.capturedEnd();
}

qsizetype ImageScan::noteHtml(qsizetype open)
{
    static const QRegularExpression tag(QStringLiteral("\\G<img\\s[^>]*>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression source(QStringLiteral("\\ssrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = matchAt(tag, open);
    if (!match.hasMatch())
        return open + 1;
    const QRegularExpressionMatch target = source.match(match.captured());
    for (int group = 1; group <= 3; ++group) {
        if (target.hasMatch() && target.hasCaptured(group))
            m_links.append({ Form::Html, open + target.capturedStart(group), target.capturedLength(group),
                             target.captured(group).replace(QLatin1String("&amp;"), QLatin1String("&")) });
    }
    return match.capturedEnd();
}

QList<ImageLink> ImageScan::run()
{
    for (qsizetype i = 0; i < m_body.size();) {
        if (i == 0 || m_body.at(i - 1) == QLatin1Char('\n')) {
            if (const qsizetype end = skipFence(i); end > i) {
                i = end;
                continue;
            }
            noteDefinition(i);
        }
        const QChar c = m_body.at(i);
        if (c == QLatin1Char('\\'))
            i += 2;
        else if (c == QLatin1Char('`'))
            i = skipCode(i);
        else if (startsAt(i, "!["))
            i = noteMarkdown(i);
        else if (startsAt(i, "<!--"))
            i = skipTo(i, "-->");
        else if (startsAt(i, "{%"))
            i = noteTag(i);
        else if (c == QLatin1Char('<'))
            i = noteHtml(i);
        else
            ++i;
    }
    for (const auto &[label, link] : std::as_const(m_definitions)) {
        if (m_labels.remove(label)) // of several definitions the first counts
            m_links.append(link);
    }
    std::sort(m_links.begin(), m_links.end(),
              [](const ImageLink &a, const ImageLink &b) { return a.offset < b.offset; });
    return m_links;
}

} // namespace

QString scannable(const QString &text)
{
    QString result = text;
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result.at(i);
        if (c.isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            result[i] = QChar::ReplacementCharacter;
    }
    return result;
}

QList<ImageLink> imageLinks(const QString &body)
{
    const QString text = scannable(body);
    return ImageScan(text).run();
}

} // namespace Hexquill
