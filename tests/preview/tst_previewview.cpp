// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pageupdater.h"
#include "preview/previewpage.h"
#include "preview/previewprofile.h"
#include "tests/preview/webenginetest.h"

#include <csignal>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>

using namespace Hexquill;

namespace {

QStringList paragraphs(int count)
{
    QStringList blocks;
    for (int i = 0; i < count; ++i)
        blocks.append(QStringLiteral("<p id=\"p%1\">第%1段，这是一段用来测试的文字。</p>\n").arg(i));
    return blocks;
}

/// The longest time that the window did not answer.
class GapWatch
{
public:
    GapWatch()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { longest = qMax(longest, m_clock.restart()); });
        m_timer.start(5);
    }

    qint64 longest = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace

/// The pane as the window uses it: what is shown, what is touched by a change, and what it survives.
class tst_PreviewView : public QObject
{
    Q_OBJECT

private slots:
    void onlyChangedBlocks_areTouched();
    void editInALongBlock_leavesItsOtherPartsAlone();
    void missingPicture_isNamedAndComesWhenItsFileDoes();
    void pictureThatAThemeLoadsLate_isShown();
    void playersAndInputs_areShownButDoNothing();
    void randomEdits_leaveTheSamePageAsAFreshOne();
    void deadLink_saysWhereItLeads();
    void missingEngine_leavesANotice();
    void engineThatNeverStarts_isNotTriedForEver();
    void blocks_addNothingToTheArticlesElements();
    void scrollPosition_isKeptWhileTypingAbove();
    void newPost_startsAtItsTop();
    void hiddenView_paintsTheNewestWhenShown();
    void fastTyping_paintsTheLast();
    void contentsEntries_jumpToTheirHeadings_data();
    void contentsEntries_jumpToTheirHeadings();
    void currentSection_isMarked();
    void titleBlock_showsTheFields();
    void darkSwitch_changesColoursWithoutReloading();
    void longChinesePost_isShownWhole();
    void lines_andScrollPositionsFindEachOther();
    void taskBoxes_tellTheirPlace();
    void tabs_switchOnAClick();
    void crash_isSurvived();
    void hostileLayout_isStoppedAndTheNextTextIsShown_data();
    void hostileLayout_isStoppedAndTheNextTextIsShown();
    void writingInWhatThePageDiesOf_costsADeathAPause();
};

void tst_PreviewView::onlyChangedBlocks_areTouched()
{
    ShownPreview preview;
    QStringList blocks = paragraphs(200);
    QVERIFY(preview.show(blocks));
    preview.ask(
        QStringLiteral("document.querySelectorAll('#hexquill-article > p').forEach(p => { p.seen = true; });"
                       "window.touched = 0;"
                       "new MutationObserver(list => { for (const m of list) touched += m.addedNodes.length; })"
                       ".observe(document.getElementById('hexquill-article'), { childList: true, subtree: true }); 1"));
    blocks[100].replace(QStringLiteral("文字"), QStringLiteral("新的文字"));
    blocks[150].replace(QStringLiteral("文字"), QStringLiteral("别的文字"));
    QVERIFY(preview.show(blocks));
    QCOMPARE(
        preview
            .ask(QStringLiteral("[...document.querySelectorAll('#hexquill-article > p')].filter(p => p.seen).length"))
            .toInt(),
        200);
    QCOMPARE(preview.ask(QStringLiteral("touched")).toInt(), 0); // the words changed inside their paragraphs
    QVERIFY(preview.ask(QStringLiteral("document.getElementById('p100').textContent"))
                .toString()
                .contains(QStringLiteral("新的")));
    blocks.insert(3, QStringLiteral("<p>inserted</p>"));
    blocks.removeAt(60);
    QVERIFY(preview.show(blocks));
    QCOMPARE(
        preview
            .ask(QStringLiteral("[...document.querySelectorAll('#hexquill-article > p')].filter(p => p.seen).length"))
            .toInt(),
        199);
    QCOMPARE(
        preview.ask(QStringLiteral("document.querySelectorAll('#hexquill-article > p')[3].textContent")).toString(),
        QStringLiteral("inserted"));
    qInfo("FIGURE: two paragraphs of 200 changed: 0 nodes added, 200 elements kept");
}

void tst_PreviewView::editInALongBlock_leavesItsOtherPartsAlone()
{
    ShownPreview preview;
    const auto list = [](const QString &last) {
        QString html = QStringLiteral(
            "<ul>\n<li><details><summary>s</summary>d</details></li>\n<li><img src=\"data:image/gif;base64,"
            "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\"></li>\n");
        for (int i = 0; i < 300; ++i)
            html += QStringLiteral("<li>item %1</li>\n").arg(i);
        return html + QStringLiteral("<li>%1</li>\n</ul>\n").arg(last);
    };
    QVERIFY(preview.show({ list(QStringLiteral("a")) }));
    preview.ask(QStringLiteral("document.querySelectorAll('#hexquill-article *').forEach(e => { e.seen = true; });"
                               "document.querySelector('details').open = true; 1"));
    QVERIFY(preview.show({ list(QStringLiteral("a <b>b</b>")) }));
    QCOMPARE(preview
                 .ask(QStringLiteral("[...document.querySelectorAll('#hexquill-article *')].filter(e => !e.seen).map(e "
                                     "=> e.localName).join()"))
                 .toString(),
             QStringLiteral("b"));
    QCOMPARE(preview.ask(QStringLiteral("document.querySelector('details').open")), QVariant(true));
    QCOMPARE(preview.ask(QStringLiteral("document.querySelector('li:last-child').innerHTML")).toString(),
             QStringLiteral("a <b>b</b>"));
}

void tst_PreviewView::missingPicture_isNamedAndComesWhenItsFileDoes()
{
    QTemporaryDir folder;
    ShownPreview preview;
    preview.view.setFolders(folder.path(), {});
    const QString block = QStringLiteral("<p><img src=\"/later.png\" alt=\"a\"> %1</p>");
    QVERIFY(preview.show({ block.arg(1) }));
    const QString cards = QStringLiteral("document.querySelectorAll('.hexquill-card-missing').length");
    QVERIFY(QTest::qWaitFor([&] { return preview.ask(cards).toInt() == 1; }, 20000));
    QVERIFY(preview.ask(QStringLiteral("document.querySelector('.hexquill-card-missing').textContent"))
                .toString()
                .contains(QStringLiteral("/later.png")));
    preview.ask(QStringLiteral("document.querySelector('.hexquill-card-missing').seen = true; 1"));
    QVERIFY(preview.show({ block.arg(2) }));
    QCOMPARE(preview.ask(QStringLiteral("document.querySelector('.hexquill-card-missing').seen")), QVariant(true));
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QVERIFY(picture.save(folder.filePath(QStringLiteral("later.png"))));
    QVERIFY(preview.show({ block.arg(3), QStringLiteral("<p><img src=\"later.png?again\"></p>") }));
    QVERIFY(QTest::qWaitFor(
        [&] {
            return preview.ask(QStringLiteral("[...document.images].filter(i => i.naturalWidth === 8).length")).toInt()
                == 2;
        },
        60000));
}

void tst_PreviewView::pictureThatAThemeLoadsLate_isShown()
{
    QTemporaryDir folder;
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::green);
    QVERIFY(picture.save(folder.filePath(QStringLiteral("late.png"))));
    ShownPreview preview;
    preview.view.setFolders(folder.path(), {});
    const QString dummy
        = QStringLiteral("data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    QVERIFY(preview.show({ QStringLiteral("<p><img src=\"%1\" data-lazy-src=\"/late.png\"></p>").arg(dummy),
                           QStringLiteral("<p><img class=\"lazy\" src=\"%1\" data-src=\"/late.png\"></p>").arg(dummy),
                           QStringLiteral("<p><img class=\"lazy\" data-src=\"/late.png\"></p>") }));
    QVERIFY(QTest::qWaitFor(
        [&] {
            return preview.ask(QStringLiteral("[...document.images].filter(i => i.naturalWidth === 8).length")).toInt()
                == 3;
        },
        60000));
}

void tst_PreviewView::playersAndInputs_areShownButDoNothing()
{
    ShownPreview preview;
    QVERIFY(preview.show({ QStringLiteral("<div id=\"a\" class=\"aplayer aplayer-tag-marker\"><pre></pre></div>"),
                           QStringLiteral("<div id=\"d\" class=\"dplayer hexo-tag-dplayer-mark\"></div>"),
                           QStringLiteral("<div class=\"aplayer\">text</div>"),
                           QStringLiteral("<p><input value=\"npm i\"><input type=\"password\" value=\"b\"></p>") }));
    QCOMPARE(
        preview.ask(QStringLiteral("[...document.querySelectorAll('input')].map(i => i.value + i.disabled).join()"))
            .toString(),
        QStringLiteral("npm itrue"));
    QCOMPARE(preview.ask(QStringLiteral("document.querySelectorAll('.hexquill-card-embedded').length")).toInt(), 2);
}

void tst_PreviewView::randomEdits_leaveTheSamePageAsAFreshOne()
{
    ShownPreview edited;
    ShownPreview fresh;
    const QStringList pieces{
        QStringLiteral("<p>a</p>\n"),
        QStringLiteral("<p class=\"x\">a <b>b</b></p>\n"),
        QStringLiteral("<ul><li>1</li><li>2</li></ul>"),
        QStringLiteral("<ul><li>1</li><li>3</li><li>2</li></ul>"),
        QStringLiteral("text "),
        QStringLiteral(""),
        QStringLiteral("<table><tr><td>x</td></tr></table>"),
        QStringLiteral("<table><tr><td>y</td><td>z</td></tr></table>"),
        QStringLiteral("<p><img src=\"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\" "
                       "alt=\"i\"></p>"),
        QStringLiteral("<h2 id=\"h\">h</h2>")
    };
    const QString html = QStringLiteral("document.getElementById('hexquill-article').innerHTML");
    QRandomGenerator random(3);
    for (int round = 0; round < 40; ++round) {
        QStringList blocks;
        const int count = random.bounded(8);
        for (int i = 0; i < count; ++i)
            blocks.append(pieces.at(random.bounded(int(pieces.size()))));
        QVERIFY(edited.show(blocks));
        fresh.show({});
        QVERIFY(fresh.show(blocks));
        QCOMPARE(edited.ask(html), fresh.ask(html));
    }
}

void tst_PreviewView::deadLink_saysWhereItLeads()
{
    ShownPreview preview;
    const QString block = QStringLiteral("<p><a href=\"/none/%E4%B8%AD/\">x</a> <a href=\"/there/\">y</a> %1</p>");
    const QString said = QStringLiteral("[...document.querySelectorAll('#hexquill-article a')].map(a => "
                                        "getComputedStyle(a, '::after').content).join()");
    preview.view.setDeadLinks({ QStringLiteral("/none/%E4%B8%AD/") });
    QVERIFY(preview.show({ block.arg(1) }));
    QVERIFY(preview.ask(said).toString().contains(QStringLiteral("/none/中/")));
    QVERIFY(!preview.ask(said).toString().contains(QStringLiteral("/there/")));
    QVERIFY(preview.show({ block.arg(2) }));
    QVERIFY(preview.ask(said).toString().contains(QStringLiteral("/none/中/")));
    preview.view.setDeadLinks({});
    QVERIFY(QTest::qWaitFor([&] { return !preview.ask(said).toString().contains(QStringLiteral("/none/")); }, 20000));
}

void tst_PreviewView::engineThatNeverStarts_isNotTriedForEver()
{
    PreviewProfile profile;
    PreviewPage page(&profile);
    PageUpdater updater(page);
    QTimer killer;
    connect(&killer, &QTimer::timeout, &page, [&page] {
        if (page.renderProcessPid() > 0)
            ::kill(pid_t(page.renderProcessPid()), SIGKILL);
    });
    killer.start(0);
    QSignalSpy given(&updater, &PageUpdater::cannotStart);
    QSignalSpy loads(&page, &QWebEnginePage::loadStarted);
    updater.show({ 1, { QStringLiteral("<p>a</p>") } });
    QVERIFY(given.count() || given.wait(60000));
    QTest::qWait(300); // what has begun may end
    const qsizetype tries = loads.count();
    updater.show({ 2, { QStringLiteral("<p>b</p>") } });
    QTest::qWait(300);
    QCOMPARE(given.count(), 1);
    QCOMPARE(loads.count(), tries);
}

void tst_PreviewView::missingEngine_leavesANotice()
{
    qputenv("QTWEBENGINEPROCESS_PATH", "/nonexistent/QtWebEngineProcess");
    PreviewView view;
    view.QWidget::show();
    QSignalSpy trouble(&view, &PreviewView::trouble);
    view.start();
    qunsetenv("QTWEBENGINEPROCESS_PATH");
    QCOMPARE(trouble.count(), 1);
    const auto *message = view.findChild<QLabel *>(QStringLiteral("previewMessage"));
    QVERIFY(message && message->isVisible()
            && message->text().contains(QStringLiteral("/nonexistent/QtWebEngineProcess")));
    view.show(Rendering());
    view.setDark(true);
    view.scrollToHeading(QStringLiteral("x"));
    view.setZoom(2);
    view.find(QStringLiteral("x"));
    view.scrollToLine(3);
}

void tst_PreviewView::blocks_addNothingToTheArticlesElements()
{
    ShownPreview preview;
    QVERIFY(preview.show(
        { QStringLiteral("<p>a</p>\n"), QStringLiteral("<ul>\n<li>b</li>\n</ul>\n"), QStringLiteral("<p>c</p>") }));
    QCOMPARE(
        preview.ask(QStringLiteral("document.getElementById('hexquill-article').innerHTML.replaceAll('<!---->', '')"))
            .toString(),
        QStringLiteral("<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n<p>c</p>"));
    QCOMPARE(preview.ask(QStringLiteral("document.querySelector('#hexquill-article > :first-child').textContent"))
                 .toString(),
             QStringLiteral("a"));
}

void tst_PreviewView::scrollPosition_isKeptWhileTypingAbove()
{
    ShownPreview preview;
    QStringList blocks = paragraphs(200);
    QVERIFY(preview.show(blocks));
    const auto top = [&] {
        return preview.ask(QStringLiteral("document.getElementById('p120').getBoundingClientRect().top")).toDouble();
    };
    preview.ask(QStringLiteral("document.getElementById('p120').scrollIntoView(); 1"));
    const double before = top();
    QTest::qWait(100);
    blocks[5] = QStringLiteral("<p>") + QStringLiteral("长").repeated(3000) + QStringLiteral("</p>");
    QVERIFY(preview.show(blocks));
    QVERIFY2(qAbs(top() - before) < 2, qPrintable(QStringLiteral("%1 %2").arg(before).arg(top())));
}

void tst_PreviewView::newPost_startsAtItsTop()
{
    ShownPreview preview;
    QVERIFY(preview.show(paragraphs(200)));
    preview.ask(QStringLiteral("scrollTo(0, 3000); 1"));
    QStringList other = paragraphs(150);
    other.prepend(QStringLiteral("<p>another post</p>"));
    preview.view.beginPost();
    QVERIFY(preview.show(other));
    QCOMPARE(preview.ask(QStringLiteral("scrollY")).toInt(), 0);
}

void tst_PreviewView::hiddenView_paintsTheNewestWhenShown()
{
    ShownPreview preview;
    QVERIFY(preview.show(paragraphs(3)));
    preview.view.hide();
    preview.send(paragraphs(4));
    preview.send(paragraphs(5));
    QTest::qWait(200);
    QCOMPARE(preview.paintedRevision, quint64(1));
    preview.view.QWidget::show();
    QVERIFY(preview.waitPainted());
    QCOMPARE(preview.ask(QStringLiteral("document.querySelectorAll('#hexquill-article > p').length")).toInt(), 5);
}

void tst_PreviewView::fastTyping_paintsTheLast()
{
    ShownPreview preview;
    QStringList blocks = paragraphs(50);
    QVERIFY(preview.show(blocks));
    for (int i = 0; i < 300; ++i) {
        blocks[20] = QStringLiteral("<p id=\"typed\">%1</p>").arg(i);
        preview.send(blocks);
        if (i % 10 == 0)
            QTest::qWait(1);
    }
    QVERIFY(preview.waitPainted());
    QCOMPARE(preview.ask(QStringLiteral("document.getElementById('typed').textContent")).toString(),
             QStringLiteral("299"));
}

void tst_PreviewView::contentsEntries_jumpToTheirHeadings_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("chinese") << "依赖，是人类最原始的渴望";
    QTest::newRow("duplicate") << "依赖，是人类最原始的渴望-1";
    QTest::newRow("space and quotes") << "a \"b\" 'c' \\d ]";
    QTest::newRow("percent") << "100%";
    QTest::newRow("digit first") << "1-first";
}

void tst_PreviewView::contentsEntries_jumpToTheirHeadings()
{
    QFETCH(QString, id);
    ShownPreview preview;
    QStringList blocks = paragraphs(60);
    blocks.insert(20, QStringLiteral("<h2 id=\"依赖，是人类最原始的渴望\">x</h2>"));
    blocks.insert(40, QStringLiteral("<h2 id=\"%1\">y</h2>").arg(id.toHtmlEscaped()));
    blocks += paragraphs(60);
    const QString toc
        = QStringLiteral("<ol class=\"toc\"><li class=\"toc-item toc-level-2\"><a class=\"toc-link\" href=\"#%1\">"
                         "<span class=\"toc-text\">y</span></a></li></ol>")
              .arg(QString::fromLatin1(QUrl::toPercentEncoding(id)));
    QVERIFY(preview.show(blocks, toc));
    preview.ask(QStringLiteral("document.querySelector('#hexquill-toc a').click(); 1"));
    const QString wanted = QString::fromUtf8(id.toUtf8().toBase64());
    const double y
        = preview
              .ask(
                  QStringLiteral(
                      "(() => { const id = new TextDecoder().decode(Uint8Array.from(atob('%1'), c => c.charCodeAt(0)));"
                      "return [...document.querySelectorAll('h2')].find(h => h.id === id).getBoundingClientRect().top; "
                      "})()")
                      .arg(wanted))
              .toDouble();
    QVERIFY2(y >= 0 && y < 60, qPrintable(QString::number(y)));
    QVERIFY(preview.ask(QStringLiteral("scrollY")).toInt() > 100);
    preview.ask(QStringLiteral("scrollTo(0, 0); 1"));
    preview.view.scrollToHeading(id);
    QVERIFY(preview.ask(QStringLiteral("scrollY")).toInt() > 100);
}

void tst_PreviewView::currentSection_isMarked()
{
    ShownPreview preview;
    QSignalSpy reached(&preview.view, &PreviewView::headingReached);
    QStringList blocks = paragraphs(90);
    blocks.insert(30, QStringLiteral("<h2 id=\"one\">one</h2>"));
    blocks.insert(60, QStringLiteral("<h2 id=\"two\">two</h2>"));
    const QString entry = QStringLiteral(
        "<li class=\"toc-item\"><a class=\"toc-link\" href=\"#%1\"><span class=\"toc-text\">%1</span></a></li>");
    QVERIFY(preview.show(blocks,
                         QStringLiteral("<ol class=\"toc\">") + entry.arg(QStringLiteral("one"))
                             + entry.arg(QStringLiteral("two")) + QStringLiteral("</ol>")));
    preview.view.scrollToHeading(QStringLiteral("two"));
    QVERIFY(
        QTest::qWaitFor([&] { return !reached.isEmpty() && reached.last().first() == QStringLiteral("two"); }, 20000));
    QCOMPARE(preview.ask(QStringLiteral("document.querySelector('#hexquill-toc .active').textContent")).toString(),
             QStringLiteral("two"));
}

void tst_PreviewView::titleBlock_showsTheFields()
{
    ShownPreview preview;
    ArticleFrame frame;
    frame.title = QStringLiteral("<b>标题</b>");
    frame.date = QStringLiteral("2025-09-13");
    frame.tags = { QStringLiteral("甲"), QStringLiteral("乙") };
    frame.categories = { { QStringLiteral("A"), QStringLiteral("B") }, { QStringLiteral("C") } };
    frame.description = QStringLiteral("摘要");
    frame.language = QStringLiteral("zh-CN");
    preview.view.setFrame(frame);
    QVERIFY(preview.show({ QStringLiteral("<p>x</p>") }));
    QCOMPARE(preview.ask(QStringLiteral("document.querySelector('.hexquill-title').textContent")).toString(),
             frame.title);
    QCOMPARE(
        preview.ask(QStringLiteral("[...document.querySelectorAll('.hexquill-tag')].map(t => t.textContent).join()"))
            .toString(),
        QStringLiteral("甲,乙"));
    QCOMPARE(
        preview
            .ask(QStringLiteral("[...document.querySelectorAll('.hexquill-category')].map(t => t.textContent).join()"))
            .toString(),
        QStringLiteral("A›B,C"));
    QCOMPARE(preview.ask(QStringLiteral("document.documentElement.lang")).toString(), QStringLiteral("zh-CN"));
    frame.tags.removeFirst();
    preview.view.setFrame(frame);
    QVERIFY(QTest::qWaitFor(
        [&] { return preview.ask(QStringLiteral("document.querySelectorAll('.hexquill-tag').length")).toInt() == 1; },
        10000));
}

void tst_PreviewView::darkSwitch_changesColoursWithoutReloading()
{
    ShownPreview preview;
    QVERIFY(preview.show(paragraphs(3)));
    const QString colour = QStringLiteral("getComputedStyle(document.documentElement).backgroundColor");
    preview.ask(QStringLiteral("document.getElementById('p1').seen = true; 1"));
    const QString light = preview.ask(colour).toString();
    preview.view.setDark(true);
    QVERIFY(preview.ask(colour).toString() != light);
    QCOMPARE(preview.ask(QStringLiteral("document.getElementById('p1').seen")), QVariant(true));
    preview.view.setDark(false);
    QCOMPARE(preview.ask(colour).toString(), light);
}

void tst_PreviewView::longChinesePost_isShownWhole()
{
    ShownPreview preview;
    QStringList blocks;
    for (int i = 0; i < 1000; ++i)
        blocks.append(QStringLiteral("<p>") + QStringLiteral("依赖不是软弱是连接哦").repeated(30) + QString::number(i)
                      + QStringLiteral("</p>\n"));
    GapWatch gaps;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(preview.show(blocks));
    qInfo("FIGURE: 300,000 Chinese characters painted in %lld ms, longest gap of the window %lld ms", clock.elapsed(),
          gaps.longest);
    QVERIFY(preview.ask(QStringLiteral("document.getElementById('hexquill-article').textContent.length")).toInt()
            > 300000);
    blocks[500] = QStringLiteral("<p>changed</p>");
    clock.restart();
    QVERIFY(preview.show(blocks));
    qInfo("FIGURE: one paragraph of them changed, painted in %lld ms", clock.elapsed());
}

void tst_PreviewView::lines_andScrollPositionsFindEachOther()
{
    ShownPreview preview;
    QVERIFY(preview.show(paragraphs(200))); // block n begins at line 2n
    preview.view.scrollToLine(200);
    const double y
        = preview.ask(QStringLiteral("document.getElementById('p100').getBoundingClientRect().top")).toDouble();
    QVERIFY2(y > 0 && y < 40, qPrintable(QString::number(y)));
    QSignalSpy scrolled(&preview.view, &PreviewView::scrolledToLine);
    QTest::qWait(100);
    QCOMPARE(scrolled.count(), 0); // our own move is no reader's move
    preview.view.ensureLineVisible(201);
    QCOMPARE(preview.ask(QStringLiteral("document.getElementById('p100').getBoundingClientRect().top")).toDouble(), y);
    preview.ask(QStringLiteral("document.dispatchEvent(new MouseEvent('mouseenter')); scrollTo(0, "
                               "document.getElementById('p50').getBoundingClientRect().top + scrollY - 16); 1"));
    QVERIFY(QTest::qWaitFor([&] { return scrolled.count() > 0; }, 20000));
    const double line = scrolled.last().first().toDouble();
    QVERIFY2(qAbs(line - 100) < 1, qPrintable(QString::number(line)));
}

void tst_PreviewView::taskBoxes_tellTheirPlace()
{
    ShownPreview preview;
    QSignalSpy clicked(&preview.view, &PreviewView::taskClicked);
    const QString box = QStringLiteral("<li><input disabled=\"\" type=\"checkbox\"> todo</li>");
    QVERIFY(preview.show({ QStringLiteral("<p>x</p>"), QStringLiteral("<ul>") + box + box + QStringLiteral("</ul>") }));
    preview.ask(QStringLiteral(
        "(() => { const box = document.querySelectorAll('input')[1]; const r = box.getBoundingClientRect();"
        "box.closest('li').dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: r.left + 5, clientY: r.top "
        "+ 5 })); return 1; })()"));
    QVERIFY(QTest::qWaitFor([&] { return clicked.count() == 1; }, 20000));
    QCOMPARE(clicked.first(), (QVariantList{ 2, 2, 1, true }));
}

void tst_PreviewView::tabs_switchOnAClick()
{
    ShownPreview preview;
    QVERIFY(preview.show({ QStringLiteral(
        "<div class=\"tabs\"><div class=\"nav-tabs\"><button type=\"button\" class=\"tab active\">a</button>"
        "<button type=\"button\" class=\"tab\">b</button></div><div class=\"tab-contents\">"
        "<div class=\"tab-item-content active\">1</div><div class=\"tab-item-content\">2</div></div></div>") }));
    const QString visible = QStringLiteral("document.querySelector('.tab-contents').innerText.trim()");
    QCOMPARE(preview.ask(visible).toString(), QStringLiteral("1"));
    preview.ask(QStringLiteral("document.querySelectorAll('.tab')[1].click(); 1"));
    QCOMPARE(preview.ask(visible).toString(), QStringLiteral("2"));
}

void tst_PreviewView::crash_isSurvived()
{
    ShownPreview preview;
    QVERIFY(preview.show(paragraphs(5)));
    preview.view.evaluate(
        QStringLiteral("new Array(2 ** 31).fill(0); let a = []; while (true) a.push(new Array(1e7).fill(a.length));"),
        [](const QVariant &) {});
    preview.paintedRevision = 0;
    QStringList blocks = paragraphs(6);
    GapWatch gaps;
    QVERIFY(preview.show(blocks));
    QCOMPARE(preview.ask(QStringLiteral("document.querySelectorAll('#hexquill-article > p').length")).toInt(), 6);
    qInfo("FIGURE: page out of memory or hung by a script: shown again, longest gap of the window %lld ms",
          gaps.longest);
}

void tst_PreviewView::hostileLayout_isStoppedAndTheNextTextIsShown_data()
{
    QTest::addColumn<QString>("html");
    QTest::newRow("1500 nested tables") << QStringLiteral("<table><tr><td>").repeated(1500);
    QTest::newRow("css columns") << QStringLiteral("<div style=\"columns:99;width:99999px\">").repeated(60)
            + QStringLiteral("x");
    QTest::newRow("25000 nested lists") << QStringLiteral("<ul><li>").repeated(25000);
    QTest::newRow("25000 nested quotes") << QStringLiteral("<blockquote>").repeated(25000);
    QTest::newRow("nested flex boxes")
        << QStringLiteral("<div style=\"display:flex;flex-direction:column\">").repeated(400) + QStringLiteral("x");
    QTest::newRow("nested inline tables")
        << QStringLiteral("<div style=\"display:inline-table;width:99%\">").repeated(400) + QStringLiteral("x");
    QTest::newRow("nested floats") << QStringLiteral("<div style=\"float:left;width:90%\">").repeated(400)
            + QStringLiteral("x");
    QTest::newRow("wide table") << QStringLiteral("<table>")
            + (QStringLiteral("<tr>") + QStringLiteral("<td>x").repeated(1000)).repeated(50)
            + QStringLiteral("</table>");
    QTest::newRow("colspan") << QStringLiteral("<table>")
            + QStringLiteral("<tr><td colspan=\"1000\" rowspan=\"65534\">x").repeated(300) + QStringLiteral("</table>");
    QTest::newRow("ruby and details") << QStringLiteral("<details open><ruby><rt>").repeated(300) + QStringLiteral("x");
    QTest::newRow("one word of a megabyte") << QStringLiteral("<p>") + QStringLiteral("a").repeated(1000000);
    QTest::newRow("gigantic sizes") << QStringLiteral(
        "<p style=\"font-size:1e9px;letter-spacing:1e9px;text-shadow:0 0 1e6px red;padding:1e9px\">x</p><hr "
        "width=\"999999999\"><img width=\"99999999\" height=\"99999999\" "
        "src=\"data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7\">");
}

void tst_PreviewView::hostileLayout_isStoppedAndTheNextTextIsShown()
{
    QFETCH(QString, html);
    ShownPreview preview;
    QVERIFY(preview.show({ QStringLiteral("<p>before</p>") }));
    QSignalSpy trouble(&preview.view, &PreviewView::trouble);
    GapWatch gaps;
    QElapsedTimer clock;
    clock.start();
    preview.send({ QStringLiteral("<p>before</p>"), html });
    const bool shown
        = QTest::qWaitFor([&] { return preview.paintedRevision == preview.revision || !trouble.isEmpty(); }, 30000);
    QVERIFY(shown);
    qInfo("FIGURE: %s: %s after %lld ms, longest gap of the window %lld ms", QTest::currentDataTag(),
          trouble.isEmpty() ? "shown" : "stopped", clock.elapsed(), gaps.longest);
    QVERIFY(preview.show({ QStringLiteral("<p>after</p>") }));
    QCOMPARE(preview.ask(QStringLiteral("document.getElementById('hexquill-article').textContent")).toString(),
             QStringLiteral("after"));
}

/// A table that is too much for the page is written in, key by key.
void tst_PreviewView::writingInWhatThePageDiesOf_costsADeathAPause()
{
    const QString hostile = QStringLiteral("<table>")
        + QStringLiteral("<tr><td colspan=\"1000\" rowspan=\"65534\">x").repeated(300) + QStringLiteral("</table>")
        + QStringLiteral("<p>%1</p>");
    ShownPreview preview;
    QSignalSpy deaths(preview.view.findChild<QWebEngineView *>()->page(), &QWebEnginePage::renderProcessTerminated);
    const auto show = [&](const QString &block) {
        preview.send({ QStringLiteral("<p>before</p>"), block, QStringLiteral("<p>after</p>") });
        return preview.waitPainted(60000);
    };
    QVERIFY(show(hostile.arg(QStringLiteral("x"))));
    QVERIFY(deaths.size() > 0);
    const qsizetype first = deaths.size();
    constexpr int keys = 12;
    for (int key = 0; key < keys; ++key)
        QVERIFY(show(hostile.arg(key)));
    QCOMPARE(deaths.size(), first); // its words alone are shown while it is written
    QVERIFY(QTest::qWaitFor([&] { return deaths.size() > first; }, 60000)); // and it is tried again
    QVERIFY(preview.waitPainted(60000));
    const qsizetype second = deaths.size();
    QVERIFY(second - first <= 2);
    qInfo("FIGURE: %d keys in a block that the page dies of: 0 deaths while typing, %d at the pause", keys,
          int(second - first));
    QVERIFY(show(QStringLiteral("<p><b>harmless</b></p>")));
    const auto isBold = [&] {
        return preview.ask(QStringLiteral("document.querySelector('#hexquill-article b') !== null")).toBool();
    };
    QVERIFY(QTest::qWaitFor(isBold, 60000));
}

HEXQUILL_PREVIEW_TEST_MAIN(tst_PreviewView)
#include "tst_previewview.moc"
