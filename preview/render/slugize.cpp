// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/slugize.h"

#include "preview/render/asciiset.h"
#include "preview/render/jstext.h"
#include "preview/render/slugfold.h"

#include <QStringView>

namespace Hexquill {

namespace {

bool isSeparator(QChar character)
{
    static constexpr AsciiSet punctuation("~`!@#$%^&*()-_+=[]{}|\\;:\"'<>,.?/");
    return punctuation.contains(character) || isJsSpace(character);
}

QString changeCase(const QString &text, int transform)
{
    if (transform == 1)
        return text.toLower();
    return transform == 2 ? text.toUpper() : text;
}

} // namespace

QString slugize(const QString &text, int transform, const QString &separator)
{
    const QString between = separator.isEmpty() ? QStringLiteral("-") : separator;
    QString slug;
    slug.reserve(text.size());
    bool pending = false;
    const auto append = [&](auto part) {
        if (pending && !slug.isEmpty())
            slug += between;
        pending = false;
        slug += part;
    };
    for (const QChar character : text) {
        if (character < u' ')
            continue; // control characters vanish before anything is separated, line ends too
        if (isSeparator(character))
            pending = true;
        else if (const char *ascii = asciiFold(character))
            append(QLatin1StringView(ascii));
        else
            append(character);
    }
    return changeCase(slug, transform);
}

} // namespace Hexquill
