// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/templatetree.h"

#include "preview/render/jstext.h"
#include "preview/render/tagtable.h"

namespace Hexquill {

namespace {

using Kind = TemplateToken::Kind;

constexpr qsizetype deepestBlock = 200;

/// A block whose end has not come yet.
struct OpenBlock
{
    TemplateNode node;
    qsizetype headEnd = 0; ///< after its opening tag
    QString endName;
    bool inOtherwise = false;
    bool chained = false; ///< an elif: closed with the if before it
};

class TreeParser
{
public:
    TreeParser(const QString &text, const TagTable &tags)
        : m_text(text)
        , m_tags(tags)
        , m_lexer(m_text)
        , m_parser(m_lexer)
    {
    }

    TemplateTree parse();

private:
    void readData(const TemplateToken &token);
    void readFailure(const TemplateToken &token);
    void readVariable(const TemplateToken &token);
    void readTag(const TemplateToken &token);
    void readRaw(const TemplateToken &token, const QString &name);
    void readExtension(const TemplateToken &token, const TagEntry &tag);
    bool readBranch(const TemplateToken &token, const QString &name);
    bool readCoreTag(const TemplateToken &token, const QString &name);
    void readIf(TemplateNode node, bool chained);
    void readFor(TemplateNode node);
    void readSet(TemplateNode node);
    void readFilter(TemplateNode node);
    void readTemplateName(TemplateNode node, const QString &name);
    void readUnknown(const TemplateToken &token, const QString &name);
    bool readEnd(const TemplateToken &token, const QString &name);
    QStringList readArguments();

    std::vector<TemplateNode> &target();
    void open(TemplateNode node, const QString &endName);
    void closeTop(qsizetype end);
    void abandonTop(const QString &reason);
    void fail(qsizetype start, qsizetype end, const QString &reason);
    void failTag(const TemplateToken &token, QStringView close);
    qsizetype tagEnd(qsizetype start, QStringView close) const;
    bool endTag(const QString &name);

    const QString &m_text;
    const TagTable &m_tags;
    TemplateLexer m_lexer;
    ExpressionParser m_parser;
    TemplateTree m_tree;
    std::vector<OpenBlock> m_open;
    QSet<QString> m_reported; ///< ends of tags that failed already
    bool m_trimNext = false;
};

std::vector<TemplateNode> &TreeParser::target()
{
    if (m_open.empty())
        return m_tree.nodes;
    OpenBlock &top = m_open.back();
    return top.inOtherwise ? top.node.otherwise : top.node.body;
}

void TreeParser::fail(qsizetype start, qsizetype end, const QString &reason)
{
    if (m_tree.failure.isEmpty())
        m_tree.failure = reason;
    TemplateNode node;
    node.kind = TemplateNode::Kind::Error;
    node.start = start;
    node.end = end;
    node.text = reason;
    target().push_back(std::move(node));
}

qsizetype TreeParser::tagEnd(qsizetype start, QStringView close) const
{
    const qsizetype found = m_text.indexOf(close, start + 2);
    return found < 0 ? start + 2 : found + 2;
}

/// Reports what the parser says and goes on after the tag.
void TreeParser::failTag(const TemplateToken &token, QStringView close)
{
    const qsizetype end = tagEnd(token.start, close);
    fail(token.start, end, m_parser.failure());
    m_parser.reset();
    m_lexer.resumeAt(end);
}

bool TreeParser::endTag(const QString &name)
{
    bool trims = false;
    const bool ended
        = m_parser.expectEnd(Kind::BlockEnd, QStringLiteral("expected block end in %1 statement").arg(name), &trims);
    if (ended && trims)
        m_trimNext = true;
    return ended;
}

void TreeParser::open(TemplateNode node, const QString &endName)
{
    const qsizetype headEnd = m_lexer.position();
    if (qsizetype(m_open.size()) >= deepestBlock) {
        m_reported += endName;
        fail(node.start, headEnd, QStringLiteral("blocks nested too deeply"));
        return;
    }
    OpenBlock block;
    block.node = std::move(node);
    block.headEnd = headEnd;
    block.endName = endName;
    m_open.push_back(std::move(block));
}

void TreeParser::closeTop(qsizetype end)
{
    bool again = true;
    while (again) {
        OpenBlock done = std::move(m_open.back());
        m_open.pop_back();
        again = done.chained;
        done.node.end = end;
        target().push_back(std::move(done.node));
    }
}

/// A block that never ends: its opening tag fails, its content stays.
void TreeParser::abandonTop(const QString &reason)
{
    OpenBlock lost = std::move(m_open.back());
    m_open.pop_back();
    if (!lost.chained)
        fail(lost.node.start, lost.headEnd, reason);
    for (std::vector<TemplateNode> *part : { &lost.node.body, &lost.node.otherwise }) {
        for (TemplateNode &node : *part)
            target().push_back(std::move(node));
    }
}

void TreeParser::readData(const TemplateToken &token)
{
    qsizetype start = token.start;
    qsizetype end = token.end;
    while (m_trimNext && start < end && isJsSpace(m_text.at(start)))
        ++start;
    m_trimNext = false;
    const TemplateToken next = m_parser.peek();
    const bool opens = next.is(Kind::BlockStart) || next.is(Kind::VariableStart);
    while (opens && next.value.endsWith(u'-') && end > start && isJsSpace(m_text.at(end - 1)))
        --end;
    TemplateNode node;
    node.start = start;
    node.end = end;
    node.text = m_text.mid(start, end - start);
    target().push_back(std::move(node));
}

/// A comment sign where Nunjucks throws: the failure, then the sign as text.
void TreeParser::readFailure(const TemplateToken &token)
{
    fail(token.start, token.start, token.value);
    TemplateNode node;
    node.start = token.start;
    node.end = token.end;
    node.text = m_text.mid(token.start, token.end - token.start);
    target().push_back(std::move(node));
}

void TreeParser::readVariable(const TemplateToken &token)
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
}

/// The arguments of one of Hexo's tags: whatever stands between blanks.
QStringList TreeParser::readArguments()
{
    QStringList arguments;
    QString argument;
    for (TemplateToken token = m_lexer.next(); !token.is(Kind::End); token = m_lexer.next()) {
        if (token.is(Kind::Failure)) {
            m_parser.fail(token.value);
            return arguments;
        }
        if (!token.is(Kind::Space) && !token.is(Kind::BlockEnd)) {
            argument += token.value;
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

void TreeParser::readExtension(const TemplateToken &token, const TagEntry &tag)
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
    if (tag.isBlock) {
        open(std::move(node), QStringLiteral("end") + tag.name);
        return;
    }
    node.end = m_lexer.position();
    target().push_back(std::move(node));
}

/// raw and verbatim: text up to the matching end, others of the same name inside counted. Without an end they are
/// nothing.
void TreeParser::readRaw(const TemplateToken &token, const QString &name)
{
    if (!endTag(name)) {
        failTag(token, u"%}");
        return;
    }
    m_trimNext = false;
    const QString endName = QStringLiteral("end") + name;
    const qsizetype bodyStart = m_lexer.position();
    int level = 1;
    for (qsizetype at = m_text.indexOf(u"{%", bodyStart); at >= 0; at = m_text.indexOf(u"{%", at + 2)) {
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
        if (level > 0)
            continue;
        TemplateNode node;
        node.start = bodyStart;
        node.end = at;
        node.text = m_text.mid(bodyStart, at - bodyStart);
        target().push_back(std::move(node));
        m_lexer.resumeAt(close + 2);
        return;
    }
}

void TreeParser::readIf(TemplateNode node, bool chained)
{
    node.kind = TemplateNode::Kind::If;
    node.expression = m_parser.parseExpression();
    if (m_parser.hasFailed() || !endTag(QStringLiteral("if")))
        return;
    open(std::move(node), QStringLiteral("endif"));
    if (!m_open.empty())
        m_open.back().chained = chained;
}

void TreeParser::readFor(TemplateNode node)
{
    node.kind = TemplateNode::Kind::For;
    do {
        const TemplateToken name = m_parser.take();
        if (!name.is(Kind::Symbol)) {
            m_parser.fail(QStringLiteral("parseFor: variable name expected for loop"));
            return;
        }
        node.arguments += name.value;
    } while (m_parser.skip(Kind::Comma));
    if (!m_parser.skipSymbol(u"in")) {
        m_parser.fail(QStringLiteral("parseFor: expected \"in\" keyword for loop"));
        return;
    }
    node.expression = m_parser.parseExpression();
    if (!m_parser.hasFailed() && endTag(QStringLiteral("for")))
        open(std::move(node), QStringLiteral("endfor"));
}

void TreeParser::readSet(TemplateNode node)
{
    node.kind = TemplateNode::Kind::Set;
    do {
        const TemplateToken name = m_parser.take();
        if (!name.is(Kind::Symbol)) {
            m_parser.fail(QStringLiteral("unexpected token: ") + name.value);
            return;
        }
        node.arguments += name.value;
    } while (m_parser.skip(Kind::Comma));
    if (m_parser.skipOperator(u"=")) {
        node.expression = m_parser.parseExpression();
        if (m_parser.hasFailed() || !endTag(QStringLiteral("set")))
            return;
        node.end = m_lexer.position();
        target().push_back(std::move(node));
    } else if (m_parser.skip(Kind::BlockEnd)) {
        open(std::move(node), QStringLiteral("endset"));
    } else {
        m_parser.fail(QStringLiteral("parseSet: expected = or block end in set tag"));
    }
}

void TreeParser::readFilter(TemplateNode node)
{
    node.kind = TemplateNode::Kind::Filter;
    node.expression = m_parser.parseFilterCall();
    if (!m_parser.hasFailed() && endTag(QStringLiteral("filter")))
        open(std::move(node), QStringLiteral("endfilter"));
}

/// include, import and the like: Hexo's environment has no templates, so each fails when it runs.
void TreeParser::readTemplateName(TemplateNode node, const QString &name)
{
    const ExpressionPointer file = m_parser.parseExpression();
    if (m_parser.hasFailed())
        return;
    const qsizetype end = tagEnd(node.start, u"%}");
    const QString shown = file->kind == Expression::Kind::Literal ? file->value.toString() : file->name;
    node.kind = TemplateNode::Kind::Error;
    node.end = end;
    node.text = QStringLiteral("template not found: ") + shown;
    m_parser.reset();
    m_lexer.resumeAt(end);
    target().push_back(std::move(node));
    if (name == u"extends" || name == u"include")
        return;
}

/// The tags that Nunjucks itself has. False if \a name is none of them.
bool TreeParser::readCoreTag(const TemplateToken &token, const QString &name)
{
    static const QStringList beyond{
        QStringLiteral("macro"),   QStringLiteral("call"),      QStringLiteral("switch"),
        QStringLiteral("ifAsync"), QStringLiteral("asyncEach"), QStringLiteral("asyncAll")
    };
    TemplateNode node;
    node.start = token.start;
    if (name == u"if" || name == u"elif" || name == u"elseif") {
        if (name != u"if")
            return false;
        readIf(std::move(node), false);
    } else if (name == u"for") {
        readFor(std::move(node));
    } else if (name == u"set") {
        readSet(std::move(node));
    } else if (name == u"filter") {
        readFilter(std::move(node));
    } else if (name == u"block") {
        m_parser.take();
        node.kind = TemplateNode::Kind::Group;
        if (endTag(name))
            open(std::move(node), QStringLiteral("endblock"));
    } else if (name == u"include" || name == u"import" || name == u"from" || name == u"extends") {
        readTemplateName(std::move(node), name);
    } else if (beyond.contains(name)) {
        node.kind = TemplateNode::Kind::Unsupported;
        node.text = name;
        m_lexer.resumeAt(tagEnd(token.start, u"%}"));
        m_parser.reset();
        open(std::move(node),
             name == u"asyncEach"      ? QStringLiteral("endeach")
                 : name == u"asyncAll" ? QStringLiteral("endall")
                 : name == u"ifAsync"  ? QStringLiteral("endif")
                                       : QStringLiteral("end") + name);
    } else {
        return false;
    }
    if (m_parser.hasFailed()) {
        m_reported += QStringLiteral("end") + name;
        failTag(token, u"%}");
    }
    return true;
}

/// else and elif, where the innermost block takes them.
bool TreeParser::readBranch(const TemplateToken &token, const QString &name)
{
    if (m_open.empty())
        return false;
    OpenBlock &top = m_open.back();
    const bool isIf = top.node.kind == TemplateNode::Kind::If;
    const bool isFor = top.node.kind == TemplateNode::Kind::For;
    if (top.node.kind == TemplateNode::Kind::Unsupported
        && (name == u"else" || name == u"case" || name == u"default")) {
        m_lexer.resumeAt(tagEnd(token.start, u"%}"));
        m_parser.reset();
        return true;
    }
    if (top.inOtherwise || !(isIf || isFor))
        return false;
    if (name == u"else") {
        top.inOtherwise = true;
        if (!endTag(name))
            failTag(token, u"%}");
        return true;
    }
    if (!isIf || (name != u"elif" && name != u"elseif"))
        return false;
    top.inOtherwise = true;
    TemplateNode node;
    node.start = token.start;
    readIf(std::move(node), true);
    if (m_parser.hasFailed())
        failTag(token, u"%}");
    return true;
}

/// The end of an open block. False if no open block has this end.
bool TreeParser::readEnd(const TemplateToken &token, const QString &name)
{
    qsizetype depth = qsizetype(m_open.size()) - 1;
    while (depth >= 0 && m_open[std::size_t(depth)].endName != name)
        --depth;
    if (depth < 0)
        return false;
    if (depth + 1 < qsizetype(m_open.size())) // Nunjucks knows only the innermost end and throws here
        fail(token.start, token.start, QStringLiteral("unknown block tag: ") + name);
    while (qsizetype(m_open.size()) > depth + 1)
        abandonTop(QStringLiteral("unexpected end of file"));
    if (name == u"endblock" && m_parser.peek().is(Kind::Symbol))
        m_parser.take();
    if (!endTag(name))
        failTag(token, u"%}");
    closeTop(m_lexer.position());
    return true;
}

void TreeParser::readUnknown(const TemplateToken &token, const QString &name)
{
    const qsizetype end = tagEnd(token.start, u"%}");
    m_parser.reset();
    m_lexer.resumeAt(end);
    if (m_reported.contains(name))
        return;
    m_reported += QStringLiteral("end") + name;
    fail(token.start, end, QStringLiteral("unknown block tag: ") + name);
}

void TreeParser::readTag(const TemplateToken &token)
{
    m_trimNext = false;
    const TemplateToken word = m_parser.take();
    const QString name = word.value;
    if (!word.is(Kind::Symbol)) {
        m_parser.fail(QStringLiteral("tag name expected"));
        failTag(token, u"%}");
        return;
    }
    if (readEnd(token, name) || readBranch(token, name))
        return;
    if (name == u"raw" || name == u"verbatim") {
        readRaw(token, name);
        return;
    }
    if (readCoreTag(token, name))
        return;
    if (const TagEntry *tag = m_tags.find(name))
        readExtension(token, *tag);
    else
        readUnknown(token, name);
}

TemplateTree TreeParser::parse()
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
        const bool isIf = m_open.back().node.kind == TemplateNode::Kind::If;
        abandonTop(isIf ? QStringLiteral("parseIf: expected elif, else, or endif, got end of file")
                        : QStringLiteral("unexpected end of file"));
    }
    return std::move(m_tree);
}

} // namespace

TemplateTree parseTemplate(const QString &text, const TagTable &tags)
{
    return TreeParser(text, tags).parse();
}

} // namespace Hexquill
