// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/renderer.h"
#include "preview/render/rendermessage.h"
#include "preview/render/renderprocess.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Hexquill;

class TestRenderProcess : public QObject
{
    Q_OBJECT
private slots:
    void answer_equalsThePureFunction();
    void newestRequest_replacesTheQueuedOne();
    void costlyText_failsAtTheDeadlineAndTheNextWorks();
    void hugeText_isRefusedBeforeAnyWork();
    void missingProgram_failsWithAReason();
    void dyingProgram_failsAfterTheSecondDeath();
    void everyValue_survivesTheWire();
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

void TestRenderProcess::brokenFrames_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("state");
    const int broken = int(RenderMessage::FrameState::Broken);
    const int incomplete = int(RenderMessage::FrameState::Incomplete);
    QTest::newRow("nothing") << QByteArray() << incomplete;
    QTest::newRow("half a header") << QByteArray("\x01\x02", 2) << incomplete;
    QTest::newRow("half a payload") << QByteArray("\x01\x02\0\0\0\x09"
                                                  "abc",
                                                  9)
                                    << incomplete;
    QTest::newRow("other version") << QByteArray("\x07\x02\0\0\0\0", 6) << broken;
    QTest::newRow("unknown kind") << QByteArray("\x01\x09\0\0\0\0", 6) << broken;
    QTest::newRow("too long") << QByteArray("\x01\x02\xff\xff\xff\xff", 6) << broken;
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
