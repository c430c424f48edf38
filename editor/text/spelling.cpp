// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/text/spelling.h"

#include <algorithm>
#include <nuspell/dictionary.hxx>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <vector>

namespace Hexquill {

namespace {

constexpr int mostSuggestions = 6;

/// Where Hunspell, LibreOffice and Firefox have theirs; $DICPATH first, as for Hunspell.
QStringList dictionaryFolders()
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << data + QStringLiteral("/hunspell") << data + QStringLiteral("/myspell");
    folders.removeDuplicates();
    return folders;
}

/// Path of a language's .aff file; empty if it has none.
QString fileOf(const QString &language)
{
    for (const QString &folder : dictionaryFolders()) {
        const QString path = folder + QLatin1Char('/') + language + QStringLiteral(".aff");
        if (QFileInfo::exists(path) && QFileInfo::exists(folder + QLatin1Char('/') + language + QStringLiteral(".dic")))
            return path;
    }
    return {};
}

QChar::Script scriptOf(const QString &language)
{
    switch (QLocale(language).script()) {
    case QLocale::CyrillicScript:
        return QChar::Script_Cyrillic;
    case QLocale::GreekScript:
        return QChar::Script_Greek;
    case QLocale::ArabicScript:
        return QChar::Script_Arabic;
    case QLocale::HebrewScript:
        return QChar::Script_Hebrew;
    case QLocale::ArmenianScript:
        return QChar::Script_Armenian;
    case QLocale::GeorgianScript:
        return QChar::Script_Georgian;
    default:
        return QChar::Script_Latin;
    }
}

/// A typographic apostrophe is the plain one to every dictionary.
std::string forDictionary(const QString &word)
{
    return QString(word).replace(QChar(u'’'), QLatin1Char('\'')).toStdString();
}

bool isWordToken(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Heading:
    case TokenKind::Quote:
    case TokenKind::Strong:
    case TokenKind::Emphasis:
    case TokenKind::Strike:
    case TokenKind::LinkText:
        return true;
    default:
        return false;
    }
}

/// The line with everything that is no prose blanked.
QString proseOf(QStringView line, LineState before)
{
    QString prose = line.toString();
    for (const Token &token : scanLine(line, before).tokens)
        if (!isWordToken(token.kind))
            for (qsizetype i = token.start; i < token.start + token.length; ++i)
                prose[i] = u' ';
    return prose;
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isLetter(QChar c)
{
    return (c.isLetter() || c.isMark()) && c.script() != QChar::Script_Han && c.script() != QChar::Script_Hiragana
        && c.script() != QChar::Script_Katakana && c.script() != QChar::Script_Hangul && !c.isSurrogate();
}

bool isPartOfName(QChar c)
{
    return c.isDigit() || c == u'_' || c == u'@' || c == u'/' || c == u'\\';
}

qsizetype wordEnd(const QString &prose, qsizetype start)
{
    qsizetype end = start;
    while (
        end < prose.size()
        && (isLetter(prose[end]) || (isApostrophe(prose[end]) && end + 1 < prose.size() && isLetter(prose[end + 1]))))
        ++end;
    return end;
}

bool hasInnerCapital(QStringView word)
{
    return std::any_of(word.begin() + 1, word.end(), [](QChar c) { return c.isUpper(); });
}

} // namespace

struct Spelling::Dictionaries
{
    std::vector<nuspell::Dictionary> all;
    QSet<QChar::Script> scripts;
};

QStringList Spelling::installed()
{
    QStringList languages;
    for (const QString &folder : dictionaryFolders())
        for (const QFileInfo &file : QDir(folder).entryInfoList({ QStringLiteral("*.aff") }, QDir::Files))
            if (!fileOf(file.completeBaseName()).isEmpty())
                languages << file.completeBaseName();
    languages.removeDuplicates();
    languages.sort();
    return languages;
}

tl::expected<Spelling, QString> Spelling::load(const QStringList &languages)
{
    auto dictionaries = std::make_shared<Dictionaries>();
    for (const QString &language : languages) {
        const QString path = fileOf(language);
        try {
            nuspell::Dictionary dictionary;
            dictionary.load_aff_dic(path.toStdString());
            dictionaries->all.push_back(std::move(dictionary));
        } catch (const std::exception &error) {
            return tl::unexpected(QCoreApplication::translate("Spelling", "The dictionary of %1 cannot be read: %2")
                                      .arg(language, QString::fromUtf8(error.what())));
        }
        dictionaries->scripts.insert(scriptOf(language));
    }
    Spelling spelling;
    spelling.m_dictionaries = dictionaries;
    return spelling;
}

void Spelling::setOwnWords(const QStringList &words)
{
    m_ownWords = QSet<QString>(words.begin(), words.end());
}

bool Spelling::isEmpty() const
{
    return !m_dictionaries || m_dictionaries->all.empty();
}

bool Spelling::isRight(const QString &word) const
{
    if (isEmpty() || word.isEmpty() || !m_dictionaries->scripts.contains(word[0].script()))
        return true;
    if (m_ownWords.contains(word) || m_ownWords.contains(word.toLower()))
        return true;
    const std::string bytes = forDictionary(word);
    return std::any_of(m_dictionaries->all.begin(), m_dictionaries->all.end(),
                       [&](const nuspell::Dictionary &dictionary) { return dictionary.spell(bytes); });
}

QStringList Spelling::suggestions(const QString &word) const
{
    QStringList words;
    if (isEmpty())
        return words;
    const std::string bytes = forDictionary(word);
    for (const nuspell::Dictionary &dictionary : m_dictionaries->all) {
        std::vector<std::string> found;
        dictionary.suggest(bytes, found);
        for (const std::string &one : found)
            words << QString::fromStdString(one);
    }
    words.removeDuplicates();
    return words.mid(0, mostSuggestions);
}

QList<WordPlace> wordsToCheck(QStringView line, LineState before)
{
    const QString prose = proseOf(line, before);
    QList<WordPlace> words;
    for (qsizetype start = 0; start < prose.size();) {
        const qsizetype end = isLetter(prose[start]) ? wordEnd(prose, start) : start;
        if (end == start) {
            ++start;
            continue;
        }
        const QStringView word = QStringView(prose).mid(start, end - start);
        const bool name = (start > 0 && isPartOfName(prose[start - 1]))
            || (end < prose.size() && isPartOfName(prose[end])) || hasInnerCapital(word);
        if (!name && word.size() > 1)
            words.append({ start, end - start });
        start = end;
    }
    return words;
}

} // namespace Hexquill
