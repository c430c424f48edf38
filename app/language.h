// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace Hexquill {

/// The language of the window's words, dates and numbers.
class Language
{
public:
    /// Codes that the program speaks: "en" first, then the translations it carries.
    static QStringList available();
    static QString nativeName(const QString &code);
    /// The best of available() for \a wanted (a code, or empty for the system's languages).
    static QString resolve(const QString &wanted);

    /// Speaks \a wanted (empty: the system's) from now on; what is on the screen already stays as it is.
    void use(const QString &wanted);
    QString code() const { return m_code; }

private:
    QString m_code = QStringLiteral("en");
    QTranslator m_own;
    QTranslator m_qt; ///< Qt's own words: standard buttons, context menus
};

} // namespace Hexquill
