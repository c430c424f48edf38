// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/faults/faultshim.h"

#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <thread>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

struct State
{
    std::atomic<bool> armed = false;
    int nth = 0;
    std::atomic<int> calls = 0;
    FaultKind kind = FaultNone;
    int error = 0;
    std::atomic<const char *> met = nullptr;
    void (*visitor)(void *) = nullptr;
    void *data = nullptr;
};

State state;

/// A folder whose disk does not answer.
struct Stall
{
    std::mutex mutex;
    std::condition_variable released;
    std::string under;
    std::thread::id owner;
    int nth = 0;
    int calls = 0;
    std::atomic<bool> on = false;
    std::atomic<const char *> waiting = nullptr;
    std::atomic<int> ownCalls = 0;
    std::atomic<const char *> ownCall = nullptr;
};

Stall stall;
std::atomic<bool> noLeases = false;
thread_local bool busy = false; ///< in the shim's own calls

std::string placeOf(int descriptor)
{
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t size = ::readlink(link, path, sizeof path);
    return size > 0 ? std::string(path, size_t(size)) : std::string();
}

std::string placeOf(int folder, const char *path)
{
    if (path && path[0] == '/')
        return path;
    return (folder == AT_FDCWD ? std::string(".") : placeOf(folder)) + '/' + (path ? path : "");
}

/// Waits if the call is one that does not come back.
void wait(const char *name, const std::string &place)
{
    if (place.compare(0, stall.under.size(), stall.under) != 0)
        return;
    if (std::this_thread::get_id() == stall.owner) {
        ++stall.ownCalls;
        stall.ownCall = name;
        return;
    }
    std::unique_lock lock(stall.mutex);
    ++stall.calls;
    if (stall.nth != 0 && stall.calls != stall.nth)
        return;
    stall.waiting = name;
    stall.released.wait(lock, [] { return !stall.on; });
}

template <typename... Place>
void mayWait(const char *name, const Place &...place)
{
    if (!stall.on || busy)
        return;
    busy = true;
    const int error = errno;
    wait(name, placeOf(place...));
    errno = error;
    busy = false;
}

/// Pipes and event counters are no part of a disk.
bool isOfADisk(int descriptor)
{
    struct stat facts = {};
    busy = true;
    const bool is = ::fstat(descriptor, &facts) == 0 && (S_ISREG(facts.st_mode) || S_ISDIR(facts.st_mode));
    busy = false;
    return is;
}

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

void fault_stall(const char *under, int nth)
{
    stall.under = under;
    stall.owner = std::this_thread::get_id();
    stall.nth = nth;
    stall.calls = 0;
    stall.waiting = nullptr;
    stall.ownCalls = 0;
    stall.ownCall = nullptr;
    stall.on = true;
}

void fault_release()
{
    {
        const std::lock_guard lock(stall.mutex);
        stall.on = false;
    }
    stall.released.notify_all();
}

void fault_no_leases(bool on)
{
    noLeases = on;
}

const char *fault_stalled()
{
    return stall.waiting;
}

int fault_own_calls()
{
    return stall.ownCalls;
}

const char *fault_own_call()
{
    return stall.ownCall;
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    REAL(write);
    mayWait("write", descriptor);
    if (!state.armed || !isOfADisk(descriptor))
        return original(descriptor, bytes, size);
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
    mayWait("read", descriptor);
    return !state.armed || !isOfADisk(descriptor) ? original(descriptor, bytes, size)
        : faulty("read", [&] { return long(original(descriptor, bytes, size)); });
}

int open(const char *path, int flags, ...)
{
    REAL(open);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    mayWait("open", AT_FDCWD, path);
    return int(faulty("open", [&] { return long(original(path, flags, mode)); }));
}

int open64(const char *path, int flags, ...)
{
    REAL(open64);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    mayWait("open64", AT_FDCWD, path);
    return int(faulty("open64", [&] { return long(original(path, flags, mode)); }));
}

int openat(int folder, const char *path, int flags, ...)
{
    REAL(openat);
    va_list list;
    va_start(list, flags);
    const mode_t mode = modeOf(flags, list);
    va_end(list);
    mayWait("openat", folder, path);
    return int(faulty("openat", [&] { return long(original(folder, path, flags, mode)); }));
}

int close(int descriptor)
{
    REAL(close);
    mayWait("close", descriptor);
    if (!state.armed || !isOfADisk(descriptor))
        return original(descriptor);
    return int(faulty(
        "close", [&] { return long(original(descriptor)); }, true));
}

int fcntl(int descriptor, int command, ...)
{
    REAL(fcntl);
    va_list list;
    va_start(list, command);
    void *const argument = va_arg(list, void *);
    va_end(list);
    if (noLeases && command == F_SETLEASE && argument != reinterpret_cast<void *>(F_UNLCK)) {
        errno = EINVAL;
        return -1;
    }
    return original(descriptor, command, argument);
}

int fsync(int descriptor)
{
    REAL(fsync);
    mayWait("fsync", descriptor);
    return int(faulty("fsync", [&] { return long(original(descriptor)); }));
}

int fdatasync(int descriptor)
{
    REAL(fdatasync);
    mayWait("fdatasync", descriptor);
    return int(faulty("fdatasync", [&] { return long(original(descriptor)); }));
}

int ftruncate(int descriptor, off_t size) noexcept
{
    REAL(ftruncate);
    mayWait("ftruncate", descriptor);
    return int(faulty("ftruncate", [&] { return long(original(descriptor, size)); }));
}

int fchmod(int descriptor, mode_t mode) noexcept
{
    REAL(fchmod);
    mayWait("fchmod", descriptor);
    return int(faulty("fchmod", [&] { return long(original(descriptor, mode)); }));
}

int fchown(int descriptor, uid_t owner, gid_t group) noexcept
{
    REAL(fchown);
    mayWait("fchown", descriptor);
    return int(faulty("fchown", [&] { return long(original(descriptor, owner, group)); }));
}

int rename(const char *from, const char *to) noexcept
{
    REAL(rename);
    mayWait("rename", AT_FDCWD, from);
    return int(faulty("rename", [&] { return long(original(from, to)); }));
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    REAL(renameat);
    mayWait("renameat", fromFolder, from);
    return int(faulty("renameat", [&] { return long(original(fromFolder, from, toFolder, to)); }));
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    REAL(renameat2);
    mayWait("renameat2", fromFolder, from);
    return int(faulty("renameat2", [&] { return long(original(fromFolder, from, toFolder, to, flags)); }));
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    REAL(linkat);
    mayWait("linkat", fromFolder, from);
    return int(faulty("linkat", [&] { return long(original(fromFolder, from, toFolder, to, flags)); }));
}

int unlink(const char *path) noexcept
{
    REAL(unlink);
    mayWait("unlink", AT_FDCWD, path);
    return int(faulty("unlink", [&] { return long(original(path)); }));
}

int unlinkat(int folder, const char *path, int flags) noexcept
{
    REAL(unlinkat);
    mayWait("unlinkat", folder, path);
    return int(faulty("unlinkat", [&] { return long(original(folder, path, flags)); }));
}

int mkdir(const char *path, mode_t mode) noexcept
{
    REAL(mkdir);
    mayWait("mkdir", AT_FDCWD, path);
    return int(faulty("mkdir", [&] { return long(original(path, mode)); }));
}

int mkdirat(int folder, const char *path, mode_t mode) noexcept
{
    REAL(mkdirat);
    mayWait("mkdirat", folder, path);
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
    if (number != SYS_openat2)
        return call();
    mayWait("openat2", int(arguments[0]), reinterpret_cast<const char *>(arguments[1]));
    return faulty("openat2", call);
}

// What only asks: these may wait, and meet no other fault.

int stat(const char *path, struct stat *facts) noexcept
{
    REAL(stat);
    mayWait("stat", AT_FDCWD, path);
    return original(path, facts);
}

int lstat(const char *path, struct stat *facts) noexcept
{
    REAL(lstat);
    mayWait("lstat", AT_FDCWD, path);
    return original(path, facts);
}

int fstat(int descriptor, struct stat *facts) noexcept
{
    REAL(fstat);
    mayWait("fstat", descriptor);
    return original(descriptor, facts);
}

int fstatat(int folder, const char *path, struct stat *facts, int flags) noexcept
{
    REAL(fstatat);
    mayWait("fstatat", folder, path);
    return original(folder, path, facts, flags);
}

int stat64(const char *path, struct stat64 *facts) noexcept
{
    REAL(stat64);
    mayWait("stat64", AT_FDCWD, path);
    return original(path, facts);
}

int lstat64(const char *path, struct stat64 *facts) noexcept
{
    REAL(lstat64);
    mayWait("lstat64", AT_FDCWD, path);
    return original(path, facts);
}

int fstat64(int descriptor, struct stat64 *facts) noexcept
{
    REAL(fstat64);
    mayWait("fstat64", descriptor);
    return original(descriptor, facts);
}

int statx(int folder, const char *path, int flags, unsigned mask, struct statx *facts) noexcept
{
    REAL(statx);
    if (path && *path)
        mayWait("statx", folder, path);
    else
        mayWait("statx", folder);
    return original(folder, path, flags, mask, facts);
}

int access(const char *path, int mode) noexcept
{
    REAL(access);
    mayWait("access", AT_FDCWD, path);
    return original(path, mode);
}

int faccessat(int folder, const char *path, int mode, int flags) noexcept
{
    REAL(faccessat);
    mayWait("faccessat", folder, path);
    return original(folder, path, mode, flags);
}

ssize_t readlink(const char *path, char *target, size_t size) noexcept
{
    REAL(readlink);
    mayWait("readlink", AT_FDCWD, path);
    return original(path, target, size);
}

/// There are two versions of it; the old one does not allocate.
char *realpath(const char *path, char *resolved) noexcept
{
    static auto *const original
        = reinterpret_cast<decltype(&::realpath)>(::dlvsym(RTLD_NEXT, "realpath", "GLIBC_2.3"));
    mayWait("realpath", AT_FDCWD, path);
    return original(path, resolved);
}

DIR *opendir(const char *path)
{
    REAL(opendir);
    mayWait("opendir", AT_FDCWD, path);
    return original(path);
}

int inotify_add_watch(int events, const char *path, uint32_t mask) noexcept
{
    REAL(inotify_add_watch);
    mayWait("inotify_add_watch", AT_FDCWD, path);
    return original(events, path, mask);
}
}
