// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/losttexts.h"
#include "app/message.h"
#include "preview/diskworker.h"

#include <QObject>

class QWidget;

namespace Hexquill {

class OpenPosts;

/// Brings back the texts that were not saved when the program ended: says that there are some, shows them, and puts
/// them where the writer wants them. A journal goes only when its text has a new one, or was given up.
class Recovery : public QObject
{
    Q_OBJECT
public:
    /// \a journals: the folder of the crash journals.
    Recovery(OpenPosts &posts, const QString &journals, QObject *parent = nullptr);

    void offer(); ///< a message if there are lost texts, nothing otherwise
    void show(QWidget *window); ///< the view of them over \a window
    bool isBusy() const { return m_finder.isBusy(); }

signals:
    void said(const Hexquill::Message &message);
    void wanted(); ///< the writer asks for the view; answer with show()
    void restored(); ///< a text is open again, in front

private:
    struct Found
    {
        QList<LostText> texts;
        QStringList damaged;
    };

    void find(const std::function<void(const Found &)> &take);
    void open(const QList<LostText> &texts, QWidget *window);
    void restore(const LostText &text, const QString &path, const Post &post);

    OpenPosts &m_posts;
    QString m_journals;
    DiskWorker m_finder; ///< looks into the posts' files, too
};

} // namespace Hexquill
