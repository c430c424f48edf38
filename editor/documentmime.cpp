// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/documentmime.h"

#include "editor/post/filetext.h"
#include "editor/post/pieces.h"

namespace Hexquill {

namespace {

const QString documentTextFormat = QStringLiteral("application/x-hexquill-document-text");

} // namespace

std::unique_ptr<QMimeData> documentMimeData(const QString &text)
{
    const QString whole = Pieces::whole(text);
    auto data = std::make_unique<QMimeData>();
    data->setText(fromDocumentText(whole));
    data->setData(documentTextFormat, QByteArray(reinterpret_cast<const char *>(whole.utf16()), whole.size() * 2));
    return data;
}

bool holdsDocumentText(const QMimeData &source)
{
    return source.hasFormat(documentTextFormat);
}

QString documentTextOf(const QMimeData &source)
{
    const QByteArray own = source.data(documentTextFormat);
    if (!own.isEmpty())
        return QString(reinterpret_cast<const QChar *>(own.constData()), own.size() / 2);
    return toDocumentText(source.text());
}

} // namespace Hexquill
