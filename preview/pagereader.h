// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>

namespace Hexquill {

/// Words that the reader chose in the preview, and where the body has them.
struct ChosenWords
{
    int firstLine = 0; ///< of the block, 0-based, in the body
    int lastLine = 0;
    double line = 0; ///< about where in the block, with a fraction
    QString words; ///< as the page shows them; empty: a place without words
    int nth = 0; ///< how many of their like come before them in the block
};

/// Whoever looks at the page: what it tells of the reader's deeds, in lines of the body. See PreviewView.
class PageReader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setBlocks(const QList<HtmlBlock> &blocks) { m_blocks = blocks; } ///< that the page shows
    void forgetHosts() { m_withheld.clear(); } ///< they are told again
    void receive(const QJsonObject &message); ///< of resources/page

signals:
    void remoteImageWithheld(const QString &host); ///< once a host
    void headingReached(const QString &id);
    void scrolledToLine(double line);
    void activated(const Hexquill::ChosenWords &words);
    void wordsChosen(const Hexquill::ChosenWords &words);
    void taskClicked(int firstLine, int lastLine, int index, bool checked);

private:
    void withhold(const QString &host);
    void chooseIn(int block, double line, const QJsonObject &message);

    QList<HtmlBlock> m_blocks;
    QSet<QString> m_withheld;
};

} // namespace Hexquill
