// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace Hexquill {

namespace {
const QString folder = QStringLiteral(":/i18n");
const QString prefix = QStringLiteral("hexquill_");
} // namespace

QStringList Language::available()
{
    QStringList codes{ QStringLiteral("en") };
    for (const QString &file : QDir(folder).entryList({ prefix + QStringLiteral("*.qm") }, QDir::Files, QDir::Name))
        codes << file.mid(prefix.size()).chopped(3);
    codes.removeDuplicates();
    return codes;
}

QString Language::nativeName(const QString &code)
{
    if (code == QLatin1String("en"))
        return QStringLiteral("English");
    if (code == QLatin1String("zh_CN"))
        return QStringLiteral("简体中文");
    return QLocale(code).nativeLanguageName();
}

QString Language::resolve(const QString &wanted)
{
    const QStringList known = available();
    const QStringList wishes = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{ wanted };
    for (const QString &wish : wishes) {
        const QLocale locale(wish);
        if (known.contains(locale.name()))
            return locale.name();
        for (const QString &code : known)
            if (QLocale(code).language() == locale.language() && QLocale(code).script() == locale.script())
                return code;
    }
    return known.first();
}

void Language::use(const QString &wanted)
{
    m_code = resolve(wanted);
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_qt.load(QStringLiteral("%1/qtbase_%2.qm").arg(folder, m_code)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(QStringLiteral("%1/%2%3.qm").arg(folder, prefix, m_code)))
        QCoreApplication::installTranslator(&m_own);
    // The system's locale knows the writer's own date and number formats; it stays where the language is the same.
    const QLocale spoken(m_code);
    QLocale::setDefault(spoken.language() == QLocale::system().language() ? QLocale::system() : spoken);
}

} // namespace Hexquill
