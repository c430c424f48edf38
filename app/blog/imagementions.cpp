// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/imagementions.h"

#include <QRegularExpression>
#include <QUrl>

namespace Hexquill {

namespace {

constexpr qsizetype longestName = 255;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// What ends a path in any of the languages that are read.
bool isDelimiter(QChar c)
{
    return c.isSpace() || QStringLiteral("\"'`()[]{}<>,;|*$+=").contains(c);
}

QString numbered(const QRegularExpressionMatch &match)
{
    bool ok = false;
    const uint code = match.hasCaptured(2) ? match.captured(2).toUInt(&ok, 16) : match.captured(1).toUInt(&ok);
    return ok && code > 0 && code <= 0x10ffff ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                                              : match.captured();
}

template <typename Replace>
QString replaced(const QString &text, const QRegularExpression &rule, Replace replace)
{
    QString result;
    qsizetype end = 0;
    auto matches = rule.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += replace(match);
        end = match.capturedEnd();
    }
    return end == 0 ? text : result + text.mid(end);
}

/// \a text with what URLs, HTML, JavaScript, CSS and Markdown write in place of a character undone.
QString unescaped(const QString &text)
{
    static const QRegularExpression percent(QStringLiteral("(?:%[0-9A-Fa-f]{2})+"));
    static const QRegularExpression number(QStringLiteral("&#(?:(\\d{1,7})|[xX]([0-9A-Fa-f]{1,6}));"));
    static const QRegularExpression code(QStringLiteral("\\\\u(x?)([0-9A-Fa-f]{4})")); // group 2 is hexadecimal
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    QString plain = replaced(text, percent, [](const QRegularExpressionMatch &match) {
        return QUrl::fromPercentEncoding(match.captured().toLatin1());
    });
    plain = replaced(plain, code, numbered);
    plain = replaced(plain, number, numbered);
    plain.replace(QLatin1String("&amp;"), QLatin1String("&"));
    plain.replace(QLatin1String("&quot;"), QLatin1String("\""));
    plain.replace(QLatin1String("&nbsp;"), QString(QChar(0xa0)));
    return plain.replace(escape, QStringLiteral("\\1"));
}

/// Whether the path \a before ends in the folder \a name, as a whole name.
bool endsInFolder(QStringView before, const QString &name)
{
    if (name.isEmpty() || !before.endsWith(name))
        return false;
    const qsizetype start = before.size() - name.size();
    return start == 0 || !isWordCharacter(before.at(start - 1));
}

} // namespace

qsizetype imageExtensionAt(QStringView text, qsizetype dot)
{
    static const QStringList extensions{ QStringLiteral(".png"),  QStringLiteral(".jpg"),  QStringLiteral(".jpeg"),
                                         QStringLiteral(".jfif"), QStringLiteral(".gif"),  QStringLiteral(".webp"),
                                         QStringLiteral(".avif"), QStringLiteral(".apng"), QStringLiteral(".svg"),
                                         QStringLiteral(".bmp"),  QStringLiteral(".ico"),  QStringLiteral(".tif"),
                                         QStringLiteral(".tiff"), QStringLiteral(".heic") };
    const QStringView rest = text.mid(dot, 5);
    qsizetype longest = 0;
    for (const QString &extension : extensions)
        if (extension.size() > longest && rest.startsWith(extension, Qt::CaseInsensitive))
            longest = extension.size();
    const bool goesOn = dot + longest < text.size() && isWordCharacter(text.at(dot + longest))
        && text.at(dot + longest).unicode() < 0x80;
    return goesOn ? 0 : longest;
}

ImageMentions::ImageMentions(const QList<NamedImage> &images)
    : m_images(images)
{
    for (qsizetype i = 0; i < images.size(); ++i) {
        m_byName[images.at(i).name].append(i);
        if (!images.at(i).isAsset)
            m_byFolder[images.at(i).folderNames.value(0)].append(i);
    }
}

QString ImageMentions::spelled(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toLower();
}

void ImageMentions::read(const MentioningText &text)
{
    const QString asWritten = spelled(text.text);
    readSpelling(asWritten, text);
    if (const QString plain = spelled(unescaped(text.text)); plain != asWritten)
        readSpelling(plain, text);
}

void ImageMentions::readSpelling(const QString &text, const MentioningText &place)
{
    for (qsizetype dot = text.indexOf(QLatin1Char('.')); dot >= 0; dot = text.indexOf(QLatin1Char('.'), dot + 1))
        if (const qsizetype length = imageExtensionAt(text, dot); length > 0)
            readNames(text, dot, dot + length, place);
    if (place.namesFolders)
        readFolders(text);
}

/// Names that end at \a end. A name may have blanks and signs in it, so it is looked for from each place where a word
/// could begin, back to the beginning of the path's last part.
void ImageMentions::readNames(const QString &text, qsizetype dot, qsizetype end, const MentioningText &place)
{
    for (qsizetype start = dot; start >= 0 && end - start <= longestName; --start) {
        const QChar before = start > 0 ? text.at(start - 1) : QChar(QLatin1Char('\n'));
        const bool isPathEnd = before == QLatin1Char('/') || before == QLatin1Char('\n') || before == QLatin1Char('\\');
        if (start < end && (isPathEnd || !isWordCharacter(before))) {
            const QList<qsizetype> named = m_byName.value(text.mid(start, end - start));
            bool isMeant = false;
            for (const qsizetype image : named) {
                if (!mayMean(m_images.at(image), QStringView(text).left(start), place))
                    continue;
                isMeant = true;
                m_mentioned.insert(image);
            }
            for (const qsizetype image : named)
                if (!isMeant)
                    m_mentioned.insert(image);
        }
        if (isPathEnd)
            return;
    }
}

/// Whether a name with \a before in front of it can lead to \a image.
bool ImageMentions::mayMean(const NamedImage &image, QStringView before, const MentioningText &place) const
{
    const bool isBeside = image.folder == place.folder || image.folder == place.assetFolder;
    if (!before.endsWith(QLatin1Char('/')))
        return isBeside || !image.isAsset || place.assetFolder.isEmpty();
    const QStringView path = before.chopped(1);
    if (path.endsWith(QLatin1String("..")))
        return true;
    if (path.endsWith(QLatin1Char('.')) && (path.size() == 1 || isDelimiter(path.at(path.size() - 2))))
        return isBeside || !image.isAsset;
    if (path.isEmpty() || isDelimiter(path.back()) || path.endsWith(QLatin1Char(':')))
        return image.isAtRoot;
    return std::any_of(image.folderNames.begin(), image.folderNames.end(),
                       [path](const QString &name) { return endsInFolder(path, name); });
}

void ImageMentions::readFolders(const QString &text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isDelimiter(text.at(i)))
            continue;
        QStringView token = QStringView(text).mid(start, i - start);
        start = i + 1;
        if (!token.contains(QLatin1Char('/')))
            continue;
        while (token.endsWith(QLatin1Char('/')))
            token.chop(1);
        const QString name = token.mid(token.lastIndexOf(QLatin1Char('/')) + 1).toString();
        for (const qsizetype image : m_byFolder.value(name))
            m_mentioned.insert(image);
    }
}

} // namespace Hexquill
