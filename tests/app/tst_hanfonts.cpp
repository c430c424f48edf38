// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/hanfonts.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace Hexquill;
using namespace Qt::StringLiterals;

class tst_HanFonts : public QObject
{
    Q_OBJECT
private slots:
    void language_isTheWindowsElseTheSystems_data();
    void language_isTheWindowsElseTheSystems();
    void hanCharacters_takeTheLanguagesShapes_data();
    void hanCharacters_takeTheLanguagesShapes();
    void latinLetters_stayAsTheyAre();
};

namespace {

/// The family that draws \a text, lower case.
QString drawnBy(const QFont &font, const QString &text)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return runs.size() == 1 ? runs.first().rawFont().familyName().toLower() : QString();
}

QFont fontOf(const QStringList &families, double size, int weight = 400)
{
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(size);
    font.setWeight(QFont::Weight(weight));
    return font;
}

} // namespace

void tst_HanFonts::language_isTheWindowsElseTheSystems_data()
{
    QTest::addColumn<QString>("window");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese window") << "zh_CN" << QStringList{ u"ja-JP"_s } << "zh-cn";
    QTest::newRow("Japanese system") << "en" << QStringList{ u"en-US"_s, u"ja-JP"_s } << "ja";
    QTest::newRow("Korean system") << "en" << QStringList{ u"ko-KR"_s } << "ko";
    QTest::newRow("Taiwan") << "en" << QStringList{ u"zh-Hant-TW"_s } << "zh-tw";
    QTest::newRow("Hong Kong") << "en" << QStringList{ u"zh-HK"_s } << "zh-hk";
    QTest::newRow("Singapore") << "en" << QStringList{ u"zh-Hans-SG"_s } << "zh-cn";
    QTest::newRow("none of them") << "en" << QStringList{ u"de-DE"_s, u"en-US"_s } << "zh-cn";
}

void tst_HanFonts::language_isTheWindowsElseTheSystems()
{
    QFETCH(QString, window);
    QFETCH(QStringList, system);
    QTEST(hanLanguage(window, system), "language");
}

void tst_HanFonts::hanCharacters_takeTheLanguagesShapes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("region");
    QTest::addColumn<double>("size"); // each its own: what Qt has drawn once it draws so again
    QTest::newRow("Simplified Chinese") << "zh-cn" << "sc" << 12.5;
    QTest::newRow("Traditional Chinese") << "zh-tw" << "tc" << 13.5;
    QTest::newRow("Japanese") << "ja" << "jp" << 14.5;
    QTest::newRow("Korean") << "ko" << "kr" << 15.5;
}

void tst_HanFonts::hanCharacters_takeTheLanguagesShapes()
{
    QFETCH(QString, language);
    QFETCH(QString, region);
    QFETCH(double, size);
    if (!QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK SC")))
        QSKIP("Noto Sans CJK is not installed: other fonts do not name their region");
    completeSystemFonts(language);
    const QString sans = QStringLiteral("noto sans cjk ") + region;
    const QString mono = QStringLiteral("noto sans mono cjk ") + region;
    const QString text = QStringLiteral("骨直");
    for (const int weight : { 400, 700 }) {
        QCOMPARE(drawnBy(fontOf({ QFont().family() }, size, weight), text), sans);
        QCOMPARE(drawnBy(fontOf(withHanFont(QStringLiteral("DejaVu Serif")), size, weight), text), sans);
        QCOMPARE(drawnBy(fontOf({ QStringLiteral("monospace") }, size, weight), text), mono);
    }
}

void tst_HanFonts::latinLetters_stayAsTheyAre()
{
    const QStringList systems{ QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(),
                               QStringLiteral("monospace") };
    const auto latin = [&](double size) {
        QStringList names{ drawnBy(fontOf(withHanFont(QStringLiteral("DejaVu Serif")), size), QStringLiteral("Latin")) };
        for (const QString &family : systems)
            names << drawnBy(fontOf({ family }, size), QStringLiteral("Latin"));
        return names;
    };
    for (const QString &family : systems)
        QFont::removeSubstitutions(family);
    const QStringList before = latin(16.5);
    completeSystemFonts(QStringLiteral("zh-cn"));
    QCOMPARE(latin(17.5), before);
}

/// On a system whose own language is not written with them: there is the choice.
int main(int argc, char **argv)
{
    qputenv("LC_ALL", "C.UTF-8");
    QGuiApplication application(argc, argv);
    tst_HanFonts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hanfonts.moc"
