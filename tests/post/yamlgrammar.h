// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <random>

/// Makes random front matters: shapes that people write, and shapes that only accidents write. Same seed, same texts.
class YamlGrammar
{
public:
    explicit YamlGrammar(quint32 seed)
        : m_random(seed)
    {
    }

    QString next()
    {
        QString text;
        switch (below(6)) {
        case 0:
            text = soup();
            break;
        case 1:
            text = mutated(mapping(0, 3));
            break;
        default:
            text = mapping(0, 3);
        }
        return text;
    }

    /// Simple fields, a line or a simple list each, as nearly every post has them; every third text with an accident.
    QString everyday()
    {
        QString text;
        for (int i = 2 + below(5); i > 0; --i) {
            text += pick({ "", "", "", "", "\n", "# 注释\n", "  # c\n" }) + everydayKey() + QString::number(i) + u':';
            const int kind = below(8);
            if (kind == 0)
                text += pick({ "", "", " ", " # c" });
            else if (kind == 1)
                text += u'\n' + everydayList(2 * below(2));
            else if (kind == 2)
                text += QStringLiteral(" [") + everydayItems().join(pick({ ", ", "," })) + u']';
            else
                text += u' ' + everydayScalar();
            text += pick({ "", "", "", "", "", "", " ", " # c", " #注" }) + u'\n';
        }
        return chance(3) ? mutated(text) : text;
    }

    /// A mapping that is mostly valid.
    QString mapping(int indent, int depth)
    {
        QString text;
        const int count = 1 + below(indent == 0 ? 6 : 3);
        for (int i = 0; i < count; ++i) {
            if (chance(12))
                text += pick({ "# 注释\n", "\n", "   \n", "#x: y\n" });
            text += QString(indent, u' ') + key() + value(indent, depth) + u'\n';
        }
        return text;
    }

    int below(int limit) { return int(m_random() % quint32(limit)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }
    QString pick(const std::initializer_list<const char *> &choices)
    {
        return QString::fromUtf8(*(choices.begin() + below(int(choices.size()))));
    }

    QString plainWord()
    {
        if (!chance(30)) {
            return pick({ "title",
                          "标题",
                          "a b",
                          "C#x",
                          "it's",
                          "a:b",
                          "甲：乙",
                          "1",
                          "017",
                          "0o17",
                          "0x1F",
                          "1e3",
                          "true",
                          "2024-01-01",
                          "2025-09-13 04:14:50",
                          "2025-09-13 04:14:50 +08:00",
                          "{{ x }}",
                          "yes",
                          "null",
                          "~",
                          "2025-09-13 04:14",
                          "-x",
                          ":x",
                          "emoji 😀",
                          "http://a.b/c?d=e#f",
                          "0.10",
                          "依赖，不是软弱" });
        }
        return pick({ "title",
                      "标题",
                      "a b",
                      "C#x",
                      "it's",
                      "a:b",
                      "甲：乙",
                      "1",
                      "017",
                      "0o17",
                      "0x1F",
                      "1e3",
                      "1_000",
                      "-0",
                      "+.5",
                      ".5",
                      "1.",
                      ".inf",
                      "-.INF",
                      ".nan",
                      "true",
                      "False",
                      "yes",
                      "no",
                      "null",
                      "~",
                      "Null",
                      "2024-01-01",
                      "2024-1-1",
                      "2025-09-13 04:14:50",
                      "2025-09-13 4:14:50",
                      "2025-09-13T04:14:50Z",
                      "2025-09-13 04:14:50 +08:00",
                      "2025-09-13 04:14:50 +8",
                      "2025-09-13 04:14",
                      "2025-13-45",
                      "0001-01-01",
                      "2025-09-13 04:14:50.5 -3:30",
                      "{{ x }}",
                      "<<",
                      "x # y",
                      "x #y",
                      "emoji 😀",
                      "a\u00a0b",
                      "http://a.b/c?d=e#f",
                      "- x",
                      "-x",
                      "?x",
                      ":x",
                      "a,b",
                      "[x",
                      "x]",
                      "x}",
                      "@x",
                      "`x`",
                      "%x",
                      "!x",
                      "&x",
                      "*x",
                      "|x",
                      ">x",
                      "\"x",
                      "'x",
                      "a: b",
                      "a:",
                      "---",
                      "...",
                      "--- x",
                      "\u2028",
                      "e\u0301",
                      "99999999999999999999",
                      "0.1",
                      "12e03",
                      "0b11",
                      "0b12",
                      "=",
                      "9007199254740993",
                      "1e999",
                      "a  b" });
    }
    QString quoted()
    {
        if (!chance(6))
            return pick(
                { "'x'", "\"x\"", "'it''s'", "\"a\\nb\"", "'a: b #c'", "\"\\u4e2d\"", "'2024-01-01'", "\"#x\"" });
        return pick({ "'x'",
                      "\"x\"",
                      "''",
                      "\"\"",
                      "'it''s'",
                      "\"a\\nb\"",
                      "\"\\u4e2d\\x41\\U0001F600\"",
                      "'a: b #c'",
                      "\"a\\\\b\"",
                      "'2024-01-01'",
                      "\"1e3\"",
                      "\"\\q\"",
                      "\"\\xZZ\"",
                      "'a\n  b'",
                      "\"a\n\n  b\"",
                      "\"a\\\n  b\"",
                      "'a' b",
                      "\"a\" # c",
                      "'a",
                      "\"a",
                      "\"\\ud83d\"",
                      "\"a\tb\"",
                      "'\n\n'",
                      "\"\\\t\"" });
    }
    QString scalar() { return chance(3) ? quoted() : plainWord(); }

private:
    QString everydayKey() { return pick({ "title", "date", "top_img", "标签", "x-y", "_a", "N" }); }
    QString everydayScalar()
    {
        if (chance(4))
            return pick({ "'x'", "\"x\"", "''", "'a: b #c'", "'2024-01-01'", "\"#x\"", "\"[x]\"" });
        return pick({ "港口笔记",
                      "a b",
                      "C#x",
                      "it's",
                      "a:b",
                      "甲：乙",
                      "1",
                      "017",
                      "0x1F",
                      "1e3",
                      "1_000",
                      "1.5",
                      ".5",
                      "true",
                      "False",
                      "yes",
                      "null",
                      "Null",
                      "nullx",
                      "2024-01-01",
                      "2024-1-1",
                      "2025-09-13 04:14:50",
                      "2025-09-13 04:14",
                      "2025-13-45",
                      "2025/09/13 04:14:50",
                      "emoji 😀",
                      "/img/a.png",
                      "a  b, c",
                      "http://a.b/c?d=e#f",
                      "a\u00a0b",
                      "(x)",
                      "$x",
                      ".nan",
                      "...",
                      "0o17",
                      "99999999999999999999" });
    }
    QStringList everydayItems()
    {
        QStringList items;
        for (int i = below(4); i > 0; --i)
            items.append(everydayScalar());
        return items;
    }
    QString everydayList(int indent)
    {
        const QString dash = QString(indent, u' ') + QStringLiteral("- ");
        return dash + (everydayItems() << everydayScalar()).join(u'\n' + dash);
    }

    QString key()
    {
        if (chance(25))
            return pick({ "? ", "? a\n: ", "<<: ", "? [a, b]\n: ", "[a]: ", "{a: 1}: ", "\"q\": ", "'q' : ", "&k k: ",
                          "!!str s: ", "*a : ", "title:", "- ", ": ", "2024-01-01: ", "null: ", "1: ", "true: " });
        return pick({ "title", "date", "tags", "categories", "toc", "a", "b", "c", "标签", "k", "cover", "updated",
                      "a b", "x-y" })
            + (chance(4) ? QString() : QString::number(below(100)))
            + pick({ ": ", ": ", ": ", ": ", ":  ", ":\t", " : " });
    }

    QString value(int indent, int depth)
    {
        QString properties;
        if (chance(25))
            properties
                = pick({ "&a ",       "&b ",          "!!str ",   "!!int ",    "!!seq ",   "!!map ",
                         "!!set ",    "!!omap ",      "!!pairs ", "!!binary ", "!!float ", "!!null ",
                         "!!bool ",   "!!timestamp ", "!x ",      "! ",        "!<?> ",    "!<tag:yaml.org,2002:str> ",
                         "&a !!str ", "!!str &b ",    "!e!x ",    "!!unknown " });
        const int kind = below(depth > 0 ? 12 : 5);
        if (kind < 4)
            return properties + scalar() + comment();
        if (kind == 4)
            return properties + pick({ "*a", "*b", "", "# c", "*a # c", "{}", "[]", "{ }", "[ ]" });
        if (kind < 7)
            return properties + flow(depth) + comment();
        if (kind == 7)
            return properties + blockScalar(indent);
        if (kind == 8)
            return properties + u'\n' + mapping(indent + 1 + below(3), depth - 1).chopped(1);
        if (kind == 9)
            return properties + plainWord() + u'\n' + QString(indent + below(3), u' ') + plainWord();
        return properties + u'\n' + list(indent + 2 * below(2), depth - 1);
    }

    QString comment() { return chance(10) ? pick({ " # c", "  #", " #注", "# x" }) : QString(); }

    QString list(int indent, int depth)
    {
        QString text;
        const int count = 1 + below(3);
        for (int i = 0; i < count; ++i) {
            if (i > 0)
                text += u'\n';
            text += QString(indent, u' ') + u'-' + pick({ " ", " ", " ", "  ", "" }) + item(indent + 2, depth);
        }
        return text;
    }

    QString item(int indent, int depth)
    {
        const int kind = below(depth > 0 ? 10 : 6);
        if (kind < 6)
            return scalar() + comment();
        if (kind == 6)
            return flow(depth);
        if (kind == 7)
            return list(indent, depth - 1).mid(indent);
        if (kind == 8)
            return mapping(indent, depth - 1).chopped(1).mid(indent);
        return pick({ "", "*a", "&a x", "|\n     x", "# c", "a: b", "- - x", "? a" });
    }

    QString flow(int depth)
    {
        const bool map = chance(3);
        QStringList parts;
        const int count = below(4);
        for (int i = 0; i < count; ++i) {
            QString part = depth > 0 && chance(4) ? flow(depth - 1) : scalar();
            if (map || chance(8))
                part = pick({ "a", "b", "c", "<<", "\"q\"", "? x", "1" }) + pick({ ": ", ":", " : " }) + part;
            parts.append(part);
        }
        const QString separator = pick({ ", ", ",", " , ", ",\n  ", ", # c\n  " });
        const QString end = chance(25) ? pick({ "", ",", ",,", " x", "\n", "\n  " }) : QString();
        return (map ? u'{' : u'[') + parts.join(separator) + end
            + (chance(60) ? QString()
                   : map  ? QString(u'}')
                          : QString(u']'));
    }

    QString blockScalar(int indent)
    {
        QString text
            = pick({ "|", ">", "|-", ">-", "|+", ">+", "|", "|", ">", "|2", ">1", "|2-", "| # c", "|0", "|++" });
        const int count = below(4);
        const int inner = indent + 1 + below(3);
        for (int i = 0; i < count; ++i)
            text += u'\n' + (chance(5) ? QString() : QString(inner + (chance(5) ? 2 : 0), u' ') + plainWord());
        return text;
    }

    /// Pieces thrown together.
    QString soup()
    {
        QString text;
        const int count = 1 + below(14);
        for (int i = 0; i < count; ++i) {
            if (chance(3))
                text += plainWord();
            else
                text += pick(
                    { " ",      "  ",     "\n",     "\n",     "\n  ",   "\n    ", "\t",          "\n\t",
                      ": ",     ":",      "- ",     "? ",     ", ",     "[",      "]",           "{",
                      "}",      "&a ",    "*a",     "!!str ", "!!seq ", "!",      "|\n",         ">\n",
                      "'",      "\"",     "#",      " #",     "---\n",  "...\n",  "%YAML 1.2\n", "%TAG ! x\n",
                      "%x\n",   "a: ",    "a: ",    "b:",     "\r",     "\r\n",   "\\",          "x",
                      "\u0085", "\ufeff", "\u0007", "<<: ",   "&b",     "!<x>",   "!a!b ",       "!!binary aGk=",
                      "%41" });
        }
        return text;
    }

    /// The same text with a few characters changed.
    QString mutated(QString text)
    {
        const int count = 1 + below(3);
        for (int i = 0; i < count && !text.isEmpty(); ++i) {
            const int at = below(int(text.size()));
            switch (below(4)) {
            case 0:
                text.remove(at, 1 + below(3));
                break;
            case 1:
                text.insert(
                    at, pick({ " ", "\n", "\t", ":", "-", "#", "'", "\"", ",",  "[",    "]",  "{",       "}",
                               "&", "*",  "!",  "|", ">", "%", "@", "\r", "  ", "\n  ", "：", "\u0000x", "\u0001" }));
                break;
            case 2:
                text.insert(at, text.mid(below(int(text.size())), 1 + below(12)));
                break;
            default:
                text[at] = text[below(int(text.size()))];
            }
        }
        return text;
    }

    std::mt19937 m_random;
};
