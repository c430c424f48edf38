// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#pragma once

#include <optional>
#include <QString>
#include <QUrl>

namespace Hexquill {

/// A file of an npm package, as the address of a content delivery network names it.
struct CdnFile
{
    QString package; ///< like bootstrap or @scope/name
    QString version; ///< as written: 4.6.1, but also 4 or latest; empty where the address names none
    QString path; ///< within the package, or within what cdnjs keeps of it

    bool operator==(const CdnFile &) const = default;
};

/// What \a address names: `…/NAME@VERSION/PATH` as jsDelivr and unpkg write it, `…/NAME/VERSION/PATH` as cdnjs and its
/// mirrors do. cdnjs calls some packages otherwise than npm; those it is known of have their npm name here.
std::optional<CdnFile> cdnFile(const QUrl &address);

/// The address within the page's scheme of the same file where it lies on this machine: in \a packagesFolder, the
/// blog's node_modules, in just that version, or among the program's own web libraries in the same main version;
/// empty if it is in neither.
QString localCopy(const CdnFile &file, const QString &packagesFolder);

} // namespace Hexquill
