// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatestep.h"

#include "preview/render/escapehtml.h"

#include <algorithm>

namespace Hexquill {

namespace {

/// The article as one template, with what is needed to find pieces and source lines again.
struct TemplateText
{
    QString text;
    QList<qsizetype> pieceStarts;
    QList<Placeholders::Origin> origins; ///< of the tags put back, in order
    bool hasRepeated = false; ///< Markdown wrote a tag twice, as it does with an image's text for figcaption
};

TemplateText restoredText(const Article &article, Placeholders &placeholders)
{
    TemplateText result;
    for (const HtmlBlock &piece : article.pieces()) {
        QList<Placeholders::Origin> origins;
        const qsizetype start = result.text.size();
        result.pieceStarts += start;
        result.text += placeholders.restore(Placeholders::Kind::Swig, piece.html, &origins, &result.hasRepeated);
        for (Placeholders::Origin &origin : origins)
            origin.start += start;
        result.origins += origins;
    }
    return result;
}

/// Whether `{% raw %}`, with any blanks inside, is in \a text.
bool hasRawTag(QStringView text)
{
    for (qsizetype at = text.indexOf(u"{%"); at >= 0; at = text.indexOf(u"{%", at + 2)) {
        qsizetype word = at + 2;
        while (word < text.size() && text[word] == u' ')
            ++word;
        if (!text.mid(word).startsWith(u"raw"))
            continue;
        word += 3;
        while (word < text.size() && text[word] == u' ')
            ++word;
        if (text.mid(word).startsWith(u"%}"))
            return true;
    }
    return false;
}

/// A `<code …>…</code>` of a text; end is -1 if there is none.
struct CodeElement
{
    qsizetype start = -1;
    qsizetype end = -1;
};

CodeElement nextCode(QStringView text, qsizetype from)
{
    for (qsizetype at = text.indexOf(u"<code", from); at >= 0; at = text.indexOf(u"<code", at + 1)) {
        qsizetype open = at + 5;
        while (open < text.size() && text[open] != u'<' && text[open] != u'>')
            ++open;
        if (open == text.size() || text[open] != u'>')
            continue;
        const qsizetype close = text.indexOf(u"</code>", open + 2);
        return close < 0 ? CodeElement{} : CodeElement{ at, close + 7 };
    }
    return {};
}

/// Escapes the braces in code elements and moves the remembered positions along.
void escapeCode(TemplateText &source)
{
    QString text;
    qsizetype done = 0;
    qsizetype piece = 0;
    qsizetype origin = 0;
    const auto copyUntil = [&](qsizetype end, bool escape) {
        const QStringView part = QStringView(source.text).mid(done, end - done);
        const auto movedPosition = [&](qsizetype position) {
            const QStringView before = part.left(position - done);
            return text.size()
                + (escape ? before.size() + 5 * (before.count(u'{') + before.count(u'}')) : before.size());
        };
        for (; piece < source.pieceStarts.size() && source.pieceStarts.at(piece) < end; ++piece)
            source.pieceStarts[piece] = movedPosition(source.pieceStarts.at(piece));
        for (; origin < source.origins.size() && source.origins.at(origin).start < end; ++origin)
            source.origins[origin].start = movedPosition(source.origins.at(origin).start);
        text += escape ? escapeBraces(part.toString()) : part.toString();
        done = end;
    };
    for (CodeElement code = nextCode(source.text, 0); code.end >= 0; code = nextCode(source.text, code.end)) {
        const bool escape = !hasRawTag(QStringView(source.text).mid(code.start, code.end - code.start));
        copyUntil(code.start, false);
        copyUntil(code.end, escape);
    }
    copyUntil(source.text.size(), false);
    for (; piece < source.pieceStarts.size(); ++piece)
        source.pieceStarts[piece] = text.size();
    source.text = text;
}

qsizetype pieceIndex(const QList<qsizetype> &starts, qsizetype position)
{
    const auto after = std::upper_bound(starts.cbegin(), starts.cend(), position);
    return qMax<qsizetype>(after - starts.cbegin() - 1, 0);
}

/// The body's line of a position in the template: that of its tag, else that of its piece.
int lineOf(const TemplateText &source, const Article &article, qsizetype position)
{
    const auto after
        = std::upper_bound(source.origins.cbegin(), source.origins.cend(), position,
                           [](qsizetype wanted, const Placeholders::Origin &origin) { return wanted < origin.start; });
    if (after != source.origins.cbegin()) {
        const Placeholders::Origin &origin = *(after - 1);
        if (position < origin.start + qMax<qsizetype>(origin.length, 1))
            return origin.line + int(QStringView(source.text).mid(origin.start, position - origin.start).count(u'\n'));
    }
    if (article.pieces().isEmpty())
        return 0;
    return article.pieces().at(pieceIndex(source.pieceStarts, position)).firstLine;
}

/// Hands the template's output back to the pieces it came from; what one tag spans becomes one piece.
QList<HtmlBlock> distribute(const QList<TemplateSegment> &segments, const TemplateText &source, QList<HtmlBlock> pieces)
{
    QList<bool> joinsNext(pieces.size(), false);
    for (HtmlBlock &piece : pieces)
        piece.html.clear();
    for (const TemplateSegment &segment : segments) {
        const qsizetype first = pieceIndex(source.pieceStarts, segment.start);
        const qsizetype last = pieceIndex(source.pieceStarts, qMax(segment.start, segment.end - 1));
        if (!segment.isText) {
            pieces[first].html += segment.html;
            std::fill(joinsNext.begin() + first, joinsNext.begin() + last, true);
            continue;
        }
        for (qsizetype i = first; i <= last; ++i) {
            const qsizetype start = qMax(segment.start, source.pieceStarts.at(i));
            const qsizetype end = i + 1 < pieces.size() ? qMin(segment.end, source.pieceStarts.at(i + 1)) : segment.end;
            pieces[i].html += QStringView(segment.html).mid(start - segment.start, end - start);
        }
    }
    QList<HtmlBlock> joined;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0 && joinsNext.at(i - 1)) {
            joined.last().html += pieces.at(i).html;
            joined.last().lastLine = qMax(joined.last().lastLine, pieces.at(i).lastLine);
        } else {
            joined += pieces.at(i);
        }
    }
    return joined;
}

} // namespace

void restoreTemplateTags(Article &article, Placeholders &placeholders)
{
    article.transform(
        [&](const QString &html) { return placeholders.restore(Placeholders::Kind::Swig, html, nullptr, nullptr); });
}

TemplateOutcome runTemplateStep(Article &article, Placeholders &placeholders, const QVariantMap &variables,
                                const TagContext &context)
{
    TemplateText source = restoredText(article, placeholders);
    QVariantMap known = variables;
    known.insert(QStringLiteral("content"), source.text);
    escapeCode(source);
    const TagTable tags(context.options);
    const TemplateTree tree = parseTemplate(source.text, tags);
    TemplateOutcome outcome = runTemplate(tree, known, tags, context,
                                          [&](qsizetype position) { return lineOf(source, article, position); });
    if (!article.pieces().isEmpty())
        article = Article(distribute(outcome.segments, source, article.pieces()));
    outcome.segments.clear();
    if (source.hasRepeated)
        outcome.failure = QString::fromLatin1(repeatedPlaceholder);
    return outcome;
}

} // namespace Hexquill
