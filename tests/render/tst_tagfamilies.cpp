// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/markdown.h"
#include "preview/render/templaterun.h"
#include "tests/render/judge.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Hexquill;

namespace {

using Tags = QList<TagEntry> (*)();

/// Uses tags by chance: arguments that are missing, too many, quoted, Chinese; bodies with Markdown and other tags.
class TagAuthor
{
public:
    TagAuthor(quint32 seed, const QList<TagEntry> &tags)
        : m_random(seed)
        , m_tags(tags)
    {
    }

    QString use(const TagEntry &tag, int depth = 0)
    {
        const QString open = QStringLiteral("{% ") + tag.name + arguments() + QStringLiteral(" %}");
        return tag.isBlock ? open + u'\n' + body(depth) + QStringLiteral("\n{% end%1 %}").arg(tag.name) : open;
    }

private:
    int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    QString one(const QStringList &choices) { return choices.at(below(int(choices.size()))); }

    QString argument()
    {
        static const QStringList words
            = QStringLiteral(
                  "info|warning|a|b,|中文，|中文|\"two words\"|'quoted, "
                  "too'|https://a.com/x?y=1&z=2|/i.png|#hash|red|2|1,|,|true|"
                  "false|checked|@|@标题|fa-home|fas "
                  "fa-bug|no-icon|color:red|color:yellow|open:true|child:codeblock|active:2|"
                  "align:center|icon:/"
                  "i.svg|3-1|2-1|10|::|x::|title:y|<b>|&|author:李白|date:2020|footer:end|w:100px|c:3|gap:8px|"
                  "br:4px|bg:card|src:/v.mp4|bilibili:BV1|youtube:abc|autoplay:true|netease:123|type:3|indent:2|url=/"
                  "u,|alt=x,|"
                  "width=10px,|height=3px|bg=red|description=d|||api=/a|group=g|avatar=/av.png|screenshot=/"
                  "s.png|style:wrap|"
                  "ratio:16/9|fancybox:false|fancybox:/big|download:true|padding:1rem|bg:#eee|desc:一句|icon:copy:copy|"
                  "icon:solar:planet-bold-duotone|prefix:quot:quote-left|suffix:/s.png|el:h2|git:ssh|git:gh|url:/e.gif|"
                  "height:2em|repo/name|theme:dark|show_owner:false|img:/p.png|video:/v.mp4|iphone11|focus:top|"
                  "avatar:/me.png|link:/go|layout:flow|size:s|effect:cards|border:50%|back:true|blobcat|quot:hashtag|"
                  "url=https://a.com/v.mp4|loop=no|mutex|theme=#fff|volume=0.7|api=https://d.com|token=t|addition=/d|"
                  "suburl=/s.vtt|subcolor=red|code=a()|height=50px|lrc:https://a.com/"
                  "l.lrc|text:悬停|*em*|**b**|x.pdf|[l](/"
                  "m)|default|playlist|autoplay|mutex:false|loop:all|width:50%|narrow")
                  .split(u'|', Qt::SkipEmptyParts);
        return one(words);
    }
    QString arguments()
    {
        QString text;
        for (int i = below(6); i > 0; --i)
            text += u' ' + argument();
        return text;
    }
    QString body(int depth)
    {
        static const QStringList bodies{
            QStringLiteral("**bold** and `code`\n\n- a\n- b"),
            QStringLiteral("![a](/1.png)\n![b](/2.png \"t\")\n![](/3.png)"),
            QStringLiteral(
                "<!-- tab 一@fa fa-x -->\n**x**\n<!-- endtab -->\n\n<!-- tab -->\ny\n<!-- endtab -->\n<!-- tab @bomb "
                "-->\nz\n<!-- endtab -->"),
            QStringLiteral("<!-- node 2020 *a* -->\n\nfirst\n\n<!-- node 2021 -->\n\n- second"),
            QStringLiteral("before\n<!-- folder 一 -->\n\nx\n\n<!-- folder b -->\n\ny\n"),
            QStringLiteral("<!-- cell -->\na\n<!-- cell left -->\n**b**"),
            QStringLiteral("Name | https://a.com | desc | /i.png\n% off | /x\nB | /b\n\nC"),
            QStringLiteral("graph TD\n  A-->B & \"C\"\n"),
            QStringLiteral("## heading\n\ntext 中文，**重点：**后文"),
            QStringLiteral("<p>html</p>\n\n[link](https://a.com \"t\")"),
            QString(),
        };
        const QString text = one(bodies);
        return depth > 1 || below(3) > 0 ? text : text + u'\n' + use(m_tags.at(below(int(m_tags.size()))), depth + 1);
    }

    QRandomGenerator m_random;
    const QList<TagEntry> &m_tags;
};

QJsonObject blogOf(const QString &theme, const QStringList &packages, const QJsonObject &config)
{
    return { { QStringLiteral("config"), config },
             { QStringLiteral("theme"), theme },
             { QStringLiteral("packages"), QJsonArray::fromStringList(packages) } };
}

/// What the real plugins count over all posts or draw by lot.
QString withoutNumbers(QString html)
{
    static const QRegularExpression tab(QStringLiteral("tab_\\d+"));
    static const QRegularExpression player(QStringLiteral("aplayer-(?:\\d+|[A-Z]{8})\\b"));
    static const QRegularExpression other(QStringLiteral("(dplayer|copy_|gallery-)\\d+"));
    html.replace(tab, QStringLiteral("tab_N")).replace(player, QStringLiteral("aplayer-N"));
    return html.replace(other, QStringLiteral("\\1N"));
}

} // namespace

/// Generated uses of every tag against the theme or plugin that makes it.
class TestTagFamilies : public QObject
{
    Q_OBJECT
private slots:
    void uses_equalThePlugins_data();
    void uses_equalThePlugins();
    void table_knowsWhatABlogBrings();
};

void TestTagFamilies::uses_equalThePlugins_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QStringList>("packages");
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<Tags>("tags");
    const QString landscape = QStringLiteral("landscape");
    const auto row = [](const char *name, const QString &theme, const QStringList &packages, const char *config,
                        Tags tags) { QTest::newRow(name) << theme << packages << QByteArray(config) << tags; };
    row("Butterfly", QStringLiteral("butterfly"), {}, "{}", butterflyTags);
    row("NexT", QStringLiteral("next"), {}, "{}", nextTags);
    row("Fluid", QStringLiteral("fluid"), {}, "{}", fluidTags);
    row("Stellar", QStringLiteral("stellar"), {}, "{}", stellarTags);
    row("Volantis", QStringLiteral("volantis"), {}, "{}", volantisTags);
    row("hexo-butterfly-tag-plugins-plus", QStringLiteral("butterfly"),
        { QStringLiteral("hexo-butterfly-tag-plugins-plus") },
        "{\"tag_plugins\": {\"enable\": true, \"link\": {\"placeholder\": \"/p.png\"}, \"CDN\": {}}}",
        butterflyPlusTags);
    row("hexo-tag-embed", landscape, { QStringLiteral("hexo-tag-embed") }, "{}", embedTags);
    row("hexo-tag-bilibili", landscape, { QStringLiteral("hexo-tag-bilibili") }, "{\"bilibili\": {\"width\": 600}}",
        bilibiliTags);
    row("hexo-pdf", landscape, { QStringLiteral("hexo-pdf") }, "{}", pdfTags);
    row("hexo-tag-dplayer", landscape, { QStringLiteral("hexo-tag-dplayer") },
        "{\"hexo-tag-dplayer\": {\"cdn\": [], \"default\": {\"loop\": true, \"volume\": 0.5, \"width\": \"80%\"}}}",
        dplayerTags);
    row("hexo-tag-aplayer", landscape, { QStringLiteral("hexo-tag-aplayer") }, "{\"aplayer\": {\"meting\": true}}",
        aplayerTags);
}

void TestTagFamilies::uses_equalThePlugins()
{
    QFETCH(QString, theme);
    QFETCH(QStringList, packages);
    QFETCH(QByteArray, config);
    QFETCH(Tags, tags);
    const quint32 first = qEnvironmentVariableIntValue("HEXQUILL_SEED");
    QList<TagEntry> own = tags();
    // flink takes YAML, which the articles beside this file have; Volantis renames noteblock before tags are read
    own.removeIf([](const TagEntry &tag) {
        return tag.function == foreignTag || tag.name == u"flink" || tag.name == u"noteblock";
    });
    const int usesOfEach = qMax(25, 300 / qMax(int(own.size()), 1));
    QStringList texts;
    for (const TagEntry &tag : own) {
        for (int i = 0; i < usesOfEach; ++i)
            texts += TagAuthor(first + quint32(texts.size()), own).use(tag);
    }
    QJsonArray cases{ QJsonObject{ { QStringLiteral("ask"), QStringLiteral("themeConfig") } } };
    for (const QString &text : texts)
        cases += QJsonObject{ { QStringLiteral("ask"), QStringLiteral("tag") }, { QStringLiteral("text"), text } };
    const QJsonObject siteConfig = QJsonDocument::fromJson(config).object();
    const QJsonArray answers = Judge::ask(cases, blogOf(theme, packages, siteConfig));
    QCOMPARE(answers.size(), cases.size());

    RenderSite site;
    site.options.theme = theme;
    site.options.packages = packages;
    site.options.themeConfig = answers.at(0).toObject().toVariantMap();
    site.options.pluginConfig = siteConfig.toVariantMap();
    const TagTable table(site.options);
    const RenderRequest request;
    int equal = 0;
    int failures = 0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const TagContext context{ request, site, site.options, [&](const QString &text) {
                                     return renderMarkdown(text, site.options.markdown, {}).html();
                                 } };
        const TemplateOutcome ours
            = runTemplate(parseTemplate(texts.at(i), table), {}, table, context, [](qsizetype) { return 0; });
        QString html;
        for (const TemplateSegment &segment : ours.segments)
            html += segment.html;
        if (html.contains(u"hexquill-notice") && ours.failure.isEmpty())
            continue; // said to be beyond the preview
        const QJsonValue answer = answers.at(i + 1);
        const QString reason = answer.toObject().value(QStringLiteral("error")).toString();
        const bool same = reason.isEmpty()
            ? ours.failure.isEmpty() && withoutNumbers(html) == withoutNumbers(answer.toString())
            : !ours.failure.isEmpty() && reason.contains(ours.failure);
        if (same)
            ++equal;
        else if (failures++ < 8)
            qWarning("%s\n  plugin: %s\n  ours:   %s", qPrintable(texts.at(i)),
                     qPrintable(reason.isEmpty() ? answer.toString() : QStringLiteral("ERROR ") + reason.left(300)),
                     qPrintable(ours.failure.isEmpty() ? html : QStringLiteral("ERROR ") + ours.failure));
    }
    qInfo("FIGURE: %s: %lld tags, %d of %lld generated uses equal, byte for byte", QTest::currentDataTag(),
          qlonglong(own.size()), equal, qlonglong(texts.size()));
    QCOMPARE(failures, 0);
    QVERIFY(equal * 10 >= texts.size() * 9);
}

void TestTagFamilies::table_knowsWhatABlogBrings()
{
    RenderOptions options;
    QVERIFY(!TagTable(options).find(QStringLiteral("note")));
    QVERIFY(!TagTable(options).find(QStringLiteral("youtube")));
    options.theme = QStringLiteral("hexo-theme-next");
    QVERIFY(TagTable(options).find(QStringLiteral("note")));
    options.packages = { QStringLiteral("hexo-tag-embed") };
    QVERIFY(TagTable(options).find(QStringLiteral("youtube")));
    options.ownTags = { QStringLiteral("note") };
    QVERIFY(TagTable(options).find(QStringLiteral("note"))->isForeign);
    options.foreignTags = { QStringLiteral("youtube"), QStringLiteral("chart") };
    QVERIFY(!TagTable(options).find(QStringLiteral("youtube"))->isForeign);
    QVERIFY(TagTable(options).find(QStringLiteral("chart"))->isForeign);
}

QTEST_GUILESS_MAIN(TestTagFamilies)
#include "tst_tagfamilies.moc"
