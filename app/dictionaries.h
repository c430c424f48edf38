// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/message.h"
#include "app/settings.h"
#include "editor/text/spelling.h"

#include <QObject>
#include <QThreadPool>

namespace Hexquill {

/// The languages in which spelling is checked, and the words that the writer added. Dictionaries are read in a thread.
class Dictionaries : public QObject
{
    Q_OBJECT
public:
    /// \a wordsFile: the writer's own words, one on a line, UTF-8; need not exist yet.
    Dictionaries(Settings &settings, const QString &wordsFile, QObject *parent = nullptr);

    const Spelling &spelling() const { return m_spelling; }
    bool isOn() const;
    QStringList languages() const; ///< chosen, and installed on this machine

    void setOn(bool on);
    void setLanguages(const QStringList &languages);
    void read(); ///< what is chosen; changed() follows
    void learn(const QString &word);

signals:
    void changed();
    void said(const Hexquill::Message &message);

private:
    void take(const tl::expected<Spelling, QString> &spelling);

    Settings &m_settings;
    QString m_wordsFile;
    QStringList m_ownWords;
    Spelling m_spelling;
    quint64 m_wish = 0; ///< counts read(); an answer to an older wish is dropped
    QThreadPool m_reader;
};

} // namespace Hexquill
