// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "judge.h"
#include "preview/render/renderprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace Hexquill {

/// Whole folders of posts, through the render command and through the real Hexo, field by field.
class CorpusTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldOfOurOwnPosts_isHexos_data();
    void everyFieldOfOurOwnPosts_isHexos();
    void realBlogs_areRenderedAsHexoDoes_data();
    void realBlogs_areRenderedAsHexoDoes();
};

namespace {

const QString ownPosts = QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/data/posts");

/// Says per blog how many posts agree, and returns those that do not.
QStringList compare(const QString &name, const QString &posts, const QStringList &arguments)
{
    const QMap<QString, QJsonObject> hexo = renderedByHexo(posts, arguments);
    const QMap<QString, QJsonObject> ours = renderedByUs(posts, arguments);
    QStringList different;
    int errors = 0;
    int sameBytes = 0;
    for (auto it = hexo.begin(); it != hexo.end(); ++it) {
        const QJsonObject own = ours.value(it.key());
        const QStringList fields = differences(it.value(), own);
        const QString content = QStringLiteral("contentHtml");
        const bool isError = !it.value()[QStringLiteral("error")].isNull();
        errors += isError && fields.isEmpty() ? 1 : 0;
        sameBytes += !isError && it.value()[content] == own[content] ? 1 : 0;
        if (!fields.isEmpty())
            different.append(QStringLiteral("%1: %2").arg(it.key(), fields.join(QStringLiteral(", "))));
    }
    qInfo("FIGURE: %s: %d of %d posts as Hexo has them (%d errors agree, %d articles equal byte for byte)",
          qPrintable(name), int(hexo.size() - different.size()), int(hexo.size()), errors, sameBytes);
    if (hexo.isEmpty())
        different.append(QStringLiteral("Hexo made nothing of %1").arg(posts));
    return different;
}

} // namespace

void CorpusTest::everyFieldOfOurOwnPosts_isHexos_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("landscape") << QStringList{ QStringLiteral("--theme"), QStringLiteral("landscape") };
    QTest::newRow("butterfly") << QStringList{ QStringLiteral("--theme"), QStringLiteral("butterfly") };
    const QString folder = QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/data/configs");
    const QStringList configs = QDir(folder).entryList({ QStringLiteral("*.yml") });
    for (const QString &config : configs)
        QTest::newRow(qPrintable(config))
            << QStringList{ QStringLiteral("--config"), folder + QLatin1Char('/') + config };
}

void CorpusTest::everyFieldOfOurOwnPosts_isHexos()
{
    QFETCH(QStringList, arguments);
    const QStringList different
        = compare(QStringLiteral("own posts, ") + QFileInfo(arguments.last()).fileName(), ownPosts, arguments);
    QCOMPARE(different, QStringList());
}

void CorpusTest::realBlogs_areRenderedAsHexoDoes_data()
{
    QTest::addColumn<QString>("posts");
    QTest::addColumn<QStringList>("arguments");
    const QString corpus = qEnvironmentVariable("HEXQUILL_CORPUS");
    const QStringList blogs
        = corpus.isEmpty() ? QStringList() : QDir(corpus).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &blog : blogs) {
        const QString root = corpus + QLatin1Char('/') + blog;
        const QString posts = root + QStringLiteral("/source/_posts");
        if (!QFileInfo(posts).isDir())
            continue;
        QTest::newRow(qPrintable(blog + QStringLiteral(" (own config)")))
            << posts << QStringList{ QStringLiteral("--config"), root + QStringLiteral("/_config.yml") };
        QTest::newRow(qPrintable(blog + QStringLiteral(" (defaults)")))
            << posts << QStringList{ QStringLiteral("--theme"), QStringLiteral("landscape") };
    }
    if (blogs.isEmpty())
        QTest::newRow("none") << QString() << QStringList();
}

void CorpusTest::realBlogs_areRenderedAsHexoDoes()
{
    QFETCH(QString, posts);
    QFETCH(QStringList, arguments);
    if (posts.isEmpty())
        QSKIP("HEXQUILL_CORPUS names no folder of real blogs");
    QCOMPARE(compare(QString::fromUtf8(QTest::currentDataTag()), posts, arguments), QStringList());
}

} // namespace Hexquill

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--render-worker") == 0)
        return Hexquill::runRenderWorker();
    const QCoreApplication application(argc, argv);
    Hexquill::CorpusTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_corpus.moc"
