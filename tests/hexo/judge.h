// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Hexquill {

/// The node that runs the real Hexo: $HEXQUILL_NODE, else the one on the PATH.
QString nodeProgram();

/// Runs node with \a arguments in \a folder; its error output if it fails, empty if all went well.
QString runNode(const QStringList &arguments, const QString &folder);

/// The objects of a file of JSON lines, by their `file`.
QMap<QString, QJsonObject> readVerdicts(const QString &file);

/// An HTML fragment as a list of its tags and texts, so that two fragments with one DOM have one list: attributes
/// sorted, entities decoded, runs of white space outside <pre> as one blank, colours of code left out.
QStringList canonicalHtml(const QString &html);

/// The same for what stands inside the first element of \a page whose class attribute has the word \a className; empty
/// if there is none.
QStringList canonicalInside(const QString &page, const QString &className);

/// Hexquill's own results for the posts below \a posts; \a arguments follow `render --batch`.
QMap<QString, QJsonObject> renderedByUs(const QString &posts, const QStringList &arguments);

/// The real Hexo's results for them; \a arguments follow the places of oracle.mjs.
QMap<QString, QJsonObject> renderedByHexo(const QString &posts, const QStringList &arguments);

/// How two results of one post differ: names of fields, empty if they agree. Where Hexo reports an error we must, too.
QStringList differences(const QJsonObject &hexo, const QJsonObject &ours);

/// Whether all HTML of two results is the same, byte for byte, without the elements that colour code.
bool sameBytesButTokens(const QJsonObject &hexo, const QJsonObject &ours);

} // namespace Hexquill
