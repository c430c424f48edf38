// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/writingpreferences.h"

#include "app/hanfonts.h"
#include "app/settings.h"
#include "editor/markdowneditor.h"

#include <QFontDatabase>

namespace Hexquill {

namespace {

constexpr double largerThanSystem = 1.2; // text that one reads for hours

namespace Stored {
const Setting<QString> family{ QLatin1String("writing/fontFamily"), {} };
const Setting<double> size{ QLatin1String("writing/fontSize"), 0 };
const Setting<int> lineWidth{ QLatin1String("writing/lineWidth"), 0 };
const Setting<double> lineSpacing{ QLatin1String("writing/lineSpacing"), WritingPreferences().lineSpacing };
const Setting<bool> lineNumbers{ QLatin1String("writing/lineNumbers"), true };
const Setting<bool> typewriter{ QLatin1String("writing/typewriter"), false };
const Setting<bool> pairing{ QLatin1String("writing/pairing"), true };
const Setting<bool> chineseKeyboard{ QLatin1String("writing/chineseKeyboard"), true };
} // namespace Stored

QFont fontOf(const WritingPreferences &preferences)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double points = preferences.size > 0 ? preferences.size : font.pointSizeF() * largerThanSystem;
    if (!preferences.family.isEmpty())
        font.setFamilies(withHanFont(preferences.family));
    font.setPointSizeF(points);
    return font;
}

} // namespace

WritingPreferences WritingPreferences::of(const Settings &settings)
{
    return { settings.value(Stored::family),      settings.value(Stored::size),
             settings.value(Stored::lineWidth),   settings.value(Stored::lineSpacing),
             settings.value(Stored::lineNumbers), settings.value(Stored::typewriter),
             settings.value(Stored::pairing),     settings.value(Stored::chineseKeyboard) };
}

void WritingPreferences::store(Settings &settings) const
{
    settings.set(Stored::family, family);
    settings.set(Stored::size, size);
    settings.set(Stored::lineWidth, lineWidth);
    settings.set(Stored::lineSpacing, lineSpacing);
    settings.set(Stored::lineNumbers, lineNumbers);
    settings.set(Stored::typewriter, typewriter);
    settings.set(Stored::pairing, pairing);
    settings.set(Stored::chineseKeyboard, chineseKeyboard);
}

void WritingPreferences::applyTo(MarkdownEditor &editor) const
{
    editor.setTextFont(fontOf(*this));
    editor.setLineWidth(lineWidth);
    editor.setLineSpacing(lineSpacing);
    editor.setLineNumbersShown(lineNumbers);
    editor.setTypewriterMode(typewriter);
    editor.setPairing(pairing);
    editor.setChineseKeyboard(chineseKeyboard);
}

} // namespace Hexquill
