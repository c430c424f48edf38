// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdownmask.h"

#include "preview/render/markdownchars.h"
#include "preview/render/markdownlink.h"

namespace Hexquill::Markdown {

namespace {

void blot(QString &text, qsizetype begin, qsizetype end)
{
    text[begin] = u'[';
    for (qsizetype i = begin + 1; i < end - 1; ++i)
        text[i] = u'a';
    text[end - 1] = u']';
}

/// Only references that are written as they are defined are blotted out. Those of the pedantic grammar are looked for
/// with the plain one's pattern.
void blotReferences(QString &masked, QStringView text, const InlineReader &reader)
{
    Grammar plain = reader.grammar();
    plain.pedantic = false;
    const LinkScanner links(text, plain);
    for (qsizetype i = text.indexOf(u'['); i >= 0; i = text.indexOf(u'[', i)) {
        auto reference = links.fullReference(i);
        if (!reference) {
            reference = links.reference(i);
            if (reference && startsWithAt(text, reference->end, u"(")) {
                // `[a][](` gives the empty brackets back and stands for `[a]`; `[a](` is none.
                if (text[reference->end - 2] != u'[')
                    reference.reset();
                else
                    reference->end -= 2;
            }
        }
        if (!reference) {
            ++i;
            continue;
        }
        const QStringView all = text.mid(i, reference->end - i);
        const QStringView name = all.mid(all.lastIndexOf(u'[') + 1);
        if (reader.isDefinedVerbatim(name.left(name.size() - 1)))
            blot(masked, i > 0 && text[i - 1] == u'!' ? i - 1 : i, reference->end);
        i = reference->end;
    }
}

QString withoutEscapes(const QString &text)
{
    if (!text.contains(u'\\'))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            const char32_t next = codePointAt(text, i + 1);
            if (isPunctuation(next)) {
                result += QLatin1String("++");
                i += QChar::requiresSurrogates(next) ? 2 : 1;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

/// In marked 4 only `\*` and `\_`, if the backslash is not escaped itself.
void blotEscapedMarks(QString &text)
{
    bool escaped = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (escaped && (text[i] == u'*' || text[i] == u'_'))
            text[i - 1] = text[i] = u'+';
        escaped = text[i] == u'\\' && !escaped;
    }
}

/// End of `(...)` from after its `(`: parentheses may nest once. -1 if it does not end.
qsizetype parenthesesEnd(QStringView text, qsizetype at)
{
    bool nested = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\\') {
            ++at;
            if (at >= text.size() || isLineTerminator(text[at]))
                return -1;
        } else if (c == u'(') {
            if (nested)
                return -1;
            nested = true;
        } else if (c == u')') {
            if (!nested)
                return at + 1;
            nested = false;
        }
    }
    return -1;
}

/// Blots out links, code spans and tags.
class SpanBlotter
{
public:
    SpanBlotter(QString &text, const Grammar &grammar)
        : m_text(text)
        , m_grammar(grammar)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            const qsizetype end = spanEnd(i);
            if (end >= 0)
                blot(m_text, i, end);
            i = end >= 0 ? end : i + 1;
        }
    }

private:
    qsizetype spanEnd(qsizetype at)
    {
        switch (m_text[at].unicode()) {
        case '`': {
            const qsizetype close = m_backtick.find(m_text, at + 1);
            return close < 0 ? -1 : close + 1;
        }
        case '<':
            return tagEnd(at);
        case '[':
            return linkEnd(at);
        default:
            return -1;
        }
    }

    qsizetype tagEnd(qsizetype at)
    {
        const qsizetype close = m_angle.find(m_text, at + 1);
        if (close < 0)
            return -1;
        if (!m_grammar.marked4) {
            const qsizetype open = m_openAngle.find(m_text, at + 1);
            if (open >= 0 && open < close)
                return -1;
        }
        return close + 1;
    }

    qsizetype linkEnd(qsizetype at)
    {
        const qsizetype close = m_bracket.find(m_text, at + 1);
        if (close < 0 || !startsWithAt(m_text, close + 1, u"("))
            return -1;
        if (m_grammar.marked4) {
            const qsizetype end = m_parenthesis.find(m_text, close + 2);
            return end < 0 ? -1 : end + 1;
        }
        const qsizetype open = m_openBracket.find(m_text, at + 1);
        return open >= 0 && open < close ? -1 : parenthesesEnd(m_text, close + 2);
    }

    QString &m_text;
    const Grammar &m_grammar;
    NextIndex m_backtick{ u"`" };
    NextIndex m_angle{ u">" };
    NextIndex m_openAngle{ u"<" };
    NextIndex m_bracket{ u"]" };
    NextIndex m_openBracket{ u"[" };
    NextIndex m_parenthesis{ u")" };
};

} // namespace

QString maskedForEmphasis(QStringView text, const InlineReader &reader)
{
    QString masked = text.toString();
    if (reader.hasDefinitions())
        blotReferences(masked, text, reader);
    if (!reader.grammar().marked4)
        masked = withoutEscapes(masked);
    SpanBlotter(masked, reader.grammar()).run();
    if (reader.grammar().marked4)
        blotEscapedMarks(masked);
    return masked;
}

} // namespace Hexquill::Markdown
