// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/frontmatterlayout.h"

#include "editor/post/hexoview.h"
#include "editor/post/jsonreader.h"
#include "editor/post/yamlreason.h"

namespace Hexquill {

namespace {

QString dropsPost()
{
    return QCoreApplication::translate("FrontMatter", "Hexo will leave this post out of the blog.");
}

QString publishesAsText()
{
    return QCoreApplication::translate("FrontMatter",
                                       "Hexo will publish the whole file as text, the front matter included.");
}

QString goesItsOwnWay()
{
    return QCoreApplication::translate("FrontMatter", "Hexo may read it, but slowly, or break off on it.");
}

QString findsNoFields()
{
    return QCoreApplication::translate("FrontMatter", "Hexo will find no fields in it.");
}

/// hexo-front-matter: each tab that starts a line, but for the first, counts for two spaces.
MappedText withoutLeadingTabs(const MappedText &data)
{
    const QString &text = data.text();
    if (!text.contains(u"\n\t"))
        return data;
    MappedText result;
    bool leading = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        leading = text[i] == u'\t' && (leading || (i > 0 && text[i - 1] == u'\n'));
        if (leading)
            result.append(QStringView(u"  "), data.origin(i));
        else
            result.append(text[i], data.origin(i));
    }
    result.close(data.origin(text.size()));
    return result;
}

/// What Hexo does with a front matter that is not as meant.
enum class Outcome { Dropped, AllIsText, NoFields, Unknown };

FrontMatterProblem problemAt(const QString &head, qsizetype offset, const QString &message, Outcome outcome)
{
    const QStringView before = QStringView(head).left(offset);
    const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
    FrontMatterProblem problem;
    problem.message = message;
    problem.consequence = outcome == Outcome::Dropped ? dropsPost()
        : outcome == Outcome::AllIsText               ? publishesAsText()
        : outcome == Outcome::Unknown                 ? goesItsOwnWay()
                                                      : findsNoFields();
    problem.line = int(before.count(u'\n'));
    problem.column = int(offset - lineStart);
    problem.dropsPost = outcome == Outcome::Dropped || outcome == Outcome::Unknown;
    problem.publishesAllAsText = outcome == Outcome::AllIsText;
    return problem;
}

/// A value that is no map: which of Hexo's ways it goes.
FrontMatterProblem noMapProblem(const QString &head, qsizetype offset, const YamlValue &value)
{
    if (value.kind() == YamlValue::Kind::List) {
        return problemAt(head, offset,
                         QCoreApplication::translate("FrontMatter", "The front matter is a list, not a set of fields."),
                         Outcome::Dropped);
    }
    if (value.isNull()) {
        return problemAt(head, offset, QCoreApplication::translate("FrontMatter", "The front matter holds no field."),
                         Outcome::AllIsText);
    }
    if (value.kind() == YamlValue::Kind::Timestamp) {
        return problemAt(head, offset, QCoreApplication::translate("FrontMatter", "The front matter is only a date."),
                         Outcome::NoFields);
    }
    return problemAt(head, offset,
                     QCoreApplication::translate("FrontMatter",
                                                 "The front matter holds no field: a field needs a colon and a space "
                                                 "behind its name (not a full-width colon)."),
                     Outcome::AllIsText);
}

void mapOffsets(std::vector<YamlEntrySyntax> &entries, const MappedText &data)
{
    // An end is one behind a unit: what lies between that unit and the next one is not part of it.
    const auto end = [&](qsizetype offset) { return offset > 0 ? data.origin(offset - 1) + 1 : data.origin(0); };
    for (YamlEntrySyntax &entry : entries) {
        entry.start = data.origin(entry.start);
        entry.colon = entry.colon < 0 ? -1 : data.origin(entry.colon);
        if (entry.valueStart >= 0) {
            entry.valueStart = data.origin(entry.valueStart);
            entry.valueEnd = end(entry.valueEnd);
        }
        for (auto *items : { &entry.items, &entry.flowItems }) {
            for (YamlItemSyntax &item : *items) {
                item.start = data.origin(item.start);
                item.end = end(item.end);
            }
        }
    }
}

void readYamlData(FrontMatterLayout &layout, const QString &head, const MappedText &rawData)
{
    const MappedText data = withoutLeadingTabs(rawData);
    auto document = readYamlDocument(data.text());
    if (!document) {
        const Outcome outcome = isOwnYamlReason(document.error().jsReason) ? Outcome::Unknown : Outcome::Dropped;
        layout.problem = problemAt(head, data.origin(document.error().offset), document.error().reason, outcome);
        return;
    }
    if (document->value.kind() != YamlValue::Kind::Map) {
        layout.problem = noMapProblem(head, data.origin(0), document->value);
        layout.isBlank = document->value.isNull();
        return;
    }
    layout.value = document->value;
    layout.entries = std::move(document->entries);
    layout.isFlow = document->isFlow;
    mapOffsets(layout.entries, data);
}

void readJsonData(FrontMatterLayout &layout, const QString &head, const MappedText &data)
{
    auto document = readJsonMembers(data.text());
    if (!document) {
        layout.problem
            = problemAt(head, data.origin(document.error().offset), document.error().reason, Outcome::AllIsText);
        return;
    }
    layout.value = document->value;
    layout.entries = std::move(document->entries);
    mapOffsets(layout.entries, data);
}

} // namespace

FrontMatterLayout layOutFrontMatter(const QString &head)
{
    FrontMatterLayout layout;
    if (head.size() > maximumYamlLength) { // before anything looks at it, let alone copies it
        layout.problem = problemAt(head, 0, writersReason(yamlTooLargeReason()), Outcome::Unknown);
        return layout;
    }
    const MappedText view = hexoView(head);
    const PostSplit split = splitHexoText(view.text());
    layout.split = splitPost(head);
    if (split.form == PostSplit::Form::None) {
        if (!head.trimmed().isEmpty()) {
            layout.problem = problemAt(
                head, 0,
                QCoreApplication::translate("FrontMatter",
                                            "Hexo finds no front matter here: it stands between two lines of exactly "
                                            "three hyphens."),
                Outcome::AllIsText);
        }
        return layout;
    }
    const MappedText data = view.mid(split.dataStart, split.dataLength);
    if (split.form == PostSplit::Form::Json)
        readJsonData(layout, head, data);
    else
        readYamlData(layout, head, data);
    return layout;
}

} // namespace Hexquill
