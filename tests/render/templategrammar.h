// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// Writes Nunjucks templates by chance: every statement, expressions with every operator, filter and test, mistakes.
class TemplateAuthor
{
public:
    explicit TemplateAuthor(quint32 seed)
        : m_random(seed)
    {
    }

    QString document() { return nodes(1 + below(4), 0) + (below(8) ? QString() : waitingLoop()); }
    QString expression(int depth = 0)
    {
        switch (depth > 3 ? below(2) : below(14)) {
        case 2:
            return expression(depth + 1)
                + one(QStringLiteral(" + | - | * | / | % | // | ** | ~ | == | != | === | "
                                     "!== | < | > | <= | >= | and | or | in | not in "))
                + expression(depth + 1);
        case 3:
            return one(QStringLiteral("not |- |+")) + expression(depth + 1);
        case 4:
            return expression(depth + 1) + QStringLiteral(" if ") + expression(depth + 1)
                + (below(2) ? QStringLiteral(" else ") + expression(depth + 1) : QString());
        case 5:
            return expression(depth + 1) + one(QStringLiteral(" is | is not ")) + test(depth);
        case 6:
        case 7:
        case 8:
            return u'(' + expression(depth + 1) + u')' + u'|' + filter(depth);
        case 9:
            return u'[' + list(depth) + u']';
        case 10:
            return QStringLiteral("{a: %1, \"b\": %2}").arg(expression(depth + 1), expression(depth + 1));
        case 11:
            return name()
                + one(QStringLiteral(".length|.a|[0]|[\"b\"]|[1][0]|.nope.x|.toUpperCase()|.slice(1)|"
                                     ".join(\"+\")|.nope()|.split(\"\")|.indexOf(\"t\")"));
        case 12:
            return one(QStringLiteral("range(3)|range(1,4)|range(5,1,-2)|m(1)|m(1,2,3)|m(b=2)|m(y=1,x=2)|caller()|"
                                      "nope(1)|m|n(4)|title()"));
        case 13:
            return u'(' + expression(depth + 1) + u')';
        default:
            return atom();
        }
    }

private:
    int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    QString one(const QString &choices)
    {
        const QStringList parts = choices.split(u'|');
        return parts.at(below(int(parts.size())));
    }
    QString name() { return one(QStringLiteral("title|num|list|map|yes|nothing|nope|i|x|y|loop|caller|v")); }
    QString atom()
    {
        if (below(2))
            return name();
        return one(
            QStringLiteral("1|0|2.5|\"a b\"|'<i>'|\"Zz\"|\"\"|true|false|none|\"a,b\"|10|\"3.7x\"|\"中文\"|\"x\\ny\""));
    }
    QString list(int depth)
    {
        QStringList items;
        for (int i = below(4); i > 0; --i)
            items += expression(depth + 1);
        return items.join(QStringLiteral(", "));
    }
    QString test(int depth)
    {
        if (below(3))
            return one(QStringLiteral("defined|undefined|none|null|string|number|truthy|falsy|odd|even|lower|upper|"
                                      "mapping|iterable|callable|escaped|nosuch|true"));
        return one(QStringLiteral("eq|sameas|equalto|ne|lt|gt|le|ge|lessthan|greaterthan|divisibleby")) + u'('
            + expression(depth + 2) + u')';
    }
    QString filter(int depth)
    {
        const QString bare = one(
            QStringLiteral("upper|lower|title|capitalize|trim|length|first|last|reverse|sort|list|join|sum|abs|round|"
                           "int|float|string|escape|e|safe|forceescape|nl2br|striptags|wordcount|urlencode|urlize|dump|"
                           "default|d|dictsort|center|indent|truncate|batch|slice|groupby|select|reject|selectattr|"
                           "rejectattr|replace|nosuch"));
        if (below(2))
            return bare;
        return one(QStringLiteral("join(\"-\")|default(%)|d(%, true)|replace(\"a\", %)|truncate(3)|truncate(5, true, "
                                  "\"..\")|center(12)|indent(2)|indent(2, true)|batch(2)|batch(2, 0)|slice(2)|"
                                  "slice(3, 9)|sort(true)|sort(reverse=true)|round(1)|round(1, \"floor\")|int(7)|"
                                  "int(base=16)|float(1)|select(\"odd\")|reject(\"eq\", 1)|sum(start=1)|first|"
                                  "dump(2)|dictsort(true)|dictsort(false, \"value\")|groupby(\"a\")|"
                                  "selectattr(\"a\")|replace(\"\", \".\")|replace(r/[a-z]/g, \"_\")|"
                                  "striptags(true)|urlize(5, true)|map(%)"))
            .replace(u'%', expression(depth + 2));
    }
    QString open() { return below(6) ? QStringLiteral("{% ") : QStringLiteral("{%- "); }
    QString close() { return below(6) ? QStringLiteral(" %}") : QStringLiteral(" -%}"); }
    QString tag(const QString &inner) { return open() + inner + close(); }
    QString text() { return one(QStringLiteral("a|  b  |\n|<p>c</p>|d\n |中|#|{ }|e")); }
    QString node(int depth)
    {
        const QString inner = depth > 3 ? QStringLiteral("z") : QString();
        const auto body = [&] { return inner.isEmpty() ? nodes(1 + below(2), depth + 1) : inner; };
        switch (depth > 3 ? below(3) : below(17)) {
        case 2:
        case 3:
        case 4:
            return (below(6) ? QStringLiteral("{{ ") : QStringLiteral("{{- ")) + expression()
                + (below(6) ? QStringLiteral(" }}") : QStringLiteral(" -}}"));
        case 5:
            return tag(QStringLiteral("if ") + expression(2)) + body()
                + (below(2) ? tag(one(QStringLiteral("elif |elseif ")) + expression(2)) + body() : QString())
                + (below(2) ? tag(QStringLiteral("else")) + body() : QString()) + tag(QStringLiteral("endif"));
        case 6:
            return tag(QStringLiteral("for i in ") + one(QStringLiteral("list|map|[1,2]|nope|title|range(3)|\"ab\"|5")))
                + body() + QStringLiteral("{{ i }}{{ loop.index }}{{ loop.last }};")
                + (below(3) ? QString() : tag(QStringLiteral("else")) + body()) + tag(QStringLiteral("endfor"));
        case 7:
            return tag(QStringLiteral("for k, v in ") + one(QStringLiteral("{b:1,a:2}|[[1,2],[3]]|map|nope|\"ab\"")))
                + QStringLiteral("{{ k }}={{ v }};") + body() + tag(QStringLiteral("endfor"));
        case 8:
            return tag(QStringLiteral("set ") + one(QStringLiteral("x|y|x, y|title")) + QStringLiteral(" = ")
                       + expression(1));
        case 9:
            return tag(QStringLiteral("set x")) + body() + tag(QStringLiteral("endset"));
        case 14:
            return depth > 0
                ? text()
                : tag(QStringLiteral("block b%1").arg(m_blocks++)) + body() + tag(QStringLiteral("endblock"));
        case 10:
            if (depth > 0)
                return text();
            return tag(QStringLiteral("macro ") + one(QStringLiteral("m(x)|m(x, y=2)|m(x, y)|n(x=1, y=x)|m()")))
                + QStringLiteral("[{{ x }}/{{ y }}]") + body()
                + (below(2) ? QStringLiteral("{{ caller() }}") : QString()) + tag(QStringLiteral("endmacro"));
        case 11:
            return tag(one(QStringLiteral("call m(1)|call(v) m(2)|call(v=3) n()|call m(x=4)|call nope()"))) + body()
                + QStringLiteral("{{ x }}{{ v }}") + tag(QStringLiteral("endcall"));
        case 12:
            return tag(QStringLiteral("switch ") + expression(2)) + text()
                + (below(5) ? tag(QStringLiteral("case ") + expression(3)) + (below(3) ? body() : QString())
                            : QString())
                + (below(2) ? tag(QStringLiteral("case ") + expression(3)) + body() : QString())
                + (below(2) ? tag(QStringLiteral("default")) + body() : QString()) + tag(QStringLiteral("endswitch"));
        case 13:
            return tag(QStringLiteral("filter ") + filter(2)) + body() + tag(QStringLiteral("endfilter"));
        case 15:
            return tag(one(QStringLiteral("include \"x\"|include \"x\" ignore missing|extends \"y\"|import \"z\" as q|"
                                          "from \"f\" import g|import \"z\"|include nope|from \"f\" import _g|nosuch|"
                                          "else|endif|if|for|for 1 in x|set|set 1|set x y|macro|macro m|call|block|"
                                          "switch|filter|filter nosuch|case 1|")));
        case 16:
            return one(QStringLiteral(
                "{% raw %}{{ x }}{% endraw %}|{# c #}|{#- c -#}|{% verbatim %}{% if %}{% "
                "endverbatim %}|{{ 1 2 }}|{{ [1 }}|{{ }}|{{ a. }}|{{ {1: 2} }}|{{ (1) }}|{{ () }}|{{ [(}] }}"));
        default:
            return text();
        }
    }
    QString waitingLoop()
    {
        const QString end = one(QStringLiteral("Each|All"));
        return tag(QStringLiteral("async%1 i in ").arg(end) + one(QStringLiteral("list|[1, 2]|range(3)|nope")))
            + QStringLiteral("{{ i }}{{ loop.index0 }}") + tag(QStringLiteral("end") + end.toLower());
    }
    QString nodes(int count, int depth)
    {
        QString result;
        while (count-- > 0)
            result += node(depth);
        return result;
    }

    QRandomGenerator m_random;
    int m_blocks = 0;
};

} // namespace Hexquill
