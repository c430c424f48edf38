// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// Makes a blog by chance: a configuration with a few options away from their defaults, and posts with everything that
/// posts have, some of it broken. Posts whose tags would stop Hexo are rare.
class BlogByChance
{
public:
    BlogByChance(quint32 seed, int hexoMajor);

    /// What stands in _config.yml; JSON is YAML, too.
    QJsonObject config();
    /// A whole post with front matter.
    QString post();

private:
    int below(int limit) { return int(m_random.bounded(quint32(limit))); }
    bool oneIn(int chances) { return below(chances) == 0; }
    QString one(const QStringList &of) { return of.at(below(int(of.size()))); }

    QJsonObject markedOptions();
    QJsonObject highlightOptions();
    QString frontMatter();
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

    QRandomGenerator m_random;
    int m_hexoMajor;
    QString m_theme;
    bool m_hasBraces = false; ///< this post has braces that are no tags
};

} // namespace Hexquill
