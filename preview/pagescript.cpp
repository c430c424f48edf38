// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pagescript.h"

#include <QFile>
#include <QJsonDocument>

namespace Hexquill {

namespace {

QString resource(const QString &name)
{
    QFile file(QStringLiteral(":/page/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString pageScript()
{
    QString script = QStringLiteral("var hexquill = (() => { 'use strict';\n");
    for (const char *name :
         { "bridge.js",     "addresses.js", "pictures.js",  "sanitize.js", "guess.js", "code.js",   "prism.js",
           "tags.js",       "math.js",      "drawing.js",   "diagrams.js", "links.js", "morph.js",  "groups.js",
           "article.js",    "clothes.js",   "frame.js",     "words.js",    "zoom.js",  "pixels.js", "leaving.js",
           "outline.js",    "standalone.js", "rich.js",      "published.js", "page.js" })
        script += resource(QString::fromLatin1(name));
    return script + QStringLiteral("\n})();\n");
}

QString highlighterScript()
{
    return resource(QStringLiteral("lib/highlight.js")) + QStringLiteral("\ntrue");
}

QString prismScript()
{
    return resource(QStringLiteral("lib/prism.js")) + QStringLiteral("\ntrue");
}

QString mathScript()
{
    return resource(QStringLiteral("lib/katex.js")) + QStringLiteral("\ntrue");
}

QString diagramScript()
{
    return resource(QStringLiteral("timers.js")) + resource(QStringLiteral("lib/mermaid.js"))
        + QStringLiteral("\ntrue");
}

QString toScript(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace Hexquill
