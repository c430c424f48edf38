// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/rendering.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// A blog's options, written twice: for Hexo and for us; and the bodies to render under them.
struct ArticleSetup
{
    QString name;
    QStringList bodies;
    QJsonObject config;
    RenderOptions options;
    QHash<QString, QString> includeFiles;
};

QList<ArticleSetup> articleSetups();

/// Title, front matter text and its values of the post with a number.
QString articleTitle(qsizetype number);
QString articleSeries(qsizetype number);
QString articleHead(qsizetype number);
QVariantMap articleFields(qsizetype number);

} // namespace Hexquill
