// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/renderer.h"
#include "preview/render/rendermessage.h"
#include "preview/render/renderprocess.h"
#include "tests/render/hostiletexts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <sys/resource.h>

using namespace Hexquill;

class TestRenderProcess : public QObject
{
    Q_OBJECT
private slots:
    void answer_equalsThePureFunction();
    void newestRequest_replacesTheQueuedOne();
    void costlyText_failsAtTheDeadlineAndTheNextWorks();
    void hostileTexts_areAnsweredWithinTheChildsLimits();
    void hugeText_isRefusedBeforeAnyWork();
    void missingProgram_failsWithAReason();
    void dyingProgram_failsAfterTheSecondDeath();
    void everyValue_survivesTheWire();
    void changes_arriveAsTheWholeWould();
    void changesThatDoNotFit_areRefused();
    void brokenFrames_areRefused_data();
    void brokenFrames_areRefused();
    void options_reachTheChildAgainAfterAChange();

private:
    static QString worker() { return QStringLiteral(HEXQUILL_RENDER_WORKER); }
    static RenderRequest requestOf(const QString &body, quint64 revision = 1)
    {
        RenderRequest request;
        request.body = body;
        request.revision = revision;
        request.title = QStringLiteral("T");
        return request;
    }
};

void TestRenderProcess::answer_equalsThePureFunction()
{
    RenderProcess process(worker());
    const RenderRequest request
        = requestOf(QStringLiteral("## a\n\n<!-- more -->\n\n[x](http://b.com) {{ title }}\n\n```js\n1\n```\n"));
    const Rendering far = process.renderAndWait(request);
    const Rendering near = render(request, {});
    QCOMPARE(far.error, QString());
    QCOMPARE(far.contentHtml, near.contentHtml);
    QCOMPARE(far.excerptHtml, near.excerptHtml);
    QCOMPARE(far.moreHtml, near.moreHtml);
    QCOMPARE(far.publishedHtml, near.publishedHtml);
    QCOMPARE(far.tocHtml, near.tocHtml);
    QCOMPARE(far.blocks.size(), near.blocks.size());
    QCOMPARE(far.headings.size(), 1);
    QVERIFY(far.contentHtml != far.publishedHtml);
}

void TestRenderProcess::newestRequest_replacesTheQueuedOne()
{
    RenderProcess process(worker());
    QSignalSpy rendered(&process, &RenderProcess::rendered);
    for (quint64 revision = 1; revision <= 5; ++revision)
        process.request(requestOf(QStringLiteral("text %1").arg(revision), revision));
    QVERIFY(process.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!process.isBusy(), 60'000);
    QCOMPARE(rendered.size(), 2);
    QCOMPARE(rendered.at(0).at(0).value<Rendering>().revision, quint64(1));
    QCOMPARE(rendered.at(1).at(0).value<Rendering>().revision, quint64(5));
}

void TestRenderProcess::costlyText_failsAtTheDeadlineAndTheNextWorks()
{
    RenderProcess process(worker());
    QCOMPARE(process.renderAndWait(requestOf(QStringLiteral("warm"))).error, QString());
    process.setDeadline(1);
    const Rendering stopped = process.renderAndWait(requestOf(QStringLiteral("**a** `b` ").repeated(200'000), 2));
    QVERIFY2(stopped.error.contains(QStringLiteral("stopped")), qPrintable(stopped.error));
    process.setDeadline(60'000);
    QCOMPARE(process.renderAndWait(requestOf(QStringLiteral("again"), 3)).contentHtml,
             QStringLiteral("<p>again</p>\n"));
}

void TestRenderProcess::hostileTexts_areAnsweredWithinTheChildsLimits()
{
    constexpr long mostKilobytes = 1536 * 1024; // of memory in use, the program's own included
    int articles = 0;
    const auto texts = hostileTexts();
    for (const auto &[name, text] : texts) {
        RenderProcess process(worker());
        const Rendering far = process.renderAndWait(requestOf(text));
        QVERIFY2(far.error.isEmpty() || far.contentHtml.isEmpty(), name);
        articles += far.error.isEmpty() ? 1 : 0;
        QCOMPARE(process.renderAndWait(requestOf(QStringLiteral("calm"), 2)).contentHtml,
                 QStringLiteral("<p>calm</p>\n"));
    }
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage); // of those that have ended: the largest one's
    qInfo("FIGURE: hostile texts of 100 KB: %d of %d became articles, the others were refused in words; no child took "
          "more "
          "than %ld MB",
          articles, int(texts.size()), usage.ru_maxrss / 1024);
    QVERIFY(usage.ru_maxrss > 0 && usage.ru_maxrss < mostKilobytes);
}

void TestRenderProcess::hugeText_isRefusedBeforeAnyWork()
{
    RenderProcess process(worker());
    const Rendering refused = process.renderAndWait(requestOf(QString(9 * 1024 * 1024, u'a')));
    QVERIFY2(refused.error.contains(QStringLiteral("8 million")), qPrintable(refused.error));
}

void TestRenderProcess::missingProgram_failsWithAReason()
{
    RenderProcess process(QStringLiteral("/nonexistent/hexquill"));
    QVERIFY(!process.renderAndWait(requestOf(QStringLiteral("a"))).error.isEmpty());
}

void TestRenderProcess::dyingProgram_failsAfterTheSecondDeath()
{
    RenderProcess process(QStringLiteral("/bin/false"));
    const Rendering failed = process.renderAndWait(requestOf(QStringLiteral("a")));
    QVERIFY2(failed.error.contains(QStringLiteral("twice")), qPrintable(failed.error));
}

void TestRenderProcess::everyValue_survivesTheWire()
{
    RenderSite site;
    site.options.theme = QStringLiteral("butterfly");
    site.options.markdown.dialect = MarkdownDialect::Marked4;
    site.options.highlight.highlighter = HighlightOptions::Highlighter::Prism;
    site.options.themeConfig
        = { { QStringLiteral("note"), QVariantMap{ { QStringLiteral("style"), QStringLiteral("modern") } } } };
    site.posts = { { QStringLiteral("s"), QStringLiteral("标题"), QStringLiteral("p/") } };
    site.includeFiles = { { QStringLiteral("a.js"), QStringLiteral("1") } };
    QByteArray bytes = RenderMessage::frame(site);
    RenderMessage::Frame frame;
    QCOMPARE(RenderMessage::takeFrame(bytes, frame), RenderMessage::FrameState::Complete);
    const auto readSite = RenderMessage::readSite(frame.payload);
    QVERIFY(readSite);
    QCOMPARE(readSite->options.theme, site.options.theme);
    QCOMPARE(readSite->options.markdown.dialect, MarkdownDialect::Marked4);
    QCOMPARE(readSite->options.themeConfig, site.options.themeConfig);
    QCOMPARE(readSite->posts.at(0).title, site.posts.at(0).title);
    QCOMPARE(readSite->includeFiles, site.includeFiles);

    RenderRequest request = requestOf(QStringLiteral("正文\u00a0"), 42);
    request.fields = { { QStringLiteral("n"), QVariant::fromValue(nullptr) },
                       { QStringLiteral("d"), QDateTime(QDate(2025, 1, 2), QTime(3, 4), Qt::UTC) },
                       { QStringLiteral("l"), QVariantList{ 1.5, true } } };
    bytes = RenderMessage::frame(request);
    QCOMPARE(RenderMessage::takeFrame(bytes, frame), RenderMessage::FrameState::Complete);
    const auto readRequest = RenderMessage::readRequest(frame.payload);
    QVERIFY(readRequest);
    QCOMPARE(readRequest->body, request.body);
    QCOMPARE(readRequest->fields.value(QStringLiteral("d")), request.fields.value(QStringLiteral("d")));
    QCOMPARE(readRequest->fields.value(QStringLiteral("n")).typeId(), int(QMetaType::Nullptr));
    QCOMPARE(readRequest->revision, quint64(42));
}

namespace {

QByteArray payloadOf(QByteArray frame)
{
    RenderMessage::Frame out;
    return RenderMessage::takeFrame(frame, out) == RenderMessage::FrameState::Complete ? out.payload : QByteArray();
}

QString everything(const Rendering &rendering)
{
    QStringList all{ rendering.contentHtml, rendering.excerptHtml, rendering.moreHtml,         rendering.publishedHtml,
                     rendering.tocHtml,     rendering.error,       rendering.tocHtmlUnnumbered };
    for (const HtmlBlock &block : rendering.blocks)
        all << QStringLiteral("%1-%2 ").arg(block.firstLine).arg(block.lastLine) + block.html;
    for (const Heading &heading : rendering.headings)
        all << heading.id + QString::number(heading.line);
    for (const RenderDiagnostic &diagnostic : rendering.diagnostics)
        all << diagnostic.rule + QString::number(diagnostic.line);
    return all.join(QChar(1));
}

/// One change as a writer or a paste makes it, surrogate pairs torn and all.
QString changedAtRandom(QString body, QRandomGenerator &random)
{
    static const QStringList bits{ QStringLiteral("字"),
                                   QStringLiteral("\n\n"),
                                   QStringLiteral("## h\n"),
                                   QString::fromUcs4(U"\U0001F600"),
                                   QString::fromUcs4(U"\U0001F601"),
                                   QStringLiteral("<div>"),
                                   QStringLiteral("</div>"),
                                   QStringLiteral("<!-- more -->"),
                                   QStringLiteral("[a](http://b.cc)"),
                                   QStringLiteral("{{ title }}"),
                                   QString(QChar(0xd83d)),
                                   QString(QChar(0xde00)),
                                   QStringLiteral("```\n") };
    const qsizetype at = random.bounded(int(body.size()) + 1);
    if (random.bounded(3) > 0)
        return body.insert(at, bits.at(random.bounded(int(bits.size()))));
    return body.remove(at, random.bounded(6));
}

} // namespace

void TestRenderProcess::changes_arriveAsTheWholeWould()
{
    QRandomGenerator random(20);
    RenderRequest request, sent, received;
    Rendering there, here;
    qsizetype changes = 0;
    qsizetype wholes = 0;
    for (int i = 0; i < 1000; ++i) {
        request.body = i % 100 == 0 ? QStringLiteral("# a\n\nb *c*\n\n- d\n- e\n").repeated(20)
                                    : changedAtRandom(request.body, random);
        const auto read = RenderMessage::readRequest(payloadOf(RenderMessage::frame(request, sent)), received);
        const auto whole = RenderMessage::readRequest(payloadOf(RenderMessage::frame(request)));
        QVERIFY(read && whole);
        QCOMPARE(read->body, whole->body);
        sent = request;
        received = *read;
        const Rendering rendering = render(received, {});
        const QByteArray frame = RenderMessage::frame(rendering, there);
        const auto answer = RenderMessage::readRendering(payloadOf(frame), here);
        const auto wholeAnswer = RenderMessage::readRendering(payloadOf(RenderMessage::frame(rendering)));
        QVERIFY(answer && wholeAnswer);
        QCOMPARE(everything(*answer), everything(*wholeAnswer));
        there = rendering;
        here = *answer;
        changes += frame.size();
        wholes += RenderMessage::frame(rendering).size();
    }
    qInfo("FIGURE: 1000 changes over the pipe in %lld bytes, as wholes %lld", changes, wholes);
    QVERIFY(changes < wholes / 2);
}

void TestRenderProcess::changesThatDoNotFit_areRefused()
{
    const RenderRequest before = requestOf(QStringLiteral("a long text before"));
    const QByteArray payload = payloadOf(RenderMessage::frame(requestOf(QStringLiteral("a long text after")), before));
    QVERIFY(RenderMessage::readRequest(payload, before));
    QVERIFY(!RenderMessage::readRequest(payload, requestOf(QStringLiteral("a"))));
    const Rendering far = render(before, {});
    Rendering changed = far;
    changed.revision = 9;
    const QByteArray answer = payloadOf(RenderMessage::frame(changed, far));
    QVERIFY(RenderMessage::readRendering(answer, far));
    QVERIFY(!RenderMessage::readRendering(answer));
}

void TestRenderProcess::brokenFrames_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    const int broken = int(RenderMessage::FrameState::Broken);
    const int incomplete = int(RenderMessage::FrameState::Incomplete);
    QTest::newRow("nothing") << QByteArray() << incomplete;
    QTest::newRow("half a header") << QByteArray("\x02\x02", 2) << incomplete;
    QTest::newRow("half a payload") << QByteArray("\x02\x02\0\0\0\x09"
                                                  "abc",
                                                  9)
                                    << incomplete;
    QTest::newRow("other version") << QByteArray("\x07\x02\0\0\0\0", 6) << broken;
    QTest::newRow("unknown kind") << QByteArray("\x02\x09\0\0\0\0", 6) << broken;
    QTest::newRow("too long") << QByteArray("\x02\x02\xff\xff\xff\xff", 6) << broken;
}

void TestRenderProcess::brokenFrames_areRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, state);
    RenderMessage::Frame frame;
    QCOMPARE(int(RenderMessage::takeFrame(bytes, frame)), state);
    QVERIFY(!RenderMessage::readRequest(bytes));
}

void TestRenderProcess::options_reachTheChildAgainAfterAChange()
{
    RenderProcess process(worker());
    const RenderRequest request = requestOf(QStringLiteral("{% note %}\na\n{% endnote %}"));
    QVERIFY(process.renderAndWait(request).error.contains(QStringLiteral("unknown block tag: note")));
    RenderSite site;
    site.options.theme = QStringLiteral("butterfly");
    process.setSite(site);
    const Rendering known = process.renderAndWait(request);
    QCOMPARE(known.error, QString());
    QVERIFY(known.contentHtml.contains(QStringLiteral("<div class=\"note flat\">")));
}

QTEST_GUILESS_MAIN(TestRenderProcess)
#include "tst_renderprocess.moc"
