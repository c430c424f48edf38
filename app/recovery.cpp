// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/recovery.h"

#include "app/openposts.h"
#include "app/recoverydialog.h"

#include <QDir>
#include <QFile>
#include <QPointer>

namespace Hexquill {

namespace {
const QString topic = QStringLiteral("lost");
}

Recovery::Recovery(OpenPosts &posts, const QString &journals, QObject *parent)
    : QObject(parent)
    , m_posts(posts)
    , m_journals(journals)
{
}

void Recovery::find(const std::function<void(const Found &)> &take)
{
    m_finder.run(
        [journals = m_journals] {
            Found found;
            found.texts = findLostTexts(journals, &found.damaged);
            return found;
        },
        take);
}

void Recovery::offer()
{
    find([this](const Found &found) {
        if (!found.damaged.isEmpty())
            emit said({ Message::Kind::Warning,
                        QStringLiteral("damaged"),
                        tr("A record of unsaved text cannot be read; it is kept at %1.")
                            .arg(QDir::toNativeSeparators(found.damaged.first())),
                        {} });
        if (!found.texts.isEmpty())
            emit said(
                { Message::Kind::Warning,
                  topic,
                  tr("Text that was not saved when the program ended is still here: %1.").arg(found.texts.first().name()),
                  { { tr("Look at It…"), [this] { emit wanted(); } } } });
    });
}

void Recovery::show(QWidget *window)
{
    find([this, window = QPointer(window)](const Found &found) {
        if (found.texts.isEmpty())
            emit said({ Message::Kind::Note, topic, tr("No unsaved text is left from before."), {} });
        else if (window)
            open(found.texts, window);
    });
}

void Recovery::open(const QList<LostText> &texts, QWidget *window)
{
    auto *dialog = new RecoveryDialog(texts, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::restoreWanted, this,
            [this](const LostText &text) { restore(text, text.kept.origin.path, text.kept.post); });
    connect(dialog, &RecoveryDialog::copyWanted, this,
            [this](const LostText &text) { restore(text, {}, text.kept.post); });
    connect(dialog, &RecoveryDialog::mergeWanted, this, [this](const LostText &text) {
        restore(text, text.kept.origin.path, text.merged(tr("not saved"), tr("the file")));
    });
    connect(dialog, &RecoveryDialog::giveUpWanted, this, [](const LostText &text) { QFile::remove(text.journal); });
    dialog->open();
}

void Recovery::restore(const LostText &text, const QString &path, const Post &post)
{
    if (m_posts.restore(path, path.isEmpty() ? std::nullopt : text.disk, post))
        QFile::remove(text.journal);
    emit restored();
}

} // namespace Hexquill
