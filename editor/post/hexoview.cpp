// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/hexoview.h"

#include "editor/post/documenttext.h"
#include "editor/post/filetext.h"

#include <QByteArray>

namespace Hexquill {

using namespace DocumentText;

qsizetype MappedText::origin(qsizetype offset) const
{
    if (m_origins.empty())
        return offset >= m_text.size() && m_end >= 0 ? m_end : offset + m_shift;
    return offset < m_text.size() ? m_origins[size_t(offset)] : m_end;
}

MappedText MappedText::mid(qsizetype position, qsizetype length) const
{
    MappedText part;
    part.m_text = m_text.mid(position, length);
    part.m_end = origin(position + part.m_text.size());
    if (m_origins.empty())
        part.m_shift = m_shift + position;
    else
        part.m_origins.assign(m_origins.begin() + position, m_origins.begin() + position + part.m_text.size());
    return part;
}

void MappedText::append(QStringView piece, qsizetype origin)
{
    m_text += piece;
    m_origins.insert(m_origins.end(), size_t(piece.size()), origin);
}

void MappedText::append(QChar c, qsizetype origin)
{
    m_text += c;
    m_origins.push_back(origin);
}

namespace {

bool isPairAt(const QString &text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

qsizetype firstMarker(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!isPairAt(text, i))
            return i;
        ++i;
    }
    return -1;
}

/// Appends what the run of byte markers at \a from decodes to; returns its length.
qsizetype appendBytes(MappedText &view, const QString &text, qsizetype from)
{
    QByteArray bytes;
    while (from + bytes.size() < text.size() && isByteMarker(text[from + bytes.size()]))
        bytes += char(text[from + bytes.size()].unicode() & 0xFF);
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size();) {
        const Utf8Step step = stepUtf8(data + i, bytes.size() - i);
        if (step.valid)
            view.append(QStringView(QChar::fromUcs4(step.codePoint)), from + i);
        else
            view.append(QChar(QChar::ReplacementCharacter), from + i);
        i += step.length;
    }
    return bytes.size();
}

/// Appends what stands at \a i; returns its length in document text.
qsizetype appendUnit(MappedText &view, const QString &text, qsizetype i)
{
    const QChar c = text[i];
    if (isPairAt(text, i)) {
        view.append(c, i);
        view.append(text[i + 1], i + 1);
        return 2;
    }
    if (isByteMarker(c))
        return appendBytes(view, text, i);
    if (c == lfMarker || c == crLfMarker || c == jointMarker)
        return 1;
    if (c == carriageReturnMarker)
        view.append(QChar(u'\r'), i);
    else if (c.isSurrogate())
        view.append(characterOf(c) ? QChar(characterOf(c)) : QChar(QChar::ReplacementCharacter), i);
    else
        view.append(c, i);
    return 1;
}

} // namespace

MappedText hexoView(const QString &documentText)
{
    if (firstMarker(documentText) < 0)
        return MappedText(documentText);
    MappedText view;
    for (qsizetype i = 0; i < documentText.size();)
        i += appendUnit(view, documentText, i);
    view.close(documentText.size());
    return view;
}

QString fromDocumentText(const QString &text)
{
    return hexoView(text).text();
}

} // namespace Hexquill
