// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/blog/exportplan.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

namespace Hexquill {

/// What one export does to a blog, written down before it begins, so that it can be taken back: after a kill as well as
/// by the writer's wish.
struct ExportRecord
{
    struct File
    {
        QString target; ///< absolute path
        QByteArray digest; ///< SHA-256 of what the export writes there
        bool replaces = false;
        QByteArray before; ///< of a file that is replaced: what was there
    };

    QString root;
    QString stage; ///< the folder in which the files are made; it is there only while the export runs
    QStringList folders; ///< that the export makes, the outermost first
    QList<File> files; ///< in the export's order

    /// Of what carrying out \a plan will do.
    static ExportRecord of(const ExportPlan &plan, const QString &stage);
};

/// Whether \a target holds what the export wrote there.
bool isAsExported(const ExportRecord::File &file);

/// The records of the exports into one blog, newest last, in a folder outside it.
class ExportRecords
{
public:
    /// \a folder empty: the writer's own.
    explicit ExportRecords(const QString &root, const QString &folder = {});

    /// Absolute paths.
    QStringList files() const;
    /// Returns the file.
    tl::expected<QString, QString> add(const ExportRecord &record) const;
    tl::expected<ExportRecord, QString> read(const QString &file) const;
    tl::expected<void, QString> remove(const QString &file) const;
    /// The file that a running export locks.
    QString lockFile() const;

private:
    QString m_folder;
    QString m_name; ///< of the blog's records, without their number
};

} // namespace Hexquill
