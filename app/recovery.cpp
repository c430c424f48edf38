// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/recovery.h"

#include "app/openposts.h"
#include "app/recoverydialog.h"

#include <QDir>
#include <QFile>

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

void Recovery::offer()
{
    QStringList damaged;
    const QList<LostText> texts = findLostTexts(m_journals, &damaged);
    if (!damaged.isEmpty())
        emit said({ Message::Kind::Warning,
                    QStringLiteral("damaged"),
                    tr("A record of unsaved text cannot be read; it is kept at %1.")
                        .arg(QDir::toNativeSeparators(damaged.first())),
                    {} });
    if (!texts.isEmpty())
        emit said({ Message::Kind::Warning,
                    topic,
                    tr("Text that was not saved when the program ended is still here: %1.").arg(texts.first().name()),
                    { { tr("Look at It…"), [this] { emit wanted(); } } } });
}

void Recovery::show(QWidget *window)
{
    QStringList damaged;
    const QList<LostText> texts = findLostTexts(m_journals, &damaged);
    if (texts.isEmpty()) {
        emit said({ Message::Kind::Note, topic, tr("No unsaved text is left from before."), {} });
        return;
    }
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
