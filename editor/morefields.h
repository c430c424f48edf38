// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldknowledge.h"
#include "editor/imagefield.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QToolButton;

namespace Hexquill {

class FieldEditor;
class FieldRow;

/// Every field of the file that the card does not always show, in the file's order, and a way to add one.
class MoreFields : public QWidget
{
    Q_OBJECT
public:
    /// \a shownElsewhere: keys that have their place already.
    explicit MoreFields(const QStringList &shownElsewhere, QWidget *parent = nullptr);

    void setTheme(const QString &name);
    void setPictureReader(const PictureReader &reader);
    void setHabits(const QList<FieldHabit> &habits); ///< of the blog's posts
    void showFields(const QList<FrontMatterField> &fields);
    void setShown(bool shown);
    bool isShown() const;
    FieldEditor *editor(const QString &key) const;

signals:
    void edited(const QString &key, const YamlValue &value);
    void sourceEdited(const QString &key, const QString &source);
    void finished();
    void removed(const QString &key);
    void added(const QString &key, const YamlValue &value);
    void imageWanted(const QString &key);
    void shownChanged(bool shown);

private:
    QList<FrontMatterField> others(const QList<FrontMatterField> &fields) const;
    bool fits(const QList<FrontMatterField> &fields) const;
    void rebuild(const QList<FrontMatterField> &fields);
    void addRow(const FrontMatterField &field);
    void showKnowledge();
    void addToMenu(const KnownField &field);
    void showHeader();
    void fillMenu();
    void add(const QString &key);

    QStringList m_shownElsewhere;
    FieldKnowledge m_known;
    PictureReader m_pictures;
    QList<FrontMatterField> m_fields; ///< all of the file
    QList<FieldRow *> m_rows;
    QToolButton *m_header = nullptr;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QToolButton *m_add = nullptr;
    QLineEdit *m_newKey = nullptr;
};

} // namespace Hexquill
