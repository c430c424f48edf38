// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/dictionaries.h"

#include "editor/post/postfile.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace Hexquill {

namespace {

const QString topic = QStringLiteral("spelling");

/// Before the writer chose: the system's language where there is a dictionary of it, and English.
QStringList usualLanguages()
{
    QStringList languages;
    const QStringList installed = Spelling::installed();
    for (const QString &language : { QLocale::system().name(), QStringLiteral("en_US"), QStringLiteral("en_GB") })
        if (installed.contains(language)
            && !(languages.contains(QStringLiteral("en_US")) && language.startsWith(u"en")))
            languages << language;
    languages.removeDuplicates();
    return languages;
}

} // namespace

Dictionaries::Dictionaries(Settings &settings, const QString &wordsFile, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_wordsFile(wordsFile)
{
    if (const auto bytes = readFile(wordsFile))
        m_ownWords = QString::fromUtf8(*bytes).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

bool Dictionaries::isOn() const
{
    return m_settings.value(Remembered::spelling);
}

QStringList Dictionaries::languages() const
{
    if (!m_settings.contains(Remembered::spellingLanguages))
        return usualLanguages();
    QStringList languages = m_settings.value(Remembered::spellingLanguages);
    const QStringList installed = Spelling::installed();
    languages.removeIf([&](const QString &language) { return !installed.contains(language); });
    return languages;
}

void Dictionaries::setOn(bool on)
{
    m_settings.set(Remembered::spelling, on);
    read();
}

void Dictionaries::setLanguages(const QStringList &languages)
{
    m_settings.set(Remembered::spellingLanguages, languages);
    read();
}

void Dictionaries::read()
{
    const quint64 wish = ++m_wish;
    const QStringList wanted = isOn() ? languages() : QStringList();
    m_reader.start([this, wish, wanted] {
        const auto spelling = Spelling::load(wanted);
        QMetaObject::invokeMethod(this, [this, wish, spelling] {
            if (wish == m_wish)
                take(spelling);
        });
    });
}

void Dictionaries::take(const tl::expected<Spelling, QString> &spelling)
{
    if (!spelling)
        emit said({ Message::Kind::Warning, topic, spelling.error(), {} });
    m_spelling = spelling.value_or(Spelling());
    m_spelling.setOwnWords(m_ownWords);
    emit changed();
}

void Dictionaries::learn(const QString &word)
{
    m_ownWords << word;
    m_ownWords.removeDuplicates();
    m_ownWords.sort(Qt::CaseInsensitive);
    QDir().mkpath(QFileInfo(m_wordsFile).absolutePath());
    const QByteArray bytes = (m_ownWords.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
    if (const auto done = saveFile(m_wordsFile, bytes, {}); !done)
        emit said({ Message::Kind::Error, topic, done.error().message, {} });
    m_spelling.setOwnWords(m_ownWords);
    emit changed();
}

} // namespace Hexquill
