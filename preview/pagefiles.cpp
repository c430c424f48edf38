// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pagefiles.h"

#include "preview/previewscheme.h"

#include <QCoreApplication>
#include <QUrl>

namespace Hexquill {

QByteArray dataAddress(const ArticleFolders &folders, const QString &address)
{
    const auto file = readPageFile(folders, QUrl(address, QUrl::StrictMode));
    return file ? "data:" + file->type + ";base64," + file->bytes.toBase64() : QByteArray();
}

tl::expected<QByteArray, QString> withFiles(const PageText &page, const ArticleFolders &folders)
{
    QList<QByteArray> files;
    qint64 size = 0;
    for (const QString &address : page.files) {
        files.append(dataAddress(folders, address));
        size += files.last().size();
        if (size > mostFileBytes)
            return tl::make_unexpected(QCoreApplication::translate("Hexquill::PageFiles",
                                                                   "The pictures of this article are too large for one "
                                                                   "file: they have more than 512 MB together."));
    }
    const QStringList parts = page.text.split(page.token);
    QByteArray bytes = parts.first().toUtf8();
    for (const QString &part : parts.mid(1)) {
        const qsizetype end = part.indexOf(u';');
        bytes += files.value(QStringView(part).left(end).toInt());
        bytes += QStringView(part).mid(end + 1).toUtf8();
    }
    return bytes;
}

} // namespace Hexquill
