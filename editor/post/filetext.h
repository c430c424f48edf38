// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace Hexquill {

/// How the lines of a file end; a file's dominant ending is the one that new lines get.
enum class LineEnding { Lf, CrLf, Cr };

/// What a file's bytes say beside its text, kept so that saving gives back the same bytes.
struct FileFacts
{
    bool bom = false; ///< starts with a UTF-8 byte order mark
    LineEnding ending = LineEnding::Lf; ///< the dominant line ending
    bool validUtf8 = true; ///< false: some bytes are no UTF-8 and stand in the text as lone low surrogates

    bool operator==(const FileFacts &) const = default;
};

/// A file's content as *document text*: a lossless form of any byte sequence that a QTextDocument can hold unchanged.
///
/// '\n' is the only line break in it and stands for the dominant ending. Everything a QTextDocument would mangle, and
/// every byte that is no UTF-8, is a single lone low surrogate (U+DC00..U+DCFF), which valid UTF-8 never decodes to:
/// U+DC80..U+DCFF are the raw bytes 0x80..0xFF, smaller ones stand for a CR, a deviating line ending, U+2029, U+FDD0
/// and U+FDD1 (see documenttext constants in the source).
struct FileText
{
    QString text;
    FileFacts facts;
};

/// Never fails: any byte sequence has a document text, and encodeFile() gives the same bytes back.
FileText decodeFile(const QByteArray &bytes);

/// The bytes of a document text. A surrogate that stands for nothing (a pasted half character) becomes U+FFFD.
QByteArray encodeFile(const QString &text, const FileFacts &facts);

/// Escapes foreign text (clipboard, another program) into document text; '\r\n' and '\r' become '\n'.
QString toDocumentText(const QString &foreign);

/// What other programs should see of document text (clipboard, renderer): markers are what they stand for, bytes that
/// are no UTF-8 are U+FFFD, line breaks are '\n'.
QString fromDocumentText(const QString &text);

} // namespace Hexquill
