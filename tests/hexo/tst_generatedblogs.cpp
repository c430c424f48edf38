// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "blogbychance.h"
#include "judge.h"
#include "preview/render/renderprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace Hexquill {

/// Blogs made by chance, through the render command and through the real Hexo. HEXQUILL_BLOGS and HEXQUILL_SEED, if
/// set, say how many there are and which is the first; HEXQUILL_SHOWN how many differences are shown.
class GeneratedBlogsTest : public QObject
{
    Q_OBJECT

private slots:
    void posts_areRenderedAsHexoDoes_data();
    void posts_areRenderedAsHexoDoes();
};

namespace {

constexpr int postsOfABlog = 60;

int fromEnvironment(const char *name, int byDefault)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : byDefault;
}

void write(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size());
}

/// What is counted over the blogs of one version of Hexo.
struct Count
{
    int posts = 0;
    int errors = 0;
    int sameBytes = 0;
    int different = 0;
};

/// A blog on the disk, and both results.
class Comparison
{
public:
    Comparison(quint32 seed, int hexoMajor);
    void addTo(Count *count, int shown) const;

private:
    void show(const QString &file, const QStringList &fields) const;

    QTemporaryDir m_folder;
    QByteArray m_config;
    QMap<QString, QJsonObject> m_hexos;
    QMap<QString, QJsonObject> m_ours;
};

Comparison::Comparison(quint32 seed, int hexoMajor)
{
    BlogByChance blog(seed, hexoMajor);
    m_config = QJsonDocument(blog.config()).toJson();
    const QString config = m_folder.filePath(QStringLiteral("_config.yml"));
    write(config, m_config);
    if (hexoMajor == 7)
        write(m_folder.filePath(QStringLiteral("package.json")),
              R"({"dependencies": {"hexo": "^7.3.0", "hexo-renderer-marked": "^6.3.0"}})");
    const QString posts = m_folder.filePath(QStringLiteral("posts"));
    QDir().mkpath(posts);
    for (int i = 0; i < postsOfABlog; ++i) {
        const QString file = posts + QLatin1Char('/') + blog.fileName(i);
        QDir().mkpath(QFileInfo(file).path());
        write(file, blog.post().toUtf8());
    }
    const QStringList given{ QStringLiteral("--config"), config };
    const QString packages = QStringLiteral(HEXQUILL_SOURCE_DIR "/tests/%1/node_modules")
                                 .arg(hexoMajor == 7 ? QStringLiteral("hexo7") : QStringLiteral("hexo"));
    m_hexos = renderedByHexo(posts, given + QStringList{ QStringLiteral("--packages"), packages });
    m_ours = renderedByUs(posts, given);
}

void Comparison::addTo(Count *count, int shown) const
{
    for (auto it = m_hexos.begin(); it != m_hexos.end(); ++it) {
        const QJsonObject own = m_ours.value(it.key());
        const QStringList fields = differences(it.value(), own);
        const bool isError = !it.value()[QStringLiteral("error")].isNull();
        ++count->posts;
        count->errors += isError && fields.isEmpty() ? 1 : 0;
        count->sameBytes += !isError && sameBytesButTokens(it.value(), own) ? 1 : 0;
        if (!fields.isEmpty() && ++count->different <= shown)
            show(it.key(), fields);
    }
    if (m_hexos.isEmpty())
        count->different += postsOfABlog;
}

void Comparison::show(const QString &file, const QStringList &fields) const
{
    QFile post(m_folder.filePath(QStringLiteral("posts/") + file));
    const QByteArray text = post.open(QIODevice::ReadOnly) ? post.readAll() : QByteArray();
    qWarning("=== %s differ in a post of a blog\n%s\n%s", qPrintable(fields.join(QStringLiteral(", "))),
             QJsonDocument::fromJson(m_config).toJson(QJsonDocument::Compact).constData(), text.constData());
    const QString field = fields.first();
    qWarning("--- Hexo has\n%s\n--- we have\n%s", qPrintable(m_hexos[file][field].toVariant().toString()),
             qPrintable(m_ours[file][field].toVariant().toString()));
}

} // namespace

void GeneratedBlogsTest::posts_areRenderedAsHexoDoes_data()
{
    QTest::addColumn<int>("hexoMajor");
    QTest::addColumn<int>("blogs");
    QTest::newRow("Hexo 8") << 8 << fromEnvironment("HEXQUILL_BLOGS", 6);
    QTest::newRow("Hexo 7") << 7 << fromEnvironment("HEXQUILL_BLOGS", 3);
}

void GeneratedBlogsTest::posts_areRenderedAsHexoDoes()
{
    QFETCH(int, hexoMajor);
    QFETCH(int, blogs);
    const int first = fromEnvironment("HEXQUILL_SEED", 1);
    const int shown = fromEnvironment("HEXQUILL_SHOWN", 3);
    Count count;
    for (int seed = first; seed < first + blogs; ++seed)
        Comparison(quint32(seed), hexoMajor).addTo(&count, shown);
    qInfo("FIGURE: blogs by chance, Hexo %d: %d of %d posts as Hexo has them (%d errors agree, %d articles equal byte "
          "for "
          "byte but for the colours of code)",
          hexoMajor, count.posts - count.different, count.posts, count.errors, count.sameBytes);
    QCOMPARE(count.different, 0);
}

} // namespace Hexquill

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--render-worker") == 0)
        return Hexquill::runRenderWorker();
    const QCoreApplication application(argc, argv);
    Hexquill::GeneratedBlogsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_generatedblogs.moc"
