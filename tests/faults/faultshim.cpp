// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/faults/faultshim.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

struct State
{
    bool armed = false;
    int nth = 0;
    int calls = 0;
    FaultKind kind = FaultNone;
    int error = 0;
    const char *met = nullptr;
    void (*visitor)(void *) = nullptr;
    void *data = nullptr;
};

thread_local State state;

/// Counts the call; whether it is the one to meet a fault.
bool meets(const char *name)
{
    if (!state.armed || ++state.calls != state.nth)
        return false;
    state.met = name;
    return true;
}

template <typename Function>
Function *real(Function *, const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// What surrounds a call that may meet a fault.
template <typename Call>
long faulty(const char *name, Call call, bool doesIt = false)
{
    if (!meets(name))
        return call();
    switch (state.kind) {
    case FaultError:
        if (doesIt)
            call();
        errno = state.error;
        return -1;
    case FaultKillBefore:
        ::raise(SIGKILL);
        break;
    case FaultKillAfter:
        call();
        ::raise(SIGKILL);
        break;
    case FaultVisitor:
        state.armed = false;
        state.visitor(state.data);
        state.armed = true;
        break;
    default:
        break;
    }
    return call();
}

mode_t modeOf(int flags, va_list list)
{
    return (flags & (O_CREAT | O_TMPFILE)) ? mode_t(va_arg(list, int)) : 0;
}

} // namespace

#define REAL(name) static auto *const original = real(&::name, #name)

extern "C" {

void fault_arm(int nth, FaultKind kind, int error)
{
    state.nth = nth;
    state.kind = kind;
    state.error = error;
    state.calls = 0;
    state.met = nullptr;
    state.armed = true;
}

int fault_disarm()
{
    state.armed = false;
    return state.calls;
}

const char *fault_met()
{
    return state.met;
}

void fault_visitor(void (*visitor)(void *), void *data)
{
    state.visitor = visitor;
    state.data = data;
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    REAL(write);
    const bool full = state.armed && state.kind == FaultDiskFills && state.met;
    if (full) {
        errno = ENOSPC;
        return -1;
    }
    const bool halves = state.kind == FaultShortWrite || state.kind == FaultDiskFills;
    if (halves && meets("write"))
        return original(descriptor, bytes, size / 2);
    return halves ? original(descriptor, bytes, size)
                  : faulty("write", [&] { return long(original(descriptor, bytes, size)); });
}

ssize_t read(int descriptor, void *bytes, size_t size)
{
    REAL(read);
    return faulty("read", [&] { return long(original(descriptor, bytes, size)); });
}

int open(const char *path, int flags, ...)
{
    REAL(open);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return int(faulty("open", [&] { return long(original(path, flags, mode)); }));
}

int open64(const char *path, int flags, ...)
{
    REAL(open64);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return int(faulty("open64", [&] { return long(original(path, flags, mode)); }));
}

int openat(int folder, const char *path, int flags, ...)
{
    REAL(openat);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    return int(faulty("openat", [&] { return long(original(folder, path, flags, mode)); }));
}

int close(int descriptor)
{
    REAL(close);
    return int(faulty(
        "close", [&] { return long(original(descriptor)); }, true));
}

int fsync(int descriptor)
{
    REAL(fsync);
    return int(faulty("fsync", [&] { return long(original(descriptor)); }));
}

int fdatasync(int descriptor)
{
    REAL(fdatasync);
    return int(faulty("fdatasync", [&] { return long(original(descriptor)); }));
}

int ftruncate(int descriptor, off_t size) noexcept
{
    REAL(ftruncate);
    return int(faulty("ftruncate", [&] { return long(original(descriptor, size)); }));
}

int fchmod(int descriptor, mode_t mode) noexcept
{
    REAL(fchmod);
    return int(faulty("fchmod", [&] { return long(original(descriptor, mode)); }));
}

int fchown(int descriptor, uid_t owner, gid_t group) noexcept
{
    REAL(fchown);
    return int(faulty("fchown", [&] { return long(original(descriptor, owner, group)); }));
}

int rename(const char *from, const char *to) noexcept
{
    REAL(rename);
    return int(faulty("rename", [&] { return long(original(from, to)); }));
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    REAL(renameat);
    return int(faulty("renameat", [&] { return long(original(fromFolder, from, toFolder, to)); }));
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    REAL(renameat2);
    return int(faulty("renameat2", [&] { return long(original(fromFolder, from, toFolder, to, flags)); }));
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    REAL(linkat);
    return int(faulty("linkat", [&] { return long(original(fromFolder, from, toFolder, to, flags)); }));
}

int unlink(const char *path) noexcept
{
    REAL(unlink);
    return int(faulty("unlink", [&] { return long(original(path)); }));
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    REAL(unlinkat);
    return int(faulty("unlinkat", [&] { return long(original(folder, path, flags)); }));
}

int mkdir(const char *path, mode_t mode) noexcept
{
    REAL(mkdir);
    return int(faulty("mkdir", [&] { return long(original(path, mode)); }));
}

int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    REAL(mkdirat);
    return int(faulty("mkdirat", [&] { return long(original(folder, path, mode)); }));
}

/// openat2 has no function of its own in the C library.
long syscall(long number, ...) noexcept
{
    REAL(syscall);
    va_list list;
    va_start(list, number);
    long arguments[6];
    for (long &argument : arguments)
        argument = va_arg(list, long);
    va_end(list);
    const auto call = [&] {
        return original(number, arguments[0], arguments[1], arguments[2], arguments[3], arguments[4], arguments[5]);
    };
    return number == SYS_openat2 ? faulty("openat2", call) : call();
}
}
