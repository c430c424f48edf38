// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/yamlcursor.h"
#include "editor/post/yamldocument.h"
#include "editor/post/yamlnode.h"

#include <optional>
#include <QHash>
#include <QSet>
#include <QString>
#include <vector>

namespace Hexquill {

/// Composes the nodes of a YAML text by js-yaml 4's grammar and with its errors, which it throws as YamlFailure.
/// Its parts are in yamlblock.cpp, yamlflow.cpp, yamltext.cpp and yamlblockscalar.cpp (scalars), yamlproperties.cpp
/// (tags, anchors, aliases, directives), yamltags.cpp (what a tag makes of a node), yamlpairs.cpp (keys, merging) and
/// yamlcomposer.cpp (what kind of node comes next).
class YamlComposer
{
public:
    /// \a text: without NUL and byte order mark, ends with a line break.
    explicit YamlComposer(QStringView text);

    /// The one document's root; null for YAML's null. Fails if there is more than one document.
    YamlNode *compose();
    /// The root collection's entries, if it is a mapping.
    const std::vector<YamlEntrySyntax> &entries() const { return m_entries; }
    bool isRootFlow() const { return m_rootFlow; }
    YamlNodes &nodes() { return m_nodes; }

private:
    enum class Context { FlowIn, FlowOut, BlockIn, BlockOut };
    enum class Kind { None, Scalar, List, Map };
    /// The node being read, as far as it is known.
    struct Draft
    {
        std::optional<QString> tag; ///< "?": a plain scalar whose type is to be found
        std::optional<QString> anchor;
        Kind kind = Kind::None;
        YamlNode *node = nullptr; ///< null: YAML's null
    };
    struct Snapshot
    {
        YamlCursor::Place place;
        Draft draft;
        qsizetype contentStart = -1;
        qsizetype contentEnd = -1;
    };
    /// One key and its place, which an error about it names.
    struct Key
    {
        YamlNode *node = nullptr;
        std::optional<QString> tag;
        YamlCursor::Place place;
    };
    /// Keys of a map that came from a merge and may still be given by the map itself.
    using Merged = QSet<QString>;
    using AnchorChanges = QHash<QString, std::optional<YamlNode *>>;

    // yamlcomposer.cpp
    void readDocument();
    bool composeNode(int parentIndent, Context context, bool seek, bool compact);
    int seekContent(int parentIndent, bool &newLine);
    std::optional<Snapshot> readProperties(int parentIndent, int &relation, bool &newLine, bool &collections);
    bool composeContent(Context context, int indent, bool collections, const std::optional<Snapshot> &properties);
    bool composeScalar(Context context, int indent);
    bool rereadAsMapping(const Snapshot &properties, int indent);
    Snapshot snapshot() const;
    void restore(const Snapshot &before);
    void touch(qsizetype start, qsizetype end);

    // yamlblock.cpp
    class BlockMapping;
    bool readBlockSequence(int indent);
    bool readBlockMapping(int indent, int flowIndent);

    // yamlflow.cpp
    bool isRootFlowCollection() const { return m_depth == 1 || (m_depth == 2 && m_atFirstKey); }
    bool readFlowCollection(int indent);
    void readFlowEntry(int indent, YamlNode *collection, Merged &merged);

    // yamltext.cpp
    bool startsPlain(bool inFlow) const;
    bool readPlain(int indent, bool inFlow);
    bool endsPlain(bool inFlow) const;
    bool readSingleQuoted();
    bool readDoubleQuoted();
    void readEscape(QString &text);
    bool readBlockScalar(int indent);
    void foldBreaks(QString &text, int breaks) const;
    void checkPrintable(QStringView text) const;
    void checkJson(QStringView text) const;

    // yamlproperties.cpp
    bool readTag();
    QString readShorthandTag(QString &handle);
    bool readAnchor();
    bool readAlias();
    QString readName();
    void store(const QString &anchor, YamlNode *node);
    bool readDirectives();
    void applyDirective(const QString &name, const QStringList &arguments);
    void declareTagHandle(const QStringList &arguments);

    // yamltags.cpp
    void resolveTag();
    [[noreturn]] void failKind(const QString &tag, Kind wanted) const;
    void resolvePlainTag();
    void resolveExplicitTag(const QString &tag);
    bool resolveEmpty(const QString &name);
    bool resolveAs(const QString &name);

    // yamlpairs.cpp
    QString storePair(YamlNode *map, Merged &merged, const Key &key, YamlNode *value);
    QString keyText(const YamlNode *key) const;
    void merge(YamlNode *map, Merged &merged, YamlNode *source);
    void mergeKey(YamlNode *map, Merged &merged, const QString &key, YamlNode *value);
    void chargeMerge();

    YamlCursor m_cursor;
    YamlNodes m_nodes;
    Draft m_draft;
    int m_depth = 0;
    int m_mergeWork = 0;
    bool m_versionSeen = false;
    QHash<QString, QString> m_tagHandles;
    QHash<QString, YamlNode *> m_anchors;
    std::vector<AnchorChanges> m_anchorChanges; ///< what to take back if a second reading fails
    std::vector<YamlNode *> m_documents;

    qsizetype m_contentStart = -1; ///< of the content read since this was set to -1
    qsizetype m_contentEnd = -1;
    std::vector<YamlEntrySyntax> m_entries;
    std::vector<YamlItemSyntax> m_items; ///< of the root entry being read, if its value is a block sequence
    std::vector<YamlItemSyntax> m_flowItems; ///< the same if its value is written in brackets
    bool m_rootFlow = false;
    bool m_atFirstKey = false; ///< of the root mapping: a collection that starts here may turn out to be the root
};

} // namespace Hexquill
