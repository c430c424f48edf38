// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/softwaregl.h"

#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

bool environmentAsks(const QProcessEnvironment &environment)
{
    const QString always = environment.value(QStringLiteral("LIBGL_ALWAYS_SOFTWARE")).toLower();
    return always == QStringLiteral("1") || always == QStringLiteral("true")
        || environment.value(QStringLiteral("QT_OPENGL")) == QStringLiteral("software")
        || environment.value(QStringLiteral("QT_XCB_GL_INTEGRATION")) == QStringLiteral("none");
}

/// Drivers that make a render device without a graphics processor behind it.
bool isPretence(const QString &node, const QString &system)
{
    const QString driver
        = QFileInfo(QFileInfo(system + QStringLiteral("/class/drm/") + node + QStringLiteral("/device/driver"))
                        .canonicalFilePath())
              .fileName();
    return driver == QStringLiteral("vgem") || driver == QStringLiteral("vkms")
        || driver == QStringLiteral("simple-framebuffer");
}

bool hasRenderNode(const QString &devices, const QString &system)
{
    const QDir folder(devices + QStringLiteral("/dri"));
    const QFileInfoList nodes = folder.entryInfoList({ QStringLiteral("renderD*") }, QDir::System | QDir::Files);
    for (const QFileInfo &node : nodes) {
        if (node.isReadable() && node.isWritable() && !isPretence(node.fileName(), system))
            return true;
    }
    return false;
}

} // namespace

bool softwareRendering(const QProcessEnvironment &environment, const QString &devices, const QString &system)
{
    if (environmentAsks(environment))
        return true;
    // NVIDIA's own driver and the one of Windows' subsystem have devices of their own.
    if (QFileInfo::exists(devices + QStringLiteral("/nvidia0")) || QFileInfo::exists(devices + QStringLiteral("/dxg")))
        return false;
    return !hasRenderNode(devices, system);
}

} // namespace Hexquill
