// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "chance.h"

#include <QJsonObject>

namespace Hexquill {

/// Makes a blog by chance: a configuration with a few options away from their defaults, and posts with everything that
/// posts have, some of it broken. Posts whose tags would stop Hexo are rare.
class BlogByChance : private Chance
{
public:
    BlogByChance(quint32 seed, int hexoMajor);

    /// What stands in _config.yml; JSON is YAML, too.
    QJsonObject config();
    /// A whole post with front matter.
    QString post();
    /// Where the post of a number is below _posts. Most often it is what tags ask for: p000.md.
    QString fileName(int number);

private:
    void addAddressOptions(QJsonObject &config);
    QJsonObject markedOptions();
    QJsonObject highlightOptions();
    QString body();
    QString piece();
    QString words(int depth = 0);
    QString heading();
    QString fence();
    QString table();
    QString list();
    QString math();
    QString html();
    QString tag();
    QString blockTag();
    QString withMistakes(QString text);

    int m_hexoMajor;
    QString m_theme;
    bool m_hasBraces = false; ///< this post has braces that are no tags
};

} // namespace Hexquill
