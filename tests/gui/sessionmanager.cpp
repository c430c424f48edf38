// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "tests/gui/sessionmanager.h"

#include <cstdlib>
#include <functional>
#include <QHash>
#include <QList>
#include <QSocketNotifier>
#include <utility>
#include <X11/SM/SMlib.h> // last: X11's macros break Qt's headers

namespace Hexquill {

class SessionManager::Private
{
public:
    explicit Private(SessionManager &manager);
    ~Private();

    static Private *of(SmPointer data) { return static_cast<Private *>(data); }

    void watch(int descriptor, const std::function<void()> &ready);
    void accept(IceListenObj listener);
    void process(IceConn connection);
    void forget(IceConn connection);
    Status takeClient(SmsConn client, unsigned long *mask, SmsCallbacks *callbacks);
    void takeSaved(SmsConn client, bool success);

    SessionManager &q;
    IceListenObj *listeners = nullptr;
    int listenerCount = 0;
    QByteArray address;
    QHash<int, QSocketNotifier *> notifiers;
    SmsConn program = nullptr;
    bool hasJoined = false;
    int questions = 0;
};

namespace {

void freeProperties(int count, SmProp **properties)
{
    for (int i = 0; i < count; ++i)
        SmFreeProperty(properties[i]);
    std::free(properties);
}

} // namespace

SessionManager::Private::Private(SessionManager &manager)
    : q(manager)
{
    char error[256] = {};
    IceSetIOErrorHandler([](IceConn) {}); // the usual one ends the process
    const auto letIn = [](char *) -> Bool { return True; };
    const auto newClient = [](SmsConn client, SmPointer data, unsigned long *mask, SmsCallbacks *callbacks,
                              char **) -> Status { return of(data)->takeClient(client, mask, callbacks); };
    if (!SmsInitialize("Hexquill", "1", newClient, this, letIn, sizeof error, error)
        || !IceListenForConnections(&listenerCount, &listeners, sizeof error, error)) {
        qWarning("no session manager: %s", error);
        return;
    }
    char *list = IceComposeNetworkIdList(listenerCount, listeners);
    address = list;
    std::free(list);
    for (int i = 0; i < listenerCount; ++i) {
        IceSetHostBasedAuthProc(listeners[i], letIn);
        watch(IceGetListenConnectionNumber(listeners[i]), [this, i] { accept(listeners[i]); });
    }
}

SessionManager::Private::~Private()
{
    if (program) {
        const IceConn connection = SmsGetIceConnection(program);
        SmsCleanUp(program);
        forget(connection);
    }
    if (listeners)
        IceFreeListenObjs(listenerCount, listeners);
}

void SessionManager::Private::watch(int descriptor, const std::function<void()> &ready)
{
    auto *notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, &q);
    notifiers.insert(descriptor, notifier);
    connect(notifier, &QSocketNotifier::activated, &q, ready);
}

void SessionManager::Private::accept(IceListenObj listener)
{
    IceAcceptStatus status = IceAcceptFailure;
    if (IceConn connection = IceAcceptConnection(listener, &status))
        watch(IceConnectionNumber(connection), [this, connection] { process(connection); });
}

void SessionManager::Private::process(IceConn connection)
{
    if (IceProcessMessages(connection, nullptr, nullptr) == IceProcessMessagesIOError) {
        program = nullptr;
        forget(connection);
    }
}

void SessionManager::Private::forget(IceConn connection)
{
    if (QSocketNotifier *notifier = notifiers.take(IceConnectionNumber(connection))) {
        notifier->setEnabled(false);
        notifier->deleteLater();
    }
    IceSetShutdownNegotiation(connection, False);
    IceCloseConnection(connection);
}

Status SessionManager::Private::takeClient(SmsConn client, unsigned long *mask, SmsCallbacks *callbacks)
{
    program = client;
    *mask = SmsRegisterClientProcMask | SmsInteractRequestProcMask | SmsInteractDoneProcMask
        | SmsSaveYourselfRequestProcMask | SmsSaveYourselfP2RequestProcMask | SmsSaveYourselfDoneProcMask
        | SmsCloseConnectionProcMask | SmsSetPropertiesProcMask | SmsDeletePropertiesProcMask
        | SmsGetPropertiesProcMask;
    const auto all = [this](auto &procedure, auto callback) {
        procedure.callback = callback;
        procedure.manager_data = this;
    };
    all(callbacks->register_client, [](SmsConn conn, SmPointer, char *previous) -> Status {
        std::free(previous);
        char *id = SmsGenerateClientID(conn);
        SmsRegisterClientReply(conn, id);
        std::free(id);
        SmsSaveYourself(conn, SmSaveLocal, False, SmInteractStyleNone, False);
        return 1;
    });
    all(callbacks->interact_request, [](SmsConn conn, SmPointer data, int) {
        ++of(data)->questions;
        SmsInteract(conn);
    });
    all(callbacks->interact_done, [](SmsConn, SmPointer, Bool) {});
    all(callbacks->save_yourself_request, [](SmsConn, SmPointer, int, Bool, int, Bool, Bool) {});
    all(callbacks->save_yourself_phase2_request, [](SmsConn conn, SmPointer) { SmsSaveYourselfPhase2(conn); });
    all(callbacks->save_yourself_done,
        [](SmsConn conn, SmPointer data, Bool success) { of(data)->takeSaved(conn, success); });
    all(callbacks->close_connection, [](SmsConn conn, SmPointer data, int count, char **reasons) {
        SmFreeReasons(count, reasons);
        const IceConn connection = SmsGetIceConnection(conn);
        SmsCleanUp(conn);
        of(data)->program = nullptr;
        of(data)->forget(connection);
    });
    all(callbacks->set_properties,
        [](SmsConn, SmPointer, int count, SmProp **properties) { freeProperties(count, properties); });
    all(callbacks->delete_properties, [](SmsConn, SmPointer, int count, char **names) {
        for (int i = 0; i < count; ++i)
            std::free(names[i]);
        std::free(names);
    });
    all(callbacks->get_properties, [](SmsConn conn, SmPointer) { SmsReturnProperties(conn, 0, nullptr); });
    return 1;
}

void SessionManager::Private::takeSaved(SmsConn client, bool success)
{
    if (std::exchange(hasJoined, true)) {
        emit q.saved(success);
        return;
    }
    SmsSaveComplete(client);
    emit q.joined();
}

SessionManager::SessionManager()
    : d(std::make_unique<Private>(*this))
{
}

SessionManager::~SessionManager() = default;

QByteArray SessionManager::address() const
{
    return d->address;
}

void SessionManager::logOut()
{
    SmsSaveYourself(d->program, SmSaveBoth, True, SmInteractStyleAny, False);
}

void SessionManager::end()
{
    if (d->program)
        SmsDie(d->program);
}

int SessionManager::questions() const
{
    return d->questions;
}

} // namespace Hexquill
