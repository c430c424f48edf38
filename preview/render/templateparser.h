// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/render/endtags.h"
#include "preview/render/templatetree.h"

#include <QSet>

namespace Hexquill {

struct TagEntry;

/// Reads a template into its tree: what stands between tags, and which tag ends which block. The statements of Nunjucks
/// itself are in templatestatements.cpp.
class TemplateParser
{
public:
    TemplateParser(const QString &text, const TagTable &tags);

    TemplateTree parse();

private:
    /// A block whose end has not come yet.
    struct OpenBlock
    {
        TemplateNode node;
        qsizetype headEnd = 0; ///< after its opening tag
        QString endName;
        bool inOtherwise = false;
        bool chained = false; ///< an elif: closed with the if before it
        std::vector<TemplateNode> dropped; ///< of a switch: what stands before its first case
    };

    void readData(const TemplateToken &token);
    void readFailure(const TemplateToken &token);
    void readVariable(const TemplateToken &token);
    void readTag(const TemplateToken &token);
    void readRaw(const TemplateToken &token, const QString &name);
    void readExtension(const TemplateToken &token, const TagEntry &tag);
    bool readBranch(const TemplateToken &token, const QString &name);
    bool readCaselessEnd(const TemplateToken &token);
    void readUnknown(const TemplateToken &token, const QString &name);
    bool readEnd(const TemplateToken &token, const QString &name);
    QStringList readArguments();
    std::vector<TemplateNode> &target();
    void open(TemplateNode node, const QString &endName);
    void closeTop(qsizetype end);
    void abandonTop(const QString &reason);
    void keep(std::vector<TemplateNode> &nodes);
    void fail(qsizetype start, qsizetype end, const QString &reason, bool late = false);
    void reportLateFailure(qsizetype start);
    void failTag(const TemplateToken &token, QStringView close);
    qsizetype tagEnd(qsizetype start, QStringView close) const;
    bool endTag(const QString &name);

    bool readStatement(const TemplateToken &token, const QString &name);
    void readIf(TemplateNode node, const QString &name, bool chained);
    void readFor(TemplateNode node, const QString &name, const QString &endName);
    void readSet(TemplateNode node);
    void readFilter(TemplateNode node);
    void readBlock(TemplateNode node);
    void readMacro(TemplateNode node);
    void readCall(TemplateNode node);
    void readSwitch(TemplateNode node);
    bool readCase(const TemplateToken &token, const QString &name);
    void checkPlace();
    bool isCaptured() const;
    void readReference(TemplateNode node, const QString &name);
    void readImport();
    void readImportNames();
    void readContextChoice();

    const QString &m_text;
    const TagTable &m_tags;
    TemplateLexer m_lexer;
    ExpressionParser m_parser;
    EndTags m_endTags;
    TemplateTree m_tree;
    std::vector<OpenBlock> m_open;
    QSet<QString> m_reported; ///< ends of tags that failed already
    QSet<QString> m_blocks; ///< names of the blocks so far
    QString m_lateFailure; ///< of writing the template as JavaScript: counts if parsing goes well
    bool m_trimNext = false;
};

} // namespace Hexquill
