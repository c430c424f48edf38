// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldcatalog.h"
#include "editor/imagefield.h"

#include <QFrame>
#include <QHash>
#include <QStringList>

class QGridLayout;

namespace Hexquill {

class CardHead;
class CategoryField;
class DateField;
class FieldEditor;
class FieldEdits;
class HeadProblem;
class ListField;
class MoreFields;
class PostDocument;
class RawFrontMatter;
class TextField;

/// The card over the editor: every field of the front matter with an editor of its kind, or the raw YAML.
/// An edit touches that field's lines only; a front matter that Hexo cannot read is shown, not rewritten.
class FrontMatterForm : public QFrame
{
    Q_OBJECT
public:
    explicit FrontMatterForm(PostDocument &document, QWidget *parent = nullptr);

    void setKnownTags(const QStringList &tags); ///< the blog's, for completion
    /// The blog's categories for completion, each as its path: `Life/Travel`.
    void setKnownCategories(const QStringList &categories);
    /// Hexo's theme by name, for its fields and their meaning; unknown names know Hexo's fields only.
    void setTheme(const QString &name);
    /// How pictures that fields name are read for their thumbnails.
    void setPictureReader(const PictureReader &reader);
    /// What Hexo reads as date and updated now, for values of another shape than it writes; empty if nothing.
    void setReadDates(const QString &date, const QString &updated);
    void setHabits(const QList<FieldHabit> &habits); ///< how the blog's posts use their fields

    void setFolded(bool folded); ///< to one line: title, date, tags, category
    bool isFolded() const { return m_folded; }
    void setMoreShown(bool shown); ///< the fields that are not always in sight
    bool isMoreShown() const;
    void setRawShown(bool raw); ///< the YAML text in place of the fields
    bool isRawShown() const;
    void focusTitle(); ///< unfolds, and selects the title
    void focusField(const QString &key); ///< unfolds, and shows the field wherever it is

signals:
    void foldedChanged(bool folded);
    void rawShownChanged(bool raw);
    void imageWanted(const QString &key); ///< the writer asks for an image file for this field
    void failed(const QString &message); ///< a change that could not be made, in words
    void leftDownwards(); ///< Enter in the title: the text comes next

private:
    void build();
    QWidget *buildFields();
    void addPrimary(QGridLayout *grid, const QString &key, const QString &label, FieldEditor *editor);
    void connectField(const QString &key, FieldEditor *editor);
    void addField(const QString &key, const YamlValue &value);
    void refresh();
    void showProblem();
    void showFolded();
    void showPage();

    PostDocument &m_document;
    FieldEdits *m_edits;
    TextField *m_title = nullptr;
    DateField *m_date = nullptr;
    ListField *m_tags = nullptr;
    CategoryField *m_categories = nullptr;
    MoreFields *m_more = nullptr;
    QHash<QString, FieldEditor *> m_primary;
    CardHead *m_head = nullptr;
    HeadProblem *m_problem = nullptr;
    QWidget *m_fields = nullptr;
    RawFrontMatter *m_raw = nullptr;
    bool m_folded = false;
    bool m_rawShown = false;
};

} // namespace Hexquill
