// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/writingcolors.h"

#include <QPalette>

namespace Hexquill {

namespace {

/// What follows from the palette alone.
WritingColors neutral(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Highlight);
    WritingColors colors;
    colors.text = text;
    colors.faint = mixed(text, base, 0.7);
    colors.heading = text;
    colors.quote = mixed(text, base, 0.75);
    colors.lineNumber = mixed(text, base, 0.62);
    colors.currentLineNumber = text;
    colors.currentLine = mixed(text, base, 0.04);
    colors.codeBackground = mixed(text, base, 0.06);
    colors.dimmed = mixed(text, base, 0.35);
    colors.match = mixed(accent, base, 0.28);
    colors.currentMatch = mixed(accent, base, isDark(palette) ? 0.45 : 0.6);
    const double strength = isDark(palette) ? 0.35 : 0.2;
    colors.removed = mixed(QColor(0xd0, 0x40, 0x40), base, strength);
    colors.added = mixed(QColor(0x30, 0x90, 0x50), base, strength);
    return colors;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return int(a * share + b * (1 - share)); };
    return { mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()) };
}

WritingColors WritingColors::of(const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto choose = [dark](QRgb light, QRgb night) { return QColor::fromRgb(dark ? night : light); };
    WritingColors colors = neutral(palette);
    // Each has a contrast of at least 4.5 : 1 on white and on #1e1e1e.
    colors.link = choose(0x0b5cad, 0x6cb6ff);
    colors.target = choose(0x5b6b7b, 0x93a4b5);
    colors.code = choose(0x8a3b12, 0xe0a77d);
    colors.tag = choose(0x7a3e9d, 0xd2a8ff);
    colors.html = choose(0x226c53, 0x7fd1ae);
    colors.math = choose(0x7b5200, 0xe3c06e);
    colors.keyword = choose(0xa3195b, 0xff8fb4);
    colors.string = choose(0x2b6f1f, 0x9bd38a);
    colors.comment = choose(0x5f6878, 0x95a2b3);
    colors.number = choose(0x0f6a78, 0x7fd4e0);
    colors.problem = choose(0xb42318, 0xff9a8f);
    return colors;
}

} // namespace Hexquill
