// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/render/postrenderer.h"
#include "preview/render/rendermessage.h"
#include "preview/render/renderprocess.h"

#include <malloc.h>
#include <new>
#include <QCoreApplication>
#include <QFile>
#include <sys/resource.h>
#include <unistd.h>

namespace Hexquill {

namespace {

constexpr rlim_t memoryAllowed = 768ull * 1024 * 1024; // beyond what the loaded program itself maps
constexpr rlim_t secondsPerRequest = 20; // should the parent be gone and nobody keep the deadline
constexpr qsizetype largestArticle = 20 * 1024 * 1024; // UTF-16 units

rlim_t mappedBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList fields = file.readAll().split(' ');
    return rlim_t(fields.value(0).toULongLong()) * rlim_t(sysconf(_SC_PAGESIZE));
}

void limitMemory()
{
    const rlim_t bytes = mappedBytes() + memoryAllowed;
    const rlimit limit{ bytes, bytes };
    setrlimit(RLIMIT_AS, &limit);
    const rlimit noCore{ 0, 0 };
    setrlimit(RLIMIT_CORE, &noCore);
}

/// A post is rendered again at each keystroke: the room it took is kept, not given back and asked for anew.
void keepMemory()
{
    constexpr int kept = 64 * 1024 * 1024; // bytes
    mallopt(M_MMAP_THRESHOLD, kept / 2);
    mallopt(M_TRIM_THRESHOLD, kept);
}

/// CPU limits count from the start of the process, so each request moves the soft one.
void limitTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    rlimit limit{};
    getrlimit(RLIMIT_CPU, &limit);
    limit.rlim_cur = rlim_t(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + secondsPerRequest;
    setrlimit(RLIMIT_CPU, &limit);
}

Rendering refusal(quint64 revision, const char *sentence)
{
    Rendering rendering;
    rendering.revision = revision;
    rendering.error = QCoreApplication::translate("Hexquill::RenderProcess", sentence);
    return rendering;
}

Rendering boundedRender(PostRenderer &renderer, const RenderRequest &request, const RenderSite &site)
{
    try {
        limitTime();
        Rendering rendering = renderer.render(request, site);
        if (rendering.contentHtml.size() <= largestArticle)
            return rendering;
        return refusal(
            request.revision,
            QT_TRANSLATE_NOOP("Hexquill::RenderProcess", "The article would have more than 20 million characters."));
    } catch (const std::bad_alloc &) {
        renderer.forget();
        return refusal(
            request.revision,
            QT_TRANSLATE_NOOP("Hexquill::RenderProcess", "Rendering this text needs more memory than it may have."));
    }
}

bool writeAll(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = write(STDOUT_FILENO, bytes.constData() + done, std::size_t(bytes.size() - done));
        if (count < 0 && errno != EINTR)
            return false;
        done += qMax<ssize_t>(count, 0);
    }
    return true;
}

/// What both sides of the pipe know of what was said last.
struct Exchange
{
    RenderSite site;
    RenderRequest request;
    Rendering rendering;
    PostRenderer renderer;
};

/// Answers every whole frame in \a received; false if the other side speaks another language or is gone.
bool answer(QByteArray &received, Exchange &known)
{
    RenderMessage::Frame frame;
    for (;;) {
        const RenderMessage::FrameState state = RenderMessage::takeFrame(received, frame);
        if (state != RenderMessage::FrameState::Complete)
            return state == RenderMessage::FrameState::Incomplete;
        if (frame.kind == RenderMessage::Kind::Site) {
            const auto newSite = RenderMessage::readSite(frame.payload);
            if (!newSite)
                return false;
            known.site = *newSite;
            known.renderer.forget();
            continue;
        }
        const auto request = RenderMessage::readRequest(frame.payload, known.request);
        if (!request)
            return false;
        known.request = *request;
        const Rendering rendering = boundedRender(known.renderer, *request, known.site);
        if (!writeAll(RenderMessage::frame(rendering, known.rendering)))
            return false;
        known.rendering = rendering;
    }
}

} // namespace

int runRenderWorker()
{
    limitMemory();
    keepMemory();
    Exchange known;
    QByteArray received;
    char part[1 << 16];
    for (;;) {
        const ssize_t count = read(STDIN_FILENO, part, sizeof part);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count == 0 ? 0 : 1;
        received.append(part, count);
        if (!answer(received, known))
            return 1;
    }
}

} // namespace Hexquill
