// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <QString>
#include <QStringView>

namespace Hexquill {

/// The parts of an http, https, ws, wss or ftp URL as WHATWG's URL class has them; the host is in Unicode.
struct WebUrl
{
    QString scheme; ///< in lower case, without colon
    QString credentials; ///< `user:password@` or empty
    QString host;
    QString port; ///< empty if it is the scheme's own
    QString path; ///< begins with `/`, encoded
    QString query; ///< with its `?`, encoded, or empty
    QString fragment; ///< with its `#`, encoded, or empty; an empty one keeps its `#`

    QString toString() const;
};

/// Reads \a text as `new URL()` reads a URL of one of these schemes. Nothing if it is none or not valid.
std::optional<WebUrl> parseWebUrl(QStringView text);

/// \a query, with its `?`, as `url.search = query` stores it.
QString encodeQuery(QStringView query);

/// Whether a URL parser finds a scheme in front of \a text, known or not.
bool hasUrlScheme(QStringView text);

/// Whether \a text has a scheme that WHATWG's URL class splits into host and path.
bool hasWebScheme(QStringView text);

/// JavaScript's encodeURI().
QString encodeUri(QStringView text);

/// JavaScript's decodeURI(); nothing where it throws.
std::optional<QString> decodeUri(QStringView text);

/// UTF-8 as the Encoding Standard decodes it: with U+FFFD for what is none, one for each sequence that breaks off.
QString decodedUtf8(const QByteArray &bytes);

/// Node's querystring.unescape(): decodes every `%xx`; if they are not UTF-8, each byte for itself.
QString unescapeQuery(const QString &text);

} // namespace Hexquill
