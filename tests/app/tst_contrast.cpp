// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/theme.h"
#include "editor/writingcolors.h"

#include <cmath>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Hexquill;

namespace {

constexpr double readable = 4.5; // WCAG 2.1, 1.4.3
constexpr double plain = 7; // 1.4.6: what who asks for more contrast is given

double linear(double part)
{
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

/// The colours of the preview's own page by their names, in one of its looks.
QHash<QString, QColor> pageColors(bool dark, bool more)
{
    QHash<QString, QColor> colors;
    static const QRegularExpression block(
        QStringLiteral(":root(\\.hexquill-more-contrast)?(\\[data-theme=\"dark\"\\])?\\s*\\{([^}]*)\\}"));
    static const QRegularExpression variable(QStringLiteral("--([a-z-]+):\\s*(#[0-9a-f]{6})"));
    for (const char *name : { "page.css", "code.css", "tags.css", "contrast.css" }) {
        QFile file(QStringLiteral(HEXQUILL_SOURCE_DIR "/resources/page/") + QLatin1String(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (auto blocks = block.globalMatch(QString::fromUtf8(file.readAll())); blocks.hasNext();) {
            const auto rules = blocks.next();
            if ((!rules.captured(1).isEmpty() && !more) || (!rules.captured(2).isEmpty() && !dark))
                continue;
            for (auto found = variable.globalMatch(rules.captured(3)); found.hasNext();) {
                const auto one = found.next();
                colors.insert(one.captured(1), QColor(one.captured(2)));
            }
        }
    }
    return colors;
}

} // namespace

/// Words stand out from what they stand on, in every look that the program has.
class ContrastTest : public QObject
{
    Q_OBJECT

    QStringList m_offenders;

    void look(const QString &what, const QColor &ink, const QColor &ground, double least = readable)
    {
        const double ratio = contrast(ink, ground);
        if (ratio < least)
            m_offenders
                << QStringLiteral("%1: %2 (%3 on %4)").arg(what).arg(ratio, 0, 'f', 2).arg(ink.name(), ground.name());
    }

private slots:
    void init() { m_offenders.clear(); }

    void cleanup() { QVERIFY2(m_offenders.isEmpty(), qPrintable(u'\n' + m_offenders.join(u'\n'))); }

    void moreContrast_isPlain()
    {
        for (const bool dark : { false, true }) {
            const QPalette palette = themePalette(dark, true);
            for (const QPalette::ColorRole ink : { QPalette::Text, QPalette::PlaceholderText, QPalette::Link })
                look(QString::number(ink), palette.color(ink), palette.color(QPalette::Base), plain);
            look(QStringLiteral("edges"), palette.color(QPalette::Mid), palette.color(QPalette::Base), 3); // 1.4.11
        }
    }

    void window_data() { looks(); }
    void window()
    {
        QFETCH(QPalette, palette);
        for (const QPalette::ColorRole ground :
             { QPalette::Window, QPalette::Base, QPalette::Button, QPalette::ToolTipBase }) {
            for (const QPalette::ColorRole ink : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                                   QPalette::PlaceholderText, QPalette::Link })
                look(QStringLiteral("%1 on %2").arg(ink).arg(ground), palette.color(ink), palette.color(ground));
        }
        look(QStringLiteral("selection"), palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight));
        // chosen rows and chips: the accent, thinned, see themeStyleSheet()
        for (const QPalette::ColorRole ground : { QPalette::Window, QPalette::Base, QPalette::Button })
            look(QStringLiteral("chosen row"), palette.color(QPalette::Text),
                 mixed(palette.color(QPalette::Link), palette.color(ground), 0.14));
    }

    void text_data() { looks(); }
    void text()
    {
        QFETCH(QPalette, palette);
        const WritingColors colors = WritingColors::of(palette);
        const QColor base = palette.color(QPalette::Base);
        // Text that the writer has dimmed to look away from it is left out.
        const QPair<const char *, QColor> inks[]
            = { { "text", colors.text },       { "marks", colors.faint },     { "heading", colors.heading },
                { "link", colors.link },       { "target", colors.target },   { "code", colors.code },
                { "tag", colors.tag },         { "html", colors.html },       { "math", colors.math },
                { "quote", colors.quote },     { "keyword", colors.keyword }, { "string", colors.string },
                { "comment", colors.comment }, { "number", colors.number },   { "problem", colors.problem } };
        for (const auto &[name, ink] : inks) {
            look(QLatin1String(name), ink, base);
            look(QLatin1String(name) + QStringLiteral(" in code"), ink, colors.codeBackground);
            look(QLatin1String(name) + QStringLiteral(" in the caret's line"), ink, colors.currentLine);
        }
        look(QStringLiteral("line number"), colors.lineNumber, base);
        look(QStringLiteral("line number of the caret"), colors.currentLineNumber, base);
        for (const QColor &ground : { colors.match, colors.currentMatch, colors.removed, colors.added })
            look(QStringLiteral("text on ") + ground.name(), colors.text, ground);
    }

    void page_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("more");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("light, more") << false << true;
        QTest::newRow("dark, more") << true << true;
    }
    void page()
    {
        QFETCH(bool, dark);
        QFETCH(bool, more);
        const QHash<QString, QColor> colors = pageColors(dark, more);
        QVERIFY(colors.size() > 20);
        for (const char *ink :
             { "ink",     "ink-soft",  "ink-faint", "accent",  "keyword", "string", "number",  "title",
               "comment", "attribute", "symbol",    "default", "primary", "info",   "success", "warning",
               "danger",  "blue",      "pink",      "red",     "purple",  "orange", "green" }) {
            const QString name = QLatin1String(ink);
            QVERIFY2(colors.contains(name), ink);
            for (const QString &ground : { QStringLiteral("paper"), QStringLiteral("tint") })
                look(name + QStringLiteral(" on ") + ground, colors.value(name), colors.value(ground));
        }
        for (const char *ink : { "ink", "ink-soft", "ink-faint", "accent", "keyword", "string", "number", "comment" })
            if (more)
                look(QLatin1String(ink), colors.value(QLatin1String(ink)), colors.value(QStringLiteral("paper")),
                     plain);
        look(QStringLiteral("accent on accent-tint"), colors.value(QStringLiteral("accent")),
             colors.value(QStringLiteral("accent-tint")));
        look(QStringLiteral("ink on mark"), colors.value(QStringLiteral("ink")), colors.value(QStringLiteral("mark")));
    }

private:
    static void looks()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << themePalette(false);
        QTest::newRow("dark") << themePalette(true);
        QTest::newRow("light, more") << themePalette(false, true);
        QTest::newRow("dark, more") << themePalette(true, true);
    }
};

QTEST_GUILESS_MAIN(ContrastTest)
#include "tst_contrast.moc"
