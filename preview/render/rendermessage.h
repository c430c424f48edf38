// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"

#include <optional>
#include <QByteArray>

namespace Hexquill::RenderMessage {

/// What a frame between the program and its render process holds.
enum class Kind : quint8 { Site = 1, Request = 2, Rendering = 3 };

/// One framed message: format version, kind, payload.
struct Frame
{
    Kind kind = Kind::Site;
    QByteArray payload;
};

/// What a reader finds at the front of what has arrived so far.
enum class FrameState { Incomplete, Complete, Broken };

/// Bytes a single frame may have; a longer one counts as broken.
inline constexpr quint32 maximumFrameSize = 256u * 1024 * 1024;

QByteArray frame(const RenderSite &site);
/// What is \a before is what the last frame of the kind held, on both sides of the pipe: only what differs is sent.
QByteArray frame(const RenderRequest &request, const RenderRequest &before = {});
QByteArray frame(const Rendering &rendering, const Rendering &before = {});

/// Takes the first whole frame off \a buffer into \a out. Broken: other format version, unknown kind or too long.
FrameState takeFrame(QByteArray &buffer, Frame &out);

/// Each returns nothing if \a payload is not one whole value of its kind, or not one that comes after \a before.
std::optional<RenderSite> readSite(const QByteArray &payload);
std::optional<RenderRequest> readRequest(const QByteArray &payload, const RenderRequest &before = {});
std::optional<Rendering> readRendering(const QByteArray &payload, const Rendering &before = {});

} // namespace Hexquill::RenderMessage
