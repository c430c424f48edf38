#include "preview/previewview.h"
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QScreen>
#include <QtTest>
using namespace Hexquill;
// usage: tst_shot JSONL OUT.png WIDTH HEIGHT [dark] [scroll id] ; input one oracle json
int main(int argc, char **argv)
{
    PreviewView::registerScheme();
    QApplication app(argc, argv);
    QFile f(app.arguments().at(1));
    f.open(QIODevice::ReadOnly);
    const auto o = QJsonDocument::fromJson(f.readAll()).object();
    PreviewView v;
    v.resize(app.arguments().at(3).toInt(), app.arguments().at(4).toInt());
    v.setDark(app.arguments().contains(QStringLiteral("dark")));
    ArticleFrame fr;
    fr.title = o[QStringLiteral("title")].toString();
    fr.date = QStringLiteral("2025年9月13日 04:14");
    fr.updated = QStringLiteral("2025年10月1日");
    for (auto t : o[QStringLiteral("tags")].toArray())
        fr.tags << t.toString();
    fr.categories = { { QStringLiteral("情感生活"), QStringLiteral("心灵成长") } };
    fr.description = o[QStringLiteral("frontMatter")].toObject()[QStringLiteral("description")].toString();
    fr.language = QStringLiteral("zh-CN");
    fr.cover = o[QStringLiteral("frontMatter")].toObject()[QStringLiteral("cover")].toString();
    v.setFrame(fr);
    Rendering r;
    r.revision = 1;
    HtmlBlock b;
    b.html = o[QStringLiteral("publishedHtml")].toString();
    r.blocks = { b };
    r.tocHtml = o[QStringLiteral("tocHtml")].toString();
    v.setFolders(QFileInfo(f.fileName()).absolutePath(), {});
    v.QWidget::show();
    v.start();
    v.show(r);
    QSignalSpy spy(&v, &PreviewView::painted);
    QObject::connect(&v, &PreviewView::trouble, [](const QString &s) { qDebug() << "TROUBLE" << s; });
    spy.wait(20000);
    qDebug() << "painted" << spy.count();
    if (app.arguments().size() > 6)
        v.scrollToHeading(app.arguments().at(6));
    QTest::qWait(1200);
    v.grab().save(app.arguments().at(2));
    return 0;
}
