// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/articlepage.h"
#include "tests/faults/faultshim.h"
#include "tests/preview/webenginetest.h"

#include <QImage>
#include <QTemporaryDir>

using namespace Hexquill;

/// A picture on a disk that does not answer: the page does without it, and nobody who goes waits for it. That an end
/// waits would be seen by its never coming, for the disk is away until the tests are over.
class DeadPictureTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_disk;
    const QString m_picture = QStringLiteral("<p><img src=\"a.png\"></p>");

private slots:
    void initTestCase()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(m_disk.filePath(QStringLiteral("a.png"))));
    }
    void cleanup() { fault_release(); }

    void previewEnds_whileItsPicturesAreRead()
    {
        auto shown = std::make_unique<ShownPreview>();
        shown->view.setFolders(m_disk.path(), {});
        fault_stall(qPrintable(m_disk.path()), 0);
        QVERIFY(shown->show({ m_picture, QStringLiteral("<p>words</p>") }));
        QTRY_VERIFY_WITH_TIMEOUT(fault_stalled(), 60000);
        QVERIFY(shown->ask(QStringLiteral("document.body.innerText")).toString().contains(QStringLiteral("words")));
        shown.reset();
        QVERIFY(fault_stalled());
        QCOMPARE(fault_own_calls(), 0);
        qInfo("FIGURE: a preview ended while a picture's disk does not answer, 0 calls to it by the window's thread");
    }

    void pageFileEnds_whileItsPicturesAreRead()
    {
        ArticleContent content;
        content.folders.postFolder = m_disk.path();
        content.rendering.blocks.append({ m_picture, 0, 0 });
        auto page = std::make_unique<ArticlePage>();
        QSignalSpy ready(page.get(), &ArticlePage::ready);
        page->load(content);
        QVERIFY(ready.count() == 1 || ready.wait(60000));
        fault_stall(qPrintable(m_disk.path()), 0);
        bool made = false;
        page->makeFile([&made](const ArticlePage::Bytes &) { made = true; });
        QTRY_VERIFY_WITH_TIMEOUT(fault_stalled(), 60000);
        page.reset();
        QVERIFY(fault_stalled() && !made);
        QCOMPARE(fault_own_calls(), 0);
    }
};

HEXQUILL_PREVIEW_TEST_MAIN(DeadPictureTest)
#include "tst_deadpicture.moc"
