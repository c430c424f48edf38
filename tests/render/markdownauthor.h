// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/renderoptions.h"

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Hexquill::Judge {

inline MarkdownOptions inDialect(bool marked4)
{
    MarkdownOptions options;
    options.dialect = marked4 ? MarkdownDialect::Marked4 : MarkdownDialect::Marked15;
    return options;
}

/// Makes Markdown by chance, with what posts have and what grammars disagree about.
class MarkdownAuthor
{
public:
    explicit MarkdownAuthor(quint32 seed)
        : m_random(seed)
    {
    }

    QString document()
    {
        QString text = blocks(1 + below(4), 0);
        if (below(3) == 0)
            text += QStringLiteral("\n\n[ref]: /r \"R\"\n[foo]: <f g>\n");
        return text;
    }
    MarkdownOptions options(bool marked4)
    {
        MarkdownOptions o = inDialect(marked4);
        for (bool *option : { &o.gfm, &o.breaks, &o.smartypants, &o.headerIds, &o.autolink, &o.mangle, &o.prependRoot,
                              &o.descriptionLists, &o.sanitizeUrl, &o.lazyload, &o.figcaption, &o.anchorAlias,
                              &o.externalLink.enable, &o.externalLink.nofollow }) {
            if (below(12) == 0)
                *option = !*option;
        }
        o.modifyAnchors = below(10) == 0 ? 1 + below(2) : 0;
        return o;
    }

private:
    int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    QString one(const QStringList &of) { return of.at(below(int(of.size()))); }

    QString text(int depth)
    {
        static const QStringList words = QStringLiteral("foo bar a b 中文 注意 é Q 1 can't \"hi\" ... -- --- 😀 ， 。 "
                                                        "： “引” 《书》 ￥ → ~ &amp; &nope; & < > \" ' / = ( ) [ "
                                                        "] ! | : - + # _ * ` \\ http://a.com https://b.org/x?y=1&z=%2F "
                                                        "www.foo.com/a(b) me@ex.com http://a.com，中")
                                             .split(u' ');
        static const QStringList forms = QStringLiteral("*%* **%** ***%*** _%_ __%__ ~~%~~ ~%~ `%` ``%`` "
                                                        "[%](http://u.com) [%](/p\t\"t\") [%](<a\tb>) ![%](i.png) "
                                                        "[%][ref] [%][] [%] <b>%</b> <code>% <!--%--> <http://%> \\% "
                                                        "\"%\" '%' **%：** *% **% [%]( <% ~~% <br>% %\\")
                                             .split(u' ');
        QString result;
        for (int i = below(4); i >= 0; --i) {
            result += depth < 3 && below(5) < 2 ? one(forms).replace(u'\t', u' ').replace(u'%', text(depth + 1))
                                                : one(words);
            result += below(4) == 0 ? QString() : QStringLiteral(" ");
        }
        return result;
    }
    QString paragraph()
    {
        QString result = text(0);
        for (int i = below(3); i > 0; --i)
            result += one({ QStringLiteral("\n"), QStringLiteral("  \n"), QStringLiteral("\\\n") }) + text(0);
        return result;
    }
    static QString indented(const QString &text, const QString &first, const QString &rest)
    {
        return first + QString(text).replace(u'\n', u'\n' + rest);
    }
    QString list(int depth)
    {
        const QString bullet
            = one({ QStringLiteral("-"), QStringLiteral("*"), QStringLiteral("1."), QStringLiteral("10)") });
        const bool counts = bullet.size() > 1 && below(2) == 0;
        QString result;
        for (int i = below(3); i >= 0; --i) {
            const QString mark = (counts ? QString::number(below(30)) + bullet.back() : bullet)
                + QString(1 + below(5), u' ') + (below(8) == 0 ? QStringLiteral("[x] ") : QString());
            const QString pad = below(4) == 0 ? QStringLiteral("\t") : QString(below(6), u' ');
            result += indented(blocks(1 + below(2), depth + 1), QString(below(3), u' ') + mark, pad);
            result += i > 0 ? one({ QStringLiteral("\n"), QStringLiteral("\n\n") }) : QString();
        }
        return result;
    }
    QString table()
    {
        const auto row = [&] { return u'|' + text(2) + u'|' + text(2) + one({ QString(), QStringLiteral("|") }); };
        QString result = row() + QStringLiteral("\n|:-:|--|");
        for (int i = below(3); i > 0; --i)
            result += u'\n' + row();
        return result;
    }
    QString block(int depth)
    {
        switch (depth > 2 ? 0 : below(12)) {
        case 1:
            return QString(1 + below(7), u'#') + one({ QStringLiteral(" "), QString() }) + text(0);
        case 2:
            return paragraph() + QStringLiteral("\n")
                + one({ QStringLiteral("==="), QStringLiteral("---"), QStringLiteral("-") });
        case 3:
            return one({ QStringLiteral("***"), QStringLiteral("- - -"), QStringLiteral("--") });
        case 4:
            return QStringLiteral("```js\n") + paragraph() + one({ QStringLiteral("\n```"), QString() });
        case 5:
            return indented(paragraph(), QStringLiteral("    "), one({ QStringLiteral("    "), QStringLiteral("\t") }));
        case 6:
            return indented(blocks(1 + below(2), depth + 1), QStringLiteral("> "),
                            one({ QStringLiteral("> "), QStringLiteral(">"), QString() }));
        case 7:
        case 8:
            return list(depth);
        case 9:
            return table();
        case 10:
            return one({ QStringLiteral("<div>\n%\n</div>"), QStringLiteral("<pre>%"), QStringLiteral("<!-- % -->"),
                         QStringLiteral("[a]: /u \"%\""), QStringLiteral("Term\n: %") })
                .replace(u'%', text(1));
        default:
            return paragraph();
        }
    }
    QString blocks(int count, int depth)
    {
        QString result = block(depth);
        while (--count > 0)
            result += one({ QStringLiteral("\n"), QStringLiteral("\n\n"), QStringLiteral("\n\n\n") }) + block(depth);
        return result;
    }

    QRandomGenerator m_random;
};

} // namespace Hexquill::Judge
