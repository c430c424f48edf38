// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/templatelexer.h"

#include <memory>
#include <optional>
#include <QString>
#include <QVariant>
#include <utility>
#include <vector>

namespace Hexquill {

/// A Nunjucks expression as a tree.
struct Expression
{
    enum class Kind {
        Literal, ///< value
        Symbol, ///< name
        Array, ///< children; also a group in parentheses, whose value is its last child
        Group,
        Dict, ///< keys and values in turn
        Lookup, ///< object, key
        Call, ///< function, arguments
        Keywords, ///< last of some arguments: names and values in turn
        Filter, ///< name; input, arguments
        InlineIf, ///< value, condition, and maybe what else
        Is, ///< value, test
        Binary, ///< name is the operator
        Unary ///< name is the operator, or "floor"
    };
    Kind kind = Kind::Literal;
    QString name;
    QVariant value;
    std::vector<std::unique_ptr<Expression>> children;
};

using ExpressionPointer = std::unique_ptr<Expression>;

/// Nunjucks' parser for what stands in a tag. After a failure it answers null and the reason is in failure().
class ExpressionParser
{
public:
    explicit ExpressionParser(TemplateLexer &lexer);

    ExpressionPointer parseExpression();
    ExpressionPointer parsePrimary();
    /// A name or a value without what may follow it (calls, members).
    ExpressionPointer parseBare();
    /// `(a, b, c=1)` as a Call without a function: its children are the arguments, Keywords last. Null, without a
    /// failure, if no parenthesis comes and \a optional.
    ExpressionPointer parseSignature(bool optional);
    /// A filter's name and arguments behind `{% filter`, as a Filter whose input is still missing.
    ExpressionPointer parseFilterCall();

    TemplateToken peek();
    TemplateToken take();
    bool skipSymbol(QStringView name);
    bool skip(TemplateToken::Kind kind);
    bool skipOperator(QStringView name);
    /// Reads the tag's end; false with a failure if something else stands there. \a trims: whether it ends with a dash.
    bool expectEnd(TemplateToken::Kind kind, const QString &failure, bool *trims);

    bool hasFailed() const { return m_failure.has_value(); }
    QString failure() const { return m_failure.value_or(QString()); }
    void fail(const QString &reason);
    /// What Nunjucks meets only when it writes the whole template as JavaScript: parsing goes on.
    void failLate(const QString &reason);
    /// The first late failure since the last call, else empty.
    QString takeLateFailure() { return std::exchange(m_lateFailure, QString()); }
    /// Forgets what was looked at ahead; for going on elsewhere.
    void reset();

private:
    ExpressionPointer parseBinary(int level);
    ExpressionPointer parseOperators(int level);
    ExpressionPointer parseIs();
    ExpressionPointer parseUnary(bool withFilters);
    ExpressionPointer parsePostfix(ExpressionPointer node);
    ExpressionPointer parseAggregate();
    ExpressionPointer parseFilters(ExpressionPointer node);
    bool parseArguments(Expression &call);
    bool parseItem(Expression &aggregate);
    bool growsTooLong();
    /// A name as the JavaScript that Nunjucks makes has it: it stands between quotes there, and is not escaped.
    QString nameInScript(const QString &name);
    void checkKey(const Expression &key);
    void checkSigns(Expression &sign);
    QString takeBinaryOperator(int level);

    TemplateLexer &m_lexer;
    std::optional<TemplateToken> m_peeked;
    std::optional<QString> m_failure;
    QString m_lateFailure;
    int m_depth = 0;
    int m_links = 0; ///< operators, members and filters of this expression: each makes its tree deeper
};

} // namespace Hexquill
