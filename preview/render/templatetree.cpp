// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templateparser.h"

#include "preview/render/jstext.h"
#include "preview/render/tagtable.h"

namespace Hexquill {

namespace {

using Kind = TemplateToken::Kind;

} // namespace

TemplateParser::TemplateParser(const QString &text, const TagTable &tags)
    : m_text(text)
    , m_tags(tags)
    , m_lexer(m_text)
    , m_parser(m_lexer)
    , m_endTags(m_text)
{
}

void TemplateParser::fail(qsizetype start, qsizetype end, const QString &reason, bool late)
{
    QString &failure = late ? m_lateFailure : m_tree.failure;
    if (failure.isEmpty())
        failure = reason;
    TemplateNode node;
    node.kind = TemplateNode::Kind::Error;
    node.start = start;
    node.end = end;
    node.text = reason;
    target().push_back(std::move(node));
}

qsizetype TemplateParser::tagEnd(qsizetype start, QStringView close) const
{
    const qsizetype found = m_text.indexOf(close, start + 2);
    return found < 0 ? start + 2 : found + 2;
}

/// Reports what the parser says and goes on after the tag.
void TemplateParser::failTag(const TemplateToken &token, QStringView close)
{
    const qsizetype end = tagEnd(token.start, close);
    fail(token.start, end, m_parser.failure());
    m_parser.reset();
    m_lexer.resumeAt(end);
}

/// Notes at its place what will fail when Nunjucks writes JavaScript of the tag just read.
void TemplateParser::reportLateFailure(qsizetype start)
{
    if (const QString reason = m_parser.takeLateFailure(); !reason.isEmpty())
        fail(start, start, reason, true);
}

bool TemplateParser::endTag(const QString &name)
{
    bool trims = false;
    const bool ended
        = m_parser.expectEnd(Kind::BlockEnd, QStringLiteral("expected block end in %1 statement").arg(name), &trims);
    if (ended && trims)
        m_trimNext = true;
    return ended;
}

void TemplateParser::readData(const TemplateToken &token)
{
    qsizetype start = token.start;
    qsizetype end = token.end;
    while (m_trimNext && start < end && isJsSpace(m_text.at(start)))
        ++start;
    m_trimNext = false;
    const TemplateToken next = m_parser.peek();
    const bool trims = next.is(Kind::Comment)
        ? next.value.startsWith(u"{#-")
        : (next.is(Kind::BlockStart) || next.is(Kind::VariableStart)) && next.value.endsWith(u'-');
    while (trims && end > start && isJsSpace(m_text.at(end - 1)))
        --end;
    TemplateNode node;
    node.start = start;
    node.end = end;
    node.text = m_text.mid(start, end - start);
    target().push_back(std::move(node));
}

/// A comment sign where Nunjucks throws: the failure, then the sign as text.
void TemplateParser::readFailure(const TemplateToken &token)
{
    fail(token.start, token.start, token.value);
    TemplateNode node;
    node.start = token.start;
    node.end = token.end;
    node.text = m_text.mid(token.start, token.end - token.start);
    target().push_back(std::move(node));
}

void TemplateParser::readVariable(const TemplateToken &token)
{
    TemplateNode node;
    node.kind = TemplateNode::Kind::Output;
    node.start = token.start;
    node.expression = m_parser.parseExpression();
    m_trimNext = false;
    bool trims = false;
    if (m_parser.hasFailed()
        || !m_parser.expectEnd(Kind::VariableEnd, QStringLiteral("expected variable end"), &trims)) {
        failTag(token, u"}}");
        return;
    }
    m_trimNext = trims;
    node.end = m_lexer.position();
    target().push_back(std::move(node));
    reportLateFailure(token.start);
}

/// The arguments of one of Hexo's tags: whatever stands between blanks.
QStringList TemplateParser::readArguments()
{
    QStringList arguments;
    QString argument;
    for (TemplateToken token = m_lexer.next(); !token.is(Kind::End); token = m_lexer.next()) {
        if (token.is(Kind::Failure)) {
            m_parser.fail(token.value);
            return arguments;
        }
        if (!token.is(Kind::Space) && !token.is(Kind::BlockEnd)) {
            argument
                += token.is(Kind::Regex) ? QStringLiteral("[object Object]") : token.value; // as JavaScript joins it
            continue;
        }
        if (!argument.isEmpty())
            arguments += jsTrim(argument);
        argument.clear();
        if (token.is(Kind::BlockEnd))
            break;
    }
    return arguments;
}

void TemplateParser::readExtension(const TemplateToken &token, const TagEntry &tag)
{
    TemplateNode node;
    node.kind = TemplateNode::Kind::Tag;
    node.start = token.start;
    node.name = tag.name;
    node.arguments = readArguments();
    if (m_parser.hasFailed()) {
        failTag(token, u"%}");
        return;
    }
    node.hasBody = tag.isForeign ? m_endTags.occurs(tag.name) : tag.isBlock;
    if (node.hasBody) {
        open(std::move(node), QStringLiteral("end") + tag.name);
        return;
    }
    node.end = m_lexer.position();
    target().push_back(std::move(node));
}

/// raw and verbatim: text up to the matching end, others of the same name inside counted. Without that end it goes to
/// the last such tag.
void TemplateParser::readRaw(const TemplateToken &token, const QString &name)
{
    if (!endTag(name)) {
        failTag(token, u"%}");
        return;
    }
    m_trimNext = false;
    const QString endName = QStringLiteral("end") + name;
    const qsizetype bodyStart = m_lexer.position();
    qsizetype bodyEnd = bodyStart;
    qsizetype last = bodyStart;
    for (qsizetype at = m_text.indexOf(u"{%", bodyStart), level = 1; at >= 0 && level > 0;
         at = m_text.indexOf(u"{%", at + 2)) {
        qsizetype wordStart = at + 2;
        while (wordStart < m_text.size() && isJsSpace(m_text.at(wordStart)))
            ++wordStart;
        const QStringView rest = QStringView(m_text).mid(wordStart);
        const bool ends = rest.startsWith(endName);
        if (!ends && !rest.startsWith(name))
            continue;
        qsizetype close = wordStart + (ends ? endName.size() : name.size());
        while (close < m_text.size() && isJsSpace(m_text.at(close)))
            ++close;
        if (!QStringView(m_text).mid(close).startsWith(u"%}"))
            continue;
        level += ends ? -1 : 1;
        last = close + 2;
        bodyEnd = level == 0 ? at : last;
    }
    if (last == bodyStart)
        return;
    TemplateNode node;
    node.start = bodyStart;
    node.end = bodyEnd;
    node.text = m_text.mid(bodyStart, bodyEnd - bodyStart);
    target().push_back(std::move(node));
    m_lexer.resumeAt(last);
}

void TemplateParser::readUnknown(const TemplateToken &token, const QString &name)
{
    const qsizetype end = tagEnd(token.start, u"%}");
    m_parser.reset();
    m_lexer.resumeAt(end);
    if (m_reported.contains(name))
        return;
    m_reported += QStringLiteral("end") + name;
    fail(token.start, end, QStringLiteral("unknown block tag: ") + name);
}

void TemplateParser::readTag(const TemplateToken &token)
{
    m_trimNext = false;
    const TemplateToken word = m_parser.take();
    const QString name = word.value;
    if (!word.is(Kind::Symbol)) {
        m_parser.fail(QStringLiteral("tag name expected"));
        failTag(token, u"%}");
        return;
    }
    if (readEnd(token, name))
        return;
    if (readBranch(token, name)) {
        reportLateFailure(token.start);
        return;
    }
    if (name == u"raw" || name == u"verbatim") {
        readRaw(token, name);
        return;
    }
    if (readStatement(token, name)) {
        reportLateFailure(token.start);
        return;
    }
    if (const TagEntry *tag = m_tags.find(name))
        readExtension(token, *tag);
    else if (m_tags.mayHaveMore() && !name.startsWith(u"end"))
        readExtension(token, { name, false, foreignTag, true });
    else
        readUnknown(token, name);
}

TemplateTree TemplateParser::parse()
{
    for (TemplateToken token = m_parser.take(); !token.is(Kind::End); token = m_parser.take()) {
        if (token.is(Kind::Data))
            readData(token);
        else if (token.is(Kind::Failure))
            readFailure(token);
        else if (token.is(Kind::VariableStart))
            readVariable(token);
        else if (token.is(Kind::BlockStart))
            readTag(token);
        else if (token.is(Kind::Comment))
            m_trimNext = token.value.endsWith(u"-#}");
    }
    while (!m_open.empty()) {
        const OpenBlock &top = m_open.back();
        const bool inIf = top.node.kind == TemplateNode::Kind::If && !top.inOtherwise;
        const bool inSwitch
            = top.node.kind == TemplateNode::Kind::Switch && (top.node.body.empty() || top.node.body.back().expression);
        abandonTop(inIf           ? QStringLiteral("parseIf: expected elif, else, or endif, got end of file")
                       : inSwitch ? QStringLiteral("Cannot read properties of null (reading 'value')")
                                  : QStringLiteral("unexpected end of file"));
    }
    if (m_tree.failure.isEmpty())
        m_tree.failure = m_lateFailure;
    return std::move(m_tree);
}

TemplateTree parseTemplate(const QString &text, const TagTable &tags)
{
    return TemplateParser(text, tags).parse();
}

} // namespace Hexquill
