// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Include
{
    QString file; ///< path from the project's root
    int line = 0;
    QString target; ///< what stands between the quotes or angle brackets
    bool angled = false;
};

QString root()
{
    return QStringLiteral(HEXQUILL_SOURCE_DIR);
}

QStringList sources(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator it(root() + u'/' + folder, { u"*.h"_s, u"*.cpp"_s }, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files << QDir(root()).relativeFilePath(it.next());
    }
    files.sort();
    return files;
}

QStringList rooms()
{
    return { u"app"_s, u"editor"_s, u"preview"_s };
}

QString textOf(const QString &file)
{
    QFile source(root() + u'/' + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QList<Include> includesOf(const QString &file)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"));
    QList<Include> result;
    int number = 0;
    for (const QString &line : textOf(file).split(u'\n')) {
        ++number;
        if (const auto match = pattern.match(line); match.hasMatch())
            result.append({ file, number, match.captured(2), match.captured(1) == u"<" });
    }
    return result;
}

QList<Include> allIncludes()
{
    QList<Include> result;
    for (const QString &file : sources(rooms()))
        result += includesOf(file);
    return result;
}

QString folderOf(const QString &file)
{
    return file.section(u'/', 0, -2);
}

/// The rooms without a display: every sub-folder.
bool isCoreOnly(const QString &room)
{
    return room.contains(u'/');
}

/// Which rooms a room may include besides itself. Everything else is a forbidden arrow.
const QHash<QString, QSet<QString>> &allowedArrows()
{
    static const QHash<QString, QSet<QString>> arrows{
        { u"app"_s,
          { u"app/blog"_s, u"app/checks"_s, u"app/commands"_s, u"editor"_s, u"editor/post"_s, u"editor/text"_s,
            u"preview"_s, u"preview/render"_s } },
        { u"app/blog"_s, { u"editor/html"_s, u"editor/post"_s, u"preview/render"_s } },
        { u"app/checks"_s, { u"app/blog"_s, u"editor/html"_s, u"editor/post"_s, u"preview/render"_s } },
        { u"app/commands"_s, { u"app/blog"_s, u"app/checks"_s, u"editor/post"_s, u"preview/render"_s } },
        { u"editor"_s, { u"editor/post"_s, u"editor/text"_s } },
        { u"editor/html"_s, {} },
        { u"editor/post"_s, {} },
        { u"editor/text"_s, { u"editor/html"_s } },
        { u"preview"_s, { u"preview/render"_s } },
        { u"preview/render"_s, {} },
    };
    return arrows;
}

QString place(const Include &include)
{
    return u"%1:%2: %3"_s.arg(include.file).arg(include.line).arg(include.target);
}

void verifyNone(const QStringList &offenders)
{
    QVERIFY2(offenders.isEmpty(), qPrintable(u'\n' + offenders.join(u'\n')));
}

} // namespace

class ArrowsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRoomIsKnown()
    {
        QStringList offenders;
        for (const QString &file : sources(rooms())) {
            if (!allowedArrows().contains(folderOf(file)))
                offenders << file;
        }
        verifyNone(offenders);
    }

    void roomsIncludeOnlyAlongTheArrows()
    {
        QStringList offenders;
        int seen = 0;
        for (const Include &include : allIncludes()) {
            if (include.angled)
                continue;
            const QString from = folderOf(include.file);
            const QString to = folderOf(include.target);
            ++seen;
            // A bare "x.moc" or "x.h" hides where it leads; generated .moc files lead nowhere.
            if (include.target.endsWith(u".moc"))
                continue;
            if (to != from && !allowedArrows().value(from).contains(to))
                offenders << place(include);
        }
        QVERIFY(seen > 10);
        verifyNone(offenders);
    }

    void includedFilesExist()
    {
        QStringList offenders;
        for (const Include &include : allIncludes()) {
            if (!include.angled && !include.target.endsWith(u".moc") && !QFile::exists(root() + u'/' + include.target))
                offenders << place(include);
        }
        verifyNone(offenders);
    }

    void coreRoomsSeeNoWidgetsAndNoGui()
    {
        // A Core-only target rejects <QWidget> by its include path, but lets <QtWidgets/QWidget> through.
        QStringList offenders;
        for (const Include &include : allIncludes()) {
            if (isCoreOnly(folderOf(include.file)) && include.angled && include.target.startsWith(u"Qt"_s)
                && include.target.contains(u'/'))
                offenders << place(include);
        }
        verifyNone(offenders);
    }

    void coreRoomsLinkCoreOnly()
    {
        static const QRegularExpression qtModule(QStringLiteral("Qt6::(\\w+)"));
        QStringList offenders;
        for (const QString &room : allowedArrows().keys()) {
            if (!isCoreOnly(room))
                continue;
            auto matches = qtModule.globalMatch(textOf(room + u"/CMakeLists.txt"_s));
            QVERIFY2(matches.hasNext(), qPrintable(room));
            while (matches.hasNext()) {
                const QString module = matches.next().captured(1);
                if (module != u"Core"_s)
                    offenders << room + u": "_s + module;
            }
        }
        verifyNone(offenders);
    }

    void dialogsLiveInAppOnly()
    {
        static const QSet<QString> dialogs{ u"QMessageBox"_s, u"QFileDialog"_s, u"QInputDialog"_s, u"QErrorMessage"_s };
        QStringList offenders;
        for (const Include &include : allIncludes()) {
            if (folderOf(include.file) != u"app"_s && dialogs.contains(include.target.section(u'/', -1)))
                offenders << place(include);
        }
        verifyNone(offenders);
    }

    void librariesHaveOneDoor_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("uchardet") << u"uchardet"_s;
        QTest::newRow("cmark-gfm") << u"cmark-gfm"_s;
        QTest::newRow("yaml-cpp") << u"yaml-cpp/"_s;
        QTest::newRow("Nuspell") << u"nuspell/"_s;
        QTest::newRow("libgit2") << u"git2"_s;
        QTest::newRow("gumbo") << u"gumbo"_s;
        QTest::newRow("zlib") << u"zlib"_s;
        QTest::newRow("fontconfig") << u"fontconfig/"_s;
        QTest::newRow("ICU") << u"unicode/"_s;
        QTest::newRow("qpdf") << u"qpdf/"_s;
        QTest::newRow("Qt PDF") << u"QPdf"_s;
    }

    void librariesHaveOneDoor()
    {
        QFETCH(QString, header);
        QSet<QString> doors;
        for (const Include &include : allIncludes()) {
            if (include.angled && include.target.startsWith(header))
                doors.insert(include.file);
        }
        QVERIFY2(doors.size() <= 1, qPrintable(QStringList(doors.begin(), doors.end()).join(u'\n')));
    }

    void webEngineStaysInPreview()
    {
        QStringList offenders;
        for (const Include &include : allIncludes()) {
            if (include.target.contains(u"QWebEngine"_s) && folderOf(include.file) != u"preview"_s)
                offenders << place(include);
        }
        verifyNone(offenders);
    }

    void everySourceNamesItsLicence()
    {
        QStringList offenders;
        for (const QString &file : sources(rooms() + QStringList{ u"tests"_s })) {
            if (!file.contains(u"/node_modules/"_s) && !textOf(file).startsWith(u"// SPDX-FileCopyrightText: "_s))
                offenders << file;
        }
        verifyNone(offenders);
    }

    void nothingDeletesByHand()
    {
        static const QRegularExpression byHand(QStringLiteral("^\\s*delete\\b|[;{}]\\s*delete\\s+\\w"));
        QStringList offenders;
        for (const QString &file : sources(rooms())) {
            int number = 0;
            for (const QString &line : textOf(file).split(u'\n')) {
                ++number;
                if (byHand.match(line).hasMatch())
                    offenders << u"%1:%2: %3"_s.arg(file).arg(number).arg(line.trimmed());
            }
        }
        verifyNone(offenders);
    }
};

QTEST_GUILESS_MAIN(ArrowsTest)
#include "tst_arrows.moc"
