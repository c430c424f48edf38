// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// Every text of a .ts file with its translations (several for plurals); the key tells context, source and comment.
struct Catalogue
{
    QHash<QString, QStringList> texts;
    QStringList unfinished;
};

Catalogue readCatalogue(const QString &path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString context, source, comment;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            source.clear(), comment.clear();
        else if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            const QString key = QStringList{ context, source, comment }.join(QLatin1Char('|'));
            const bool finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            catalogue.texts[key] << text;
            if (!finished || text.isEmpty())
                catalogue.unfinished << key;
        }
    }
    return catalogue;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9n]"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

QString report(const QStringList &lines)
{
    return QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOfTheSources_isTranslated_data() { catalogues(); }
    void everyTextOfTheSources_isTranslated()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.ts"));
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        const bool english = file.endsWith(QStringLiteral("_en.ts")); // what the sources say, but for plurals
        QStringList arguments{ QStringLiteral("-I"),
                               QStringLiteral(HEXQUILL_SOURCE_DIR),
                               QStringLiteral("-silent"),
                               QStringLiteral("-locations"),
                               QStringLiteral("none"),
                               QStringLiteral("-no-obsolete"),
                               QStringLiteral("-source-language"),
                               QStringLiteral("en"),
                               QStringLiteral("@" HEXQUILL_BINARY_DIR "/translations/sources.txt") };
        if (english)
            arguments << QStringLiteral("-pluralonly");
        QProcess lupdate;
        lupdate.start(QStringLiteral(HEXQUILL_LUPDATE), arguments << QStringLiteral("-ts") << copy);
        QVERIFY(lupdate.waitForFinished(120000));
        QCOMPARE(lupdate.exitCode(), 0);
        const Catalogue wanted = readCatalogue(copy);
        QVERIFY(wanted.texts.size() > (english ? 10 : 100));
        QVERIFY2(wanted.unfinished.isEmpty(), qPrintable(report(wanted.unfinished)));
        QStringList obsolete;
        const Catalogue committed = readCatalogue(file);
        for (auto text = committed.texts.begin(); text != committed.texts.end(); ++text)
            if (!wanted.texts.contains(text.key()))
                obsolete << text.key();
        QVERIFY2(obsolete.isEmpty(), qPrintable(report(obsolete)));
    }

    void placeholders_areThoseOfTheSource_data() { catalogues(); }
    void placeholders_areThoseOfTheSource()
    {
        QFETCH(QString, file);
        QStringList wrong;
        const Catalogue catalogue = readCatalogue(file);
        for (auto text = catalogue.texts.begin(); text != catalogue.texts.end(); ++text) {
            const QString source = text.key().section(QLatin1Char('|'), 1, -2);
            for (const QString &translation : text.value())
                if (placeholders(source) != placeholders(translation))
                    wrong << text.key() + QStringLiteral(" -> ") + translation;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(report(wrong)));
    }

private:
    void catalogues()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(HEXQUILL_SOURCE_DIR "/translations"));
        for (const QString &name : folder.entryList({ QStringLiteral("*.ts") }))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
