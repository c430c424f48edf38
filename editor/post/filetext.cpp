// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/filetext.h"

#include "editor/post/documenttext.h"

#include <algorithm>
#include <QStringDecoder>

namespace Hexquill {

using namespace DocumentText;

namespace {

const QByteArray byteOrderMark = QByteArrayLiteral("\xEF\xBB\xBF");

/// Decodes what is UTF-8 and makes a marker of each byte that is not.
QString decodeBytes(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size();) {
        const Utf8Step step = stepUtf8(data + i, bytes.size() - i);
        if (step.valid) {
            text += QChar::fromUcs4(step.codePoint);
        } else {
            for (qsizetype k = 0; k < step.length; ++k)
                text += byteMarker(data[i + k]);
        }
        i += step.length;
    }
    return text;
}

LineEnding dominantEnding(QStringView text)
{
    const qsizetype lf = text.count(u'\n');
    if (lf == 0)
        return text.contains(u'\r') ? LineEnding::Cr : LineEnding::Lf;
    qsizetype crLf = 0;
    for (qsizetype at = text.indexOf(u"\r\n"); at >= 0; at = text.indexOf(u"\r\n", at + 2))
        ++crLf;
    return crLf * 2 > lf ? LineEnding::CrLf : LineEnding::Lf;
}

/// Markers in place of what a QTextDocument would take for a block of its own.
QChar escaped(QChar c)
{
    switch (c.unicode()) {
    case 0x2029:
        return paragraphSeparatorMarker;
    case 0xFDD0:
        return frameBeginMarker;
    case 0xFDD1:
        return frameEndMarker;
    default:
        return c;
    }
}

/// One line break of the file, \a length units of \a text at \a at, in document text.
qsizetype appendBreak(QString &out, QStringView text, qsizetype at, LineEnding dominant)
{
    const bool crLf = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
    if (text[at] == u'\r' && !crLf) {
        out += dominant == LineEnding::Cr ? QChar(u'\n') : carriageReturnMarker;
        return 1;
    }
    if (crLf && dominant != LineEnding::CrLf)
        out += crLfMarker;
    if (!crLf && dominant != LineEnding::Lf)
        out += lfMarker;
    out += u'\n';
    return crLf ? 2 : 1;
}

bool needsEscape(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u == u'\r' || u == 0x2029 || u == 0xFDD0 || u == 0xFDD1;
    });
}

QString escapeText(const QString &text, LineEnding dominant)
{
    if (!needsEscape(text))
        return text;
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        if (text[i] == u'\r' || text[i] == u'\n') {
            i += appendBreak(out, text, i, dominant);
        } else {
            out += escaped(text[i]);
            ++i;
        }
    }
    return out;
}

QByteArray endingBytes(LineEnding ending)
{
    switch (ending) {
    case LineEnding::CrLf:
        return QByteArrayLiteral("\r\n");
    case LineEnding::Cr:
        return QByteArrayLiteral("\r");
    case LineEnding::Lf:
        break;
    }
    return QByteArrayLiteral("\n");
}

/// Appends the bytes of the lone surrogate \a c.
void appendMarker(QByteArray &bytes, QChar c)
{
    if (c == jointMarker)
        return;
    if (isByteMarker(c))
        bytes += char(c.unicode() & 0xFF);
    else if (c == carriageReturnMarker)
        bytes += '\r';
    else if (const char16_t meant = characterOf(c))
        bytes += QString(QChar(meant)).toUtf8();
    else
        bytes += "\xEF\xBF\xBD";
}

QByteArray encodeMarked(const QString &text, const QByteArray &ending)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 2);
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype to) { bytes += QStringView(text).mid(plainFrom, to - plainFrom).toUtf8(); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c != u'\n' && !c.isSurrogate())
            continue;
        flush(i);
        plainFrom = i + 1;
        if (c == u'\n') {
            bytes += ending;
        } else if (c == lfMarker || c == crLfMarker) {
            if (i + 1 < text.size() && text[i + 1] == u'\n') {
                bytes += c == lfMarker ? "\n" : "\r\n";
                plainFrom = ++i + 1;
            }
        } else {
            appendMarker(bytes, c);
        }
    }
    flush(text.size());
    return bytes;
}

} // namespace

FileText decodeFile(const QByteArray &bytes)
{
    FileText file;
    file.facts.bom = bytes.startsWith(byteOrderMark);
    const QByteArray content
        = file.facts.bom ? QByteArray::fromRawData(bytes.constData() + 3, bytes.size() - 3) : bytes;
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    file.text = decoder(content);
    file.facts.validUtf8 = !decoder.hasError();
    if (!file.facts.validUtf8)
        file.text = decodeBytes(content);
    file.facts.ending = dominantEnding(file.text);
    file.text = escapeText(file.text, file.facts.ending);
    return file;
}

QByteArray encodeFile(const QString &text, const FileFacts &facts)
{
    const bool plain = facts.ending == LineEnding::Lf
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSurrogate(); });
    const QByteArray bytes = plain ? text.toUtf8() : encodeMarked(text, endingBytes(facts.ending));
    return facts.bom ? byteOrderMark + bytes : bytes;
}

QString toDocumentText(const QString &foreign)
{
    QString out;
    out.reserve(foreign.size());
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const QChar c = foreign[i];
        if (c.isHighSurrogate() && i + 1 < foreign.size() && foreign[i + 1].isLowSurrogate()) {
            out += c;
            out += foreign[++i];
        } else if (c.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r') {
            out += u'\n';
            if (i + 1 < foreign.size() && foreign[i + 1] == u'\n')
                ++i;
        } else {
            out += escaped(c);
        }
    }
    return out;
}

} // namespace Hexquill
