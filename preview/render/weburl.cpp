// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/weburl.h"

#include "preview/render/asciiset.h"

#include <algorithm>
#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QUrl>

namespace Hexquill {

namespace {

bool isSchemeCharacter(QChar c)
{
    return c < QChar(0x80) && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
}

/// The scheme in front of \a text, in lower case, or nothing.
QString schemeOf(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && isSchemeCharacter(text[end]))
        ++end;
    const bool found = end > 0 && end < text.size() && text[end] == u':';
    return found ? text.left(end).toString().toLower() : QString();
}

QString defaultPort(const QString &scheme)
{
    if (scheme == u"http" || scheme == u"ws")
        return QStringLiteral("80");
    if (scheme == u"https" || scheme == u"wss")
        return QStringLiteral("443");
    return scheme == u"ftp" ? QStringLiteral("21") : QString();
}

/// Percent-encodes controls, everything beyond ASCII and the characters of \a also.
QString percentEncode(QStringView text, const AsciiSet &also)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    const auto stays = [&](char16_t c) { return c > 0x20 && c < 0x7f && !also.contains(c); };
    if (std::all_of(text.begin(), text.end(), [&](QChar c) { return stays(c.unicode()); }))
        return text.toString();
    QString encoded;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes) {
        const uchar value = uchar(byte);
        if (stays(value))
            encoded += QLatin1Char(byte);
        else
            encoded += u'%', encoded += QLatin1Char(digits[value >> 4]), encoded += QLatin1Char(digits[value & 15]);
    }
    return encoded;
}

QString trimmedInput(QStringView text)
{
    while (!text.isEmpty() && text.front() <= u' ')
        text = text.mid(1);
    while (!text.isEmpty() && text.back() <= u' ')
        text.chop(1);
    QString out = text.toString();
    const auto vanishes = [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; };
    return std::any_of(text.begin(), text.end(), vanishes) ? out.removeIf(vanishes) : out;
}

bool isSlash(QChar c)
{
    return c == u'/' || c == u'\\';
}

/// A number of an IPv4 address: decimal, 0x hexadecimal or 0 octal. -1 if it is none.
qint64 ipv4Number(const QString &part)
{
    bool ok = true;
    if (part == u"0x" || part == u"0X")
        return 0;
    const bool hexadecimal = part.startsWith(u"0x", Qt::CaseInsensitive);
    const int base = hexadecimal ? 16 : part.size() > 1 && part.startsWith(u'0') ? 8 : 10;
    const qint64 number = QStringView(part).mid(hexadecimal ? 2 : 0).toLongLong(&ok, base);
    return ok && number >= 0 ? number : -1;
}

/// \a host in dotted form if its last label is a number; nothing if that is no valid address; \a host if it is a name.
std::optional<QString> withIpv4(const QString &host)
{
    QStringList parts = host.split(u'.');
    if (parts.size() > 1 && parts.constLast().isEmpty())
        parts.removeLast();
    const QString last = parts.constLast();
    bool digits = !last.isEmpty();
    for (const QChar c : last)
        digits = digits && c >= u'0' && c <= u'9';
    if (!digits && !(last.startsWith(u"0x") && ipv4Number(last) >= 0))
        return host;
    if (parts.size() > 4)
        return std::nullopt;
    quint64 address = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const qint64 number = ipv4Number(parts.at(i));
        const bool isLast = i + 1 == parts.size();
        const qint64 most = isLast ? (qint64(1) << (8 * (5 - parts.size()))) - 1 : 255;
        if (number < 0 || number > most)
            return std::nullopt;
        address = isLast ? address + quint64(number) : address + (quint64(number) << (8 * (3 - i)));
    }
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24)
        .arg(address >> 16 & 255)
        .arg(address >> 8 & 255)
        .arg(address & 255);
}

/// IDNA's mapping as far as hosts in posts need it: compatibility forms, case and the invisible characters.
QString mappedHost(QString host)
{
    bool ascii = true;
    for (const QChar c : std::as_const(host))
        ascii = ascii && c < QChar(0x80);
    if (!ascii) {
        host = host.normalized(QString::NormalizationForm_KC).toLower().normalized(QString::NormalizationForm_C);
        host.replace(QChar(0x3002), u'.');
        for (const char16_t ignored : { u'\u00ad', u'\u200b', u'\u2060', u'\ufeff', u'\ufe0f', u'\u200c', u'\u200d' })
            host.remove(QChar(ignored));
        return host;
    }
    host = host.toLower();
    return host.contains(u"xn--") ? QUrl::fromAce(host.toLatin1(), QUrl::IgnoreIDNWhitelist) : host;
}

/// Whether all that is left beyond ASCII are signs: IDNA allows neither spaces nor controls nor private characters.
bool isAllowedByIdna(const QString &host)
{
    const QList<uint> points = host.toUcs4();
    return std::all_of(points.begin(), points.end(), [](uint point) {
        const QChar::Category category = QChar::category(char32_t(point));
        return point < 0x80 || category < QChar::Separator_Space || category > QChar::Other_PrivateUse;
    });
}

int hexDigit(char c)
{
    const char lower = char(c | 0x20);
    return c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The text with each `%xx` decoded; a `%` before anything else stays, and makes the host invalid.
QString percentDecoded(QStringView text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray decoded;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const bool pair
            = bytes[i] == '%' && i + 2 < bytes.size() && hexDigit(bytes[i + 1]) >= 0 && hexDigit(bytes[i + 2]) >= 0;
        decoded += pair ? char(hexDigit(bytes[i + 1]) * 16 + hexDigit(bytes[i + 2])) : bytes[i];
        i += pair ? 2 : 0;
    }
    return QString::fromUtf8(decoded);
}

/// An IPv6 address in brackets, in its shortest form.
std::optional<QString> parseIpv6(QStringView text)
{
    QUrl url;
    url.setHost(text.toString(), QUrl::StrictMode);
    return text.endsWith(u']') && !url.host().isEmpty() ? std::optional(u'[' + url.host() + u']') : std::nullopt;
}

std::optional<QString> parseHost(QStringView text)
{
    if (text.startsWith(u'['))
        return parseIpv6(text);
    const QString host = mappedHost(percentDecoded(text));
    if (host.isEmpty())
        return std::nullopt;
    static constexpr AsciiSet forbidden("#/:<>?@[\\]^|%");
    for (const QChar c : host) {
        if (c <= u' ' || c == QChar(0x7f) || c == QChar::ReplacementCharacter || forbidden.contains(c))
            return std::nullopt;
    }
    return isAllowedByIdna(host) ? withIpv4(host) : std::nullopt;
}

/// Path segments with `.` and `..` (also written %2e) resolved.
QString parsePath(QStringView text)
{
    QStringList segments;
    qsizetype start = text.isEmpty() ? 0 : 1;
    for (bool more = true; more;) {
        qsizetype end = start;
        while (end < text.size() && !isSlash(text[end]))
            ++end;
        more = end < text.size();
        const QString segment = percentEncode(text.mid(start, end - start), AsciiSet("\"#<>?`{}"));
        QString dots = segment;
        dots.replace(QStringLiteral("%2e"), QStringLiteral("."), Qt::CaseInsensitive);
        if (dots == u"..") {
            if (!segments.isEmpty())
                segments.removeLast();
            if (!more)
                segments += QString();
        } else if (dots != u".") {
            segments += segment;
        } else if (!more) {
            segments += QString();
        }
        start = end + 1;
    }
    return u'/' + segments.join(u'/');
}

/// Splits `user:password@host:port`. False if the port is not a number.
bool parseAuthority(QStringView text, WebUrl &url)
{
    const qsizetype at = text.lastIndexOf(u'@');
    if (at >= 0) {
        QString credentials = percentEncode(text.left(at), AsciiSet("\"#<>?`{}/;=@[\\]^|"));
        if (const qsizetype colon = credentials.indexOf(u':'); colon >= 0) {
            const QString password = credentials.mid(colon + 1).replace(u':', QLatin1StringView("%3A"));
            credentials = credentials.left(colon) + (password.isEmpty() ? password : u':' + password);
        }
        url.credentials = credentials.isEmpty() ? QString() : credentials + u'@';
    }
    QStringView host = text.mid(at + 1);
    const qsizetype colon = host.lastIndexOf(u':');
    if (colon >= 0 && !host.endsWith(u']')) {
        const QStringView port = host.mid(colon + 1);
        for (const QChar c : port) {
            if (c < u'0' || c > u'9')
                return false;
        }
        if (!port.isEmpty()) {
            if (port.toInt() > 65535 || (port.size() > 5 && port.toInt() == 0))
                return false;
            url.port = QString::number(port.toInt());
        }
        host = host.left(colon);
    }
    const auto parsed = parseHost(host);
    url.host = parsed.value_or(QString());
    return parsed.has_value();
}

} // namespace

QString WebUrl::toString() const
{
    return scheme + QStringLiteral("://") + credentials + host + (port.isEmpty() ? port : u':' + port) + path + query
        + fragment;
}

bool hasUrlScheme(QStringView text)
{
    return !schemeOf(trimmedInput(text)).isEmpty();
}

bool hasWebScheme(QStringView text)
{
    return !defaultPort(schemeOf(trimmedInput(text))).isEmpty();
}

QString encodeQuery(QStringView query)
{
    return percentEncode(query, AsciiSet("\"#<>'"));
}

std::optional<WebUrl> parseWebUrl(QStringView text)
{
    const QString input = trimmedInput(text);
    WebUrl url;
    url.scheme = schemeOf(input);
    if (defaultPort(url.scheme).isEmpty())
        return std::nullopt;
    QStringView rest = QStringView(input).mid(url.scheme.size() + 1);
    while (!rest.isEmpty() && isSlash(rest.front()))
        rest = rest.mid(1);
    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0) {
        url.fragment = u'#' + percentEncode(rest.mid(hash + 1), AsciiSet("\"<>`"));
        rest = rest.left(hash);
    }
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        url.query = mark + 1 < rest.size() ? u'?' + encodeQuery(rest.mid(mark + 1)) : QString();
        rest = rest.left(mark);
    }
    qsizetype pathStart = 0;
    while (pathStart < rest.size() && !isSlash(rest[pathStart]))
        ++pathStart;
    if (!parseAuthority(rest.left(pathStart), url))
        return std::nullopt;
    if (url.port == defaultPort(url.scheme))
        url.port.clear();
    url.path = parsePath(rest.mid(pathStart));
    return url;
}

} // namespace Hexquill
