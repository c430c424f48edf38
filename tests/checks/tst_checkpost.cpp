// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/blog/blog.h"
#include "app/blog/postrequest.h"
#include "app/checks/checkpost.h"
#include "preview/render/renderer.h"
#include "tests/hexo/judge.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace Hexquill {

/// Every rule, where it must speak and where it must not. What a row says of Hexo is asked of the real one, and so is
/// what becomes of the post once the rule's fix was done.
class CheckPostTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rules_speakWhereHexoBites_data();
    void rules_speakWhereHexoBites();
    void hexo_doesWhatTheRowSays_data() { rules_speakWhereHexoBites_data(); }
    void hexo_doesWhatTheRowSays();
    void everyRow_hasItsRuleSpeakSomewhere();

private:
    QTemporaryDir m_folder;
    QMap<QString, QJsonObject> m_verdicts;
};

namespace {

/// What a row says of Hexo's result: "html:TEXT" is in the article, "html!TEXT" is not; "title:TEXT", "tags:A|B",
/// "categories:A|B", "path:TEXT" as Hexo has them; "error" or "fine"; empty says nothing.
struct Row
{
    const char *name;
    const char *text;
    const char *rule;
    bool speaks;
    const char *says;
    const char *saysMended; ///< of the post with the fix done; null: the rule has no edit here
};

#define HEAD "---\ntitle: T\ndate: 2025-01-02 03:04:05\n---\n"
#define MATH "---\ntitle: T\ndate: 2025-01-02 03:04:05\nmathjax: true\n---\n"
#define FIELDS(text) "---\ntitle: T\ndate: 2025-01-02 03:04:05\n" text "\n---\nx\n"

const Row rows[]{
    { "bold before a colon", HEAD "前文**重点：**后文\n", "bold-lost", true, "html:**重点",
      "html:<strong>重点</strong>：" },
    { "bold quotation", HEAD "中文**“词”**后\n", "bold-lost", true, "html:**", "html:“<strong>词</strong>”" },
    { "bold with a currency sign", HEAD "共**￥100**元\n", "bold-lost", true, "html:**",
      "html:<strong>￥100</strong>" },
    { "bold arrow", HEAD "a**→**b\n", "bold-lost", true, "html:**", "html:<strong>→</strong>" },
    { "bold ends in brackets", HEAD "他**甲（乙）**丙\n", "bold-lost", true, "html:**",
      "html:<strong>甲（乙）</strong>" },
    { "bold around code", HEAD "- **`--hard`**：重置，**丢弃所有**。\n", "bold-lost", false,
      "html:<strong>丢弃所有</strong>", nullptr },
    { "bold code beside letters", HEAD "用**`x`**好\n", "bold-lost", true, "html:**",
      "html:<strong><code>x</code></strong>" },
    { "bold link", HEAD "用**[甲](u)**好\n", "bold-lost", true, "html:**", "html:<strong><a href" },
    { "bold in words", HEAD "前文**重点**：后文\n", "bold-lost", false, "html:<strong>重点</strong>", nullptr },
    { "bold beside blanks", HEAD "前文 **重点：** 后文\n", "bold-lost", false, "html:<strong>重点：</strong>",
      nullptr },
    { "bold in code", HEAD "`前**重点：**后`\n", "bold-lost", false, "html!<strong>", nullptr },
    { "bold in a fence", HEAD "```\n前**重点：**后\n```\n", "bold-lost", false, "html!<strong>", nullptr },
    { "heading without blank", HEAD "##标题\n", "heading-blank", true, "html!<h2", "html:<h2" },
    { "heading with blank", HEAD "## 标题\n", "heading-blank", false, "html:<h2", nullptr },
    { "line of hyphens", HEAD "#-----\n", "heading-blank", false, "html!<h1", nullptr },
    { "comment line in a fence", HEAD "```sh\n#include\n```\n", "heading-blank", false, "fine", nullptr },
    { "conflict of a merge", HEAD "a\n\n<<<<<<< here\nb\n\n=======\nc\n\n>>>>>>> there\n", "conflict-mark", true,
      "html:&lt;&lt;&lt;&lt;&lt;&lt;&lt; here", nullptr },
    { "conflict in code", HEAD "```\n<<<<<<< here\nb\n=======\nc\n>>>>>>> there\n```\n", "conflict-mark", false, "fine",
      nullptr },
    { "first-level heading", HEAD "# 标题\n", "heading-top", true, "html:<h1", "html:<h2" },
    { "second-level heading", HEAD "## 标题\n", "heading-top", false, "html:<h2", nullptr },
    { "address before Chinese", HEAD "见 https://a.com/路径。然后\n", "url-swallows", true, "html:。然后</a>",
      "html:</a>。然后" },
    { "address with a Chinese word", HEAD "https://a.com/v2/Git-工具 x\n", "url-swallows", false, "fine", nullptr },
    { "address before a Chinese word", HEAD "见 https://a.com/x然后\n", "url-swallows", true,
      "html!href=\"https://a.com/x\"", "html:href=\"https://a.com/x\"" },
    { "address before a blank", HEAD "见 https://a.com/x 然后\n", "url-swallows", false,
      "html:href=\"https://a.com/x\"", nullptr },
    { "address in brackets", HEAD "见 <https://a.com/x>。然后\n", "url-swallows", false,
      "html:href=\"https://a.com/x\"", nullptr },
    { "address in a link", HEAD "[甲](https://a.com/乙)丙\n", "url-swallows", false, "fine", nullptr },
    { "option", HEAD "run with --help now\n", "dash-changed", true, "html!--help", "html:<code>--help</code>" },
    { "option in code", HEAD "run with `--help` now\n", "dash-changed", false, "html:<code>--help</code>", nullptr },
    { "quotes behind Chinese", HEAD "中文\"引号\"中文\n", "quote-turned", true, "html:中文”引号”", "html:中文“引号”" },
    { "quotes at the start", HEAD "\"引号\"中文\n", "quote-turned", false, "html:“引号”", nullptr },
    { "quotes behind a blank", HEAD "中文 \"引号\" 中文\n", "quote-turned", false, "html:“引号”", nullptr },
    { "more mark with two blanks", HEAD "a\n\n<!--  more  -->\n\nb\n", "more-mark", true, "html!id=\"more\"",
      "html:id=\"more\"" },
    { "more mark with words", HEAD "a\n\n<!-- more text -->\n\nb\n", "more-mark", true, "html!id=\"more\"",
      "html:id=\"more\"" },
    { "more mark", HEAD "a\n\n<!--more-->\n\nb\n", "more-mark", false, "html:id=\"more\"", nullptr },
    { "fence with blanks at its end", HEAD "```js\nlet a\n```  \n\nb\n", "fence-end", true, "html!<figure",
      "html:<figure" },
    { "fence", HEAD "```js\nlet a\n```\n\nb\n", "fence-end", false, "html:<figure", nullptr },
    { "Markdown below HTML", HEAD "<div>\n**b**\n</div>\n", "html-markdown", true, "html:**b**",
      "html:<strong>b</strong>" },
    { "Markdown after a blank line", HEAD "<div>\n\n**b**\n\n</div>\n", "html-markdown", false,
      "html:<strong>b</strong>", nullptr },
    { "words below HTML", HEAD "<div>\nwords\n</div>\n", "html-markdown", false, "fine", nullptr },
    { "link to no heading", HEAD "## 甲\n\n[x](#乙)\n", "anchor-missing", true, "html!id=\"乙\"", nullptr },
    { "link to a heading", HEAD "## 甲\n\n[x](#甲)\n", "anchor-missing", false, "html:id=\"甲\"", nullptr },
    { "braces in a formula", HEAD "x^{{2}}\n", "template-text", true, "html!{{2}}", "html:x^{{2}}" },
    { "formula with emphasis", MATH "设 $\\hat{a}_{1} + \\hat{b}_{2}$ 则\n", "formula-lost", true, "html:<em>{1}",
      "html:$\\hat{a}_{1} + \\hat{b}_{2}$" },
    { "formula with stars", MATH "$a*b*c$\n", "formula-lost", true, "html:<em>b</em>", "html:$a*b*c$" },
    { "formula with rows", MATH "$$\na \\\\\nb\n$$\n", "formula-lost", true, "html!a \\\\<br>", "html:a \\\\\nb" },
    { "formula over a blank line", MATH "$$\na\n\nb\n$$\n", "formula-lost", true, "html:<p>b", "html:a\n\nb" },
    { "formula with double braces", MATH "$x^{{2}}$\n", "formula-lost", true, "html!{{2}}", "html:$x^{{2}}$" },
    { "formula with double braces, told once", MATH "$x^{{2}}$\n", "template-text", false, "html!{{2}}", nullptr },
    { "formula with a prime", MATH "$f'(x)$\n", "formula-lost", true, "html!f'(x)", "html:$f'(x)$" },
    { "formula in brackets", MATH "\\(a_1\\) 和 \\[\\sum x\\]\n", "formula-lost", true, "html:(a_1)",
      "html:\\(a_1\\)" },
    { "formula with a less-than sign", MATH "$a<b + \\hat{b}_{c} + \\hat{d}_{e}$\n", "formula-lost", true,
      "html:<em>{c}", "html:$a&lt;b + \\hat{b}_{c} + \\hat{d}_{e}$" },
    { "formula in a list", MATH "- $$\n  a \\\\\n  b\n  $$\n- x\n", "formula-lost", true, "html!a \\\\<br>",
      "html:a \\\\\n" },
    { "formula in a table", MATH "| a |\n| - |\n| $x\\_{1}*y*$ |\n", "formula-lost", true, "html:<em>y</em>",
      "html:*y*$" },
    { "formula in a quotation", MATH "> $$\n> a \\\\\n> b\n> $$\n", "formula-lost", true, "html!a \\\\<br>", nullptr },
    { "formula that stays", MATH "$a_1 + b^2 \\lt c$ 与 $$\\frac{1}{2}$$\n", "formula-lost", false,
      "html:$a_1 + b^2 \\lt c$", nullptr },
    { "formula over lines that stays", MATH "$$\n\\frac{1}{2}\na & b\n$$\n", "formula-lost", false,
      "html:frac{1}{2}<br>", nullptr },
    { "formula in raw", MATH "{% raw %}$a*b*c${% endraw %}\n", "formula-lost", false, "html:$a*b*c$", nullptr },
    { "formula in code", MATH "`$a*b*c$`\n", "formula-lost", false, "html:<code>$a*b*c$", nullptr },
    { "footnote", HEAD "话[^1]。\n\n[^1]: a note\n", "footnote-text", true, "html:[^1]: a note", nullptr },
    { "footnote of one word", HEAD "话[^1]。\n\n[^1]: 这是注释\n", "footnote-text", true, "html:>^1</a>", nullptr },
    { "footnote in code", HEAD "```\na[^1]\n\n[^1]: x\n```\n", "footnote-text", false, "html:[^1]: x", nullptr },
    { "a caret in brackets", HEAD "a[^1]\n", "footnote-text", false, "html:a[^1]", nullptr },
    { "prices", MATH "$5 *and* $6\n", "formula-lost", false, "html:<em>and</em>", nullptr },
    { "no formulas wanted", HEAD "$a*b*c$\n", "formula-lost", false, "html:<em>b</em>", nullptr },
    { "plainly a formula", HEAD "$$\\begin{matrix} a \\\\ b \\end{matrix}$$\n", "formula-lost", true, "html:a \\ b",
      "html:a \\\\ b" },
    { "unknown variable", HEAD "a {{ message }} b\n", "template-text", true, "html!message", "html:{{ message }}" },
    { "template comment", HEAD "a {# gone #} b\n", "template-text", true, "html!gone", "html:{# gone #}" },
    { "variable in a code block tag", HEAD "{% codeblock %}\n{{ x }}\n{% endcodeblock %}\n", "template-text", true,
      "fine", "fine" },
    { "field of the post", HEAD "{{ title }}\n", "template-text", false, "html:T", nullptr },
    { "braces in raw", HEAD "{% raw %}{{ x }}{% endraw %}\n", "template-text", false, "html:{{ x }}", nullptr },
    { "braces in code", HEAD "`{{ x }}`\n", "template-text", false, "html:x", nullptr },
    { "unknown tag", HEAD "{% nosuchtag %}\n", "tag", false, "error", nullptr },
    { "image with a blank", HEAD "![x](a b.png)\n", "image-blank", true, "html!<img", "html:<img" },
    { "image with a title", HEAD "![x](a.png \"a title\")\n", "image-blank", false, "html:<img", nullptr },
    { "image in brackets", HEAD "![x](<a b.png>)\n", "image-blank", false, "html:<img", nullptr },
    { "image that is not there", HEAD "![x](/no.png)\n", "image-missing", true, "fine", nullptr },
    { "image that is there", HEAD "![x](/there.png)\n", "image-missing", false, "fine", nullptr },
    { "remote image", HEAD "![x](https://a.com/b.png)\n", "image-missing", false, "fine", nullptr },
    { "link to a page that is not there", HEAD "[x](/2020/none/)\n", "link-dead", true, "fine", nullptr },
    { "link beside the post that is not there", HEAD "[x](none.md)\n", "link-dead", true, "fine", nullptr },
    { "link to a file that is there", HEAD "[x](/there.png)\n", "link-dead", false, "fine", nullptr },
    { "link to the blog by its whole address", HEAD "[x](http://example.com/none.html)\n", "link-dead", true, "fine",
      nullptr },
    { "link to another project of the host", HEAD "[x](http://example.com/project/page/) [y](http://example.com/p)\n",
      "link-dead", false, "fine", nullptr },
    { "link to a list of posts", HEAD "[x](/archives/2025/) [y](/tags/a/) [z](/)\n", "link-dead", false, "fine",
      nullptr },
    { "link to elsewhere and within the page", HEAD "[x](https://a.com/none/) [y](#none) [z](mailto:a@b.c)\n",
      "link-dead", false, "fine", nullptr },
    { "image without a host", HEAD "![x](http://)\n", "image-address", true, "error", nullptr },
    { "number as title", "---\ntitle: 0123\ndate: 2025-01-02 03:04:05\n---\n", "title-type", true, "title:123",
      "title:0123" },
    { "list as title", "---\ntitle: [甲, 乙]\ndate: 2025-01-02 03:04:05\n---\n", "title-type", true, "title:甲,乙",
      "title:[甲, 乙]" },
    { "quoted number as title", "---\ntitle: '0123'\ndate: 2025-01-02 03:04:05\n---\n", "title-type", false,
      "title:0123", nullptr },
    { "comment in the title", "---\ntitle: a #b\ndate: 2025-01-02 03:04:05\n---\n", "title-comment", true, "title:a",
      "title:a #b" },
    { "number sign in the title", "---\ntitle: C#x\ndate: 2025-01-02 03:04:05\n---\n", "title-comment", false,
      "title:C#x", nullptr },
    { "comment behind the title", "---\ntitle: a # said so\ndate: 2025-01-02 03:04:05\n---\n", "title-comment", false,
      "title:a", nullptr },
    { "tags with a comma", FIELDS("tags: a, b"), "tags-comma", true, "tags:a, b", "tags:a|b" },
    { "tags with a Chinese comma", FIELDS("tags: 甲、乙"), "tags-comma", true, "tags:甲、乙", "tags:甲|乙" },
    { "tags as a list", FIELDS("tags: [a, b]"), "tags-comma", false, "tags:a|b", nullptr },
    { "one tag", FIELDS("tags: a"), "tags-comma", false, "tags:a", nullptr },
    { "categories as a list", FIELDS("categories: [甲, 乙]"), "categories-chain", true, "categories:甲|乙",
      "categories:甲|乙" },
    { "categories side by side", FIELDS("categories: [[甲], [乙]]"), "categories-chain", false, "categories:甲|乙",
      nullptr },
    { "number as tag", FIELDS("tags: [2024, first]"), "name-type", true, "tags:2024|first", "tags:2024|first" },
    { "number as tag that changes", FIELDS("tags:\n  - 1.10"), "name-type", true, "tags:1.1", nullptr },
    { "text as tag", FIELDS("tags: ['2024']"), "name-type", false, "tags:2024", nullptr },
    { "abbrlink with a zero", FIELDS("abbrlink: 0123"), "abbrlink-number", true, "fine", "fine" },
    { "abbrlink as power", FIELDS("abbrlink: 12e03"), "abbrlink-number", true, "fine", "fine" },
    { "abbrlink", FIELDS("abbrlink: 12345"), "abbrlink-number", false, "fine", nullptr },
    { "switch as text", FIELDS("toc: \"false\""), "switch-type", true, "fine", "fine" },
    { "switch as yes", FIELDS("comments: no"), "switch-type", true, "fine", "fine" },
    { "switch", FIELDS("toc: false"), "switch-type", false, "fine", nullptr },
    { "empty excerpt", FIELDS("excerpt:"), "excerpt-empty", true, "error", "fine" },
    { "excerpt", FIELDS("excerpt: a"), "excerpt-empty", false, "fine", nullptr },
    { "content field", FIELDS("content: other"), "content-field", true, "html:other", nullptr },
    { "date as text", "---\ntitle: T\ndate: '2025-01-02 03:04:05'\n---\n", "date-text", true, "path:2025/01/02/",
      "path:2025/01/02/" },
    { "date without seconds", "---\ntitle: T\ndate: 2025-01-02 03:04\n---\n", "date-text", true, "path:2025/01/02/",
      "path:2025/01/02/" },
    { "date with offset", "---\ntitle: T\ndate: 2025-01-02T03:04:05+08:00\n---\n", "date-offset", true,
      "path:2025/01/01/", "path:2025/01/01/" },
    { "day that is none", "---\ntitle: T\ndate: 2025-02-30 03:04:05\n---\n", "date-rollover", true, "path:2025/03/02/",
      "path:2025/03/02/" },
    { "date that is none", "---\ntitle: T\ndate: someday\n---\n", "date-broken", true, "fine", nullptr },
    { "no date", "---\ntitle: T\n---\n", "date-missing", true, "fine", "fine" },
    { "date", HEAD, "date-text", false, "path:2025/01/02/", nullptr },
    { "short month and day", "---\ntitle: T\ndate: 2025-1-2 3:04:05\n---\n", "date-offset", false, "path:2025/01/02/",
      nullptr },
    { "day alone", "---\ntitle: T\ndate: 2025-01-02\n---\n", "date-text", false, "path:2025/01/02/", nullptr },
    { "full-width colon", "---\ntitle：T\ndate: 2025-01-02 03:04:05\n---\nx\n", "front-matter", true, "", "title:T" },
    { "no blank after the colon", "---\ntitle:T\n---\nx\n", "front-matter", true, "html:title:T", "title:T" },
    { "colon in the title", "---\ntitle: a: b\ndate: 2025-01-02 03:04:05\n---\nx\n", "front-matter", true, "error",
      "title:a: b" },
    { "at sign at the start", "---\ntitle: @x\ndate: 2025-01-02 03:04:05\n---\nx\n", "front-matter", true, "error",
      "title:@x" },
    { "open quotation mark", "---\ntitle: \"a\ndate: 2025-01-02 03:04:05\n---\nx\n", "front-matter", true, "error",
      "title:\"a" },
    { "field twice", "---\ntitle: a\ntitle: b\n---\nx\n", "front-matter", true, "error", nullptr },
    { "front matter", HEAD "x\n", "front-matter", false, "title:T", nullptr },
    { "tabs", "---\ntitle: T\ndate: 2025-01-02 03:04:05\ntags:\n\t- a\n---\n", "front-matter-tab", true, "tags:a",
      "tags:a" },
    { "blanks", "---\ntitle: T\ndate: 2025-01-02 03:04:05\ntags:\n  - a\n---\n", "front-matter-tab", false, "tags:a",
      nullptr },
    { "blank after the dashes", "--- \ntitle: T\n---\nx\n", "fence-blank", true, "html:title: T", "title:T" },
    { "no closing line", "---\ntitle: T\n\nx\n", "fence-unclosed", true, "html:title: T", "title:T" },
    { "closing line too short", "----\ntitle: T\n---\nx\n", "fence-unclosed", true, "html:title: T", "title:T" },
    { "rule at the start", "---\n\nwords\n", "fence-unclosed", false, "fine", nullptr },
    { "rule in a file without fields", "# Title\n\nNote: x\n\n---\n\nmore\n", "rule-as-fence", true, "html!Title",
      "html:Title" },
    { "fields without an opening line", "title: T\n---\nmore\n", "rule-as-fence", false, "title:T", nullptr },
    { "rule after fields", HEAD "words\n\n---\n\nmore\n", "rule-as-fence", false, "html:words", nullptr },
};

QString fileOf(qsizetype row, bool mended = false)
{
    return QStringLiteral("row%1%2.md")
        .arg(row, 3, 10, QLatin1Char('0'))
        .arg(mended ? QStringLiteral("-m") : QString());
}

QList<Diagnostic> check(const Blog &blog, const QString &name, const QByteArray &text)
{
    const Post post = Post::fromBytes(text);
    const FrontMatter frontMatter = FrontMatter::read(post.head);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const PostFacts facts = postFacts(name, frontMatter, blog.config(), { now, now }, machineZone());
    const Rendering rendering = render(renderRequest(post, frontMatter, facts, {}), blog.renderSite());
    return checkPost({ blog.postsFolder() + QLatin1Char('/') + name, post, frontMatter, facts, blog, rendering });
}

const Diagnostic *findingOf(const QList<Diagnostic> &found, const QString &rule)
{
    const auto one
        = std::find_if(found.begin(), found.end(), [&](const Diagnostic &finding) { return finding.rule == rule; });
    return one == found.end() ? nullptr : &*one;
}

/// \a text with the rule's fix done.
QByteArray mendedBy(const Diagnostic &finding, const QByteArray &text)
{
    const Post post = Post::fromBytes(text);
    return encodeFile(finding.edit.appliedTo(post.head + post.body), post.facts);
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

QStringList namesIn(const QJsonValue &list)
{
    QStringList names;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        names.append(item.isObject() ? item[QStringLiteral("name")].toString() : item.toString());
    return names;
}

bool holds(const QJsonObject &verdict, const QString &says)
{
    const QString what = says.section(QRegularExpression(QStringLiteral("[:!]")), 0, 0);
    const QString value = says.mid(what.size() + 1);
    const QString html = verdict[QStringLiteral("contentHtml")].toString();
    if (what == QLatin1String("html"))
        return html.contains(value) == (says.at(what.size()) == QLatin1Char(':'));
    if (what == QLatin1String("error"))
        return !verdict[QStringLiteral("error")].isNull();
    if (what == QLatin1String("fine"))
        return verdict[QStringLiteral("error")].isNull();
    if (what == QLatin1String("title"))
        return verdict[what].toString() == value;
    if (what == QLatin1String("path"))
        return verdict[what].toString().startsWith(value);
    return namesIn(verdict[what]).join(QLatin1Char('|')) == value;
}

} // namespace

/// Asks Hexo for all rows, as they are and with their fixes done, in one run.
void CheckPostTest::initTestCase()
{
    QDir(m_folder.path()).mkpath(QStringLiteral("source/_posts"));
    QDir(m_folder.path()).mkpath(QStringLiteral("posts"));
    write(m_folder.filePath(QStringLiteral("_config.yml")), "url: http://example.com\n");
    write(m_folder.filePath(QStringLiteral("source/there.png")), "x");
    const Blog blog = Blog::open(m_folder.path()).value();
    for (qsizetype i = 0; i < qsizetype(std::size(rows)); ++i) {
        const QByteArray text = rows[i].text;
        write(m_folder.filePath(QStringLiteral("posts/") + fileOf(i)), text);
        const QList<Diagnostic> found = check(blog, fileOf(i), text);
        const Diagnostic *finding = findingOf(found, QString::fromLatin1(rows[i].rule));
        if (finding && !finding->edit.isEmpty())
            write(m_folder.filePath(QStringLiteral("posts/") + fileOf(i, true)), mendedBy(*finding, text));
    }
    m_verdicts = renderedByHexo(m_folder.filePath(QStringLiteral("posts")), {});
    QVERIFY(m_verdicts.size() > qsizetype(std::size(rows)));
}

void CheckPostTest::rules_speakWhereHexoBites_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::size(rows)); ++i)
        QTest::newRow(rows[i].name) << i;
}

void CheckPostTest::rules_speakWhereHexoBites()
{
    QFETCH(int, index);
    const Row &row = rows[index];
    const Blog blog = Blog::open(m_folder.path()).value();
    const QList<Diagnostic> found = check(blog, fileOf(index), row.text);
    const Diagnostic *finding = findingOf(found, QString::fromLatin1(row.rule));
    QCOMPARE(finding != nullptr, row.speaks);
    QCOMPARE(finding && !finding->edit.isEmpty(), row.saysMended != nullptr);
    if (!row.saysMended)
        return;
    const QByteArray mended = mendedBy(*finding, row.text);
    const QList<Diagnostic> left = check(blog, fileOf(index), mended);
    QVERIFY2(!findingOf(left, QString::fromLatin1(row.rule)), mended.constData());
    QVERIFY2(!findingOf(left, QStringLiteral("front-matter")), mended.constData());
}

void CheckPostTest::hexo_doesWhatTheRowSays()
{
    QFETCH(int, index);
    const Row &row = rows[index];
    const QJsonObject verdict = m_verdicts[fileOf(index)];
    const auto show = [](const QJsonObject &object) { return QJsonDocument(object).toJson(); };
    QVERIFY2(QByteArray(row.says).isEmpty() || holds(verdict, QString::fromUtf8(row.says)), show(verdict).constData());
    if (row.saysMended) {
        const QJsonObject mended = m_verdicts[fileOf(index, true)];
        QVERIFY2(holds(mended, QString::fromUtf8(row.saysMended)), show(mended).constData());
    }
}

/// A rule that no row sees at work would be a rule without a test.
void CheckPostTest::everyRow_hasItsRuleSpeakSomewhere()
{
    QSet<QByteArray> speaking;
    QSet<QByteArray> silent;
    for (const Row &row : rows)
        (row.speaks ? speaking : silent).insert(row.rule);
    silent.remove("tag"); // the renderer's own, told by its own tests
    QVERIFY((silent - speaking).isEmpty());
    qInfo("FIGURE: checks: %lld rows over %lld rules, Hexo agrees with each", qlonglong(std::size(rows)),
          qlonglong(speaking.size()));
}

} // namespace Hexquill

QTEST_GUILESS_MAIN(Hexquill::CheckPostTest)

#include "tst_checkpost.moc"
