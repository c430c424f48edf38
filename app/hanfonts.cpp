// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/hanfonts.h"

#include <fontconfig/fontconfig.h>
#include <memory>
#include <QFontDatabase>
#include <QLocale>
#include <QRawFont>

namespace Hexquill {

namespace {

struct PatternEnd
{
    void operator()(FcPattern *pattern) const { FcPatternDestroy(pattern); }
};
using Pattern = std::unique_ptr<FcPattern, PatternEnd>;

void add(const Pattern &pattern, const char *object, const QByteArray &value)
{
    FcPatternAddString(pattern.get(), object, reinterpret_cast<const FcChar8 *>(value.constData()));
}

bool speaks(const Pattern &font, const QByteArray &language)
{
    FcLangSet *languages = nullptr;
    return FcPatternGetLangSet(font.get(), FC_LANG, 0, &languages) == FcResultMatch
        && FcLangSetHasLang(languages, reinterpret_cast<const FcChar8 *>(language.constData())) == FcLangEqual;
}

/// What the system prefers for \a language in place of \a family; empty if no font has its characters.
QString familyFor(const QString &language, const QString &family)
{
    const QByteArray tag = language.toUtf8();
    const Pattern wanted(FcPatternCreate());
    add(wanted, FC_FAMILY, family.toUtf8());
    add(wanted, FC_LANG, tag);
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern font(FcFontMatch(nullptr, wanted.get(), &result));
    FcChar8 *name = nullptr;
    if (!font || !speaks(font, tag) || FcPatternGetString(font.get(), FC_FAMILY, 0, &name) != FcResultMatch)
        return {};
    return QString::fromUtf8(reinterpret_cast<const char *>(name));
}

/// Empty for a language that is not written with Han characters.
QString hanLanguageOf(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Japanese:
        return QStringLiteral("ja");
    case QLocale::Korean:
        return QStringLiteral("ko");
    case QLocale::Chinese:
        if (locale.script() != QLocale::TraditionalHanScript)
            return QStringLiteral("zh-cn");
        return locale.territory() == QLocale::HongKong ? QStringLiteral("zh-hk") : QStringLiteral("zh-tw");
    default:
        return {};
    }
}

/// \a family may be a name like "monospace" for whatever the system has: that keeps the Latin letters, unless it draws
/// the Han ones, too, in another language's shapes.
void complete(const QString &family, const QString &language, const QString &like)
{
    QFont::removeSubstitutions(family);
    const QString han = familyFor(language, like);
    if (han.isEmpty())
        return;
    const QRawFont present = QRawFont::fromFont(QFont(family));
    QFont::insertSubstitutions(
        family, present.supportsCharacter(u'骨') ? QStringList{ han } : QStringList{ present.familyName(), han });
}

} // namespace

QString hanLanguage(const QString &languageCode, const QStringList &systemLanguages)
{
    for (const QString &code : QStringList{ languageCode } + systemLanguages) {
        if (const QString language = hanLanguageOf(QLocale(code)); !language.isEmpty())
            return language;
    }
    return QStringLiteral("zh-cn");
}

void completeSystemFonts(const QString &hanLanguage)
{
    complete(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family(), hanLanguage, QStringLiteral("sans-serif"));
    const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    for (const QString &family : { fixed, QStringLiteral("monospace") })
        complete(family, hanLanguage, QStringLiteral("monospace"));
}

QStringList withHanFont(const QString &family)
{
    const QString general = QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    QStringList families{ family };
    families += QFont::substitutes(general);
    families.removeDuplicates();
    return families;
}

} // namespace Hexquill
