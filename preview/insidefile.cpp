// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/insidefile.h"

#include <algorithm>
#include <fcntl.h>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <sys/stat.h>
#include <unistd.h>

namespace Hexquill {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hexquill::ArticleFiles)
};

/// A file descriptor that closes itself.
class Descriptor
{
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Descriptor()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int value() const { return m_descriptor; }
    bool isValid() const { return m_descriptor >= 0; }
    QByteArray link() const { return "/proc/self/fd/" + QByteArray::number(m_descriptor); }

private:
    int m_descriptor;
};

/// The path that \a descriptor really is, after every link.
QString realPath(const Descriptor &descriptor)
{
    QByteArray target(4096, '\0');
    const ssize_t length = ::readlink(descriptor.link().constData(), target.data(), size_t(target.size()));
    return length > 0 && length < target.size() ? QFile::decodeName(target.left(length)) : QString();
}

bool isInside(const QString &path, const QString &folder)
{
    if (folder.isEmpty())
        return false;
    const QString real = QFileInfo(folder).canonicalFilePath();
    return !real.isEmpty() && path.startsWith(real.endsWith(u'/') ? real : real + u'/');
}

bool isInsideOneOf(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QString &folder) { return isInside(path, folder); });
}

} // namespace

/// The file is opened by path only to see what it is, then read through that very handle, so it cannot be changed for
/// another in between; nothing but a regular file is ever opened for reading.
tl::expected<QByteArray, QString> readInside(const QString &path, const QStringList &folders)
{
    const Descriptor place(::open(QFile::encodeName(path).constData(), O_PATH | O_CLOEXEC));
    struct stat facts = {};
    if (!place.isValid() || ::fstat(place.value(), &facts) != 0)
        return tl::make_unexpected(Words::tr("There is no such file."));
    if (!isInsideOneOf(realPath(place), folders))
        return tl::make_unexpected(Words::tr("The file lies outside the post's folder and the blog."));
    if (!S_ISREG(facts.st_mode))
        return tl::make_unexpected(Words::tr("This is not a regular file."));
    if (facts.st_size > largestPageFile)
        return tl::make_unexpected(Words::tr("The file is larger than 32 MB."));
    const Descriptor content(::open(place.link().constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    QFile file;
    if (!content.isValid() || !file.open(content.value(), QIODevice::ReadOnly))
        return tl::make_unexpected(Words::tr("The file cannot be read."));
    return file.read(largestPageFile);
}

} // namespace Hexquill
