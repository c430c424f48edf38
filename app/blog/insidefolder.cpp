// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/insidefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStringList>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Hexquill {

namespace {

/// An open folder; closed with the value.
class Handle
{
public:
    explicit Handle(int number = -1)
        : m_number(number)
    {
    }
    Handle(Handle &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    {
    }
    Handle &operator=(Handle &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Handle()
    {
        if (m_number >= 0)
            close(m_number);
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

/// The entry \a name of \a folder without following a link and without leaving it; errno as openat2 sets it.
Handle openBelow(const Handle &folder, const QByteArray &name)
{
    open_how how{};
    how.flags = O_PATH | O_CLOEXEC | O_NOFOLLOW;
    how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    const long opened = syscall(SYS_openat2, folder.number(), name.constData(), &how, sizeof how);
    if (opened >= 0 || (errno != ENOSYS && errno != EPERM))
        return Handle(int(opened));
    return Handle(openat(folder.number(), name.constData(), O_PATH | O_CLOEXEC | O_NOFOLLOW)); // kernels before 5.6
}

bool isLink(const Handle &entry)
{
    struct stat status
    {
    };
    return fstat(entry.number(), &status) == 0 && S_ISLNK(status.st_mode);
}

QString leavingMessage(const QString &path)
{
    return QCoreApplication::translate(
               "Export",
               "%1 is a link to another place. Nothing is written through it; replace it with a real folder first.")
        .arg(path);
}

QString outsideMessage(const QString &path, const QString &root)
{
    return QCoreApplication::translate("Export", "%1 is not inside %2, so nothing is written there.").arg(path, root);
}

QString systemMessage(const QString &path)
{
    return QCoreApplication::translate("Export", "%1 cannot be opened: %2")
        .arg(path, QString::fromLocal8Bit(strerror(errno)));
}

/// The names between \a root and \a path; an error if the way goes up.
tl::expected<QStringList, QString> stepsTo(const QString &root, const QString &path)
{
    const QString relative = QDir(root).relativeFilePath(path);
    const QStringList steps = relative.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (QDir::isAbsolutePath(relative) || steps.contains(QStringLiteral("..")))
        return tl::unexpected(outsideMessage(path, root));
    return steps;
}

/// Walks from \a root along \a steps; where one is missing, \a onMissing(parent, name) makes it or ends the walk
/// (false).
template <typename OnMissing>
tl::expected<void, QString> walk(const QString &root, const QStringList &steps, OnMissing onMissing)
{
    Handle at(open(QFile::encodeName(root).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    QString shown = root;
    if (!at.isOpen())
        return tl::unexpected(systemMessage(shown));
    for (const QString &step : steps) {
        shown += QLatin1Char('/') + step;
        const QByteArray name = QFile::encodeName(step);
        Handle next = openBelow(at, name);
        if (!next.isOpen() && errno == ENOENT) {
            if (!onMissing(at.number(), name.constData()))
                return {};
            next = openBelow(at, name);
        }
        if (!next.isOpen())
            return tl::unexpected(errno == ELOOP || errno == EXDEV ? leavingMessage(shown) : systemMessage(shown));
        if (isLink(next))
            return tl::unexpected(leavingMessage(shown));
        at = std::move(next);
    }
    return {};
}

} // namespace

tl::expected<void, QString> checkInside(const QString &root, const QString &file)
{
    return stepsTo(root, file).and_then([&root](const QStringList &steps) {
        return walk(root, steps, [](int, const char *) { return false; });
    });
}

tl::expected<void, QString> makeFoldersInside(const QString &root, const QString &folder)
{
    const auto make = [](int parent, const char *name) { return mkdirat(parent, name, 0777) == 0 || errno == EEXIST; };
    const tl::expected<QStringList, QString> steps = stepsTo(root, folder);
    if (!steps)
        return tl::unexpected(steps.error());
    if (const auto walked = walk(root, *steps, make); !walked)
        return walked;
    if (!QDir(folder).exists())
        return tl::unexpected(QCoreApplication::translate("Export", "The folder %1 could not be made.").arg(folder));
    return {};
}

} // namespace Hexquill
