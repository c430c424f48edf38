// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace Hexquill {

/// The blocks that the page could not show, and what stands in their place: their words without any markup, so that one
/// costly table takes nothing else of the article with it. A block that is written on in such a place is held back,
/// too, until a pause in writing: so it costs a death at most each pause, and the pauses asked for grow with each.
class PlainBlocks : public QObject
{
    Q_OBJECT
public:
    explicit PlainBlocks(QObject *parent = nullptr);

    void add(const QStringList &blocks);
    void clear();
    bool isEmpty() const { return m_blocks.isEmpty() && m_held.isEmpty(); }
    /// \a blocks with those among them replaced.
    QStringList shown(const QStringList &blocks) const;
    /// The article \a before was changed into \a after: what stands where one of these blocks stood is held back.
    void follow(const QStringList &before, const QStringList &after);
    void trust(); ///< the page lives with what shown() gave

signals:
    void released(); ///< what was held back is to be tried

private:
    bool isPlain(const QString &html) const { return m_blocks.contains(html) || m_held.contains(html); }

    QSet<QString> m_blocks;
    QSet<QString> m_held;
    QTimer m_pause;
    bool m_isTrying = false; ///< what was held back is in the page, which may not bear it
};

} // namespace Hexquill
