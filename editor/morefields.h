// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldcatalog.h"
#include "editor/imagefield.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QToolButton;

namespace Hexquill {

class FieldEditor;

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
    struct Row
    {
        QString key;
        FieldKind kind = FieldKind::Text;
        QString label;
        FieldEditor *editor = nullptr;
        QList<QWidget *> widgets;
    };

    QList<FrontMatterField> others(const QList<FrontMatterField> &fields) const;
    bool fits(const QList<FrontMatterField> &fields) const;
    void rebuild(const QList<FrontMatterField> &fields);
    Row makeRow(const FrontMatterField &field, int line);
    FieldEditor *makeEditor(FieldKind kind);
    void teach(const Row &row) const;
    void learn();
    QString labelOf(const QString &key) const;
    void addToMenu(const KnownField &field);
    void connectRow(const Row &row);
    const KnownField *known(const QString &key) const;
    void showHeader();
    void fillMenu();
    void add(const QString &key);

    QStringList m_shownElsewhere;
    QString m_theme;
    QList<FieldHabit> m_habits;
    PictureReader m_pictures;
    QList<KnownField> m_known; ///< Hexo's and the theme's fields, then what the blog's posts have besides
    qsizetype m_documented = 0; ///< how many of them Hexo and the theme know
    QList<FrontMatterField> m_fields; ///< all of the file
    QList<Row> m_rows;
    QToolButton *m_header = nullptr;
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    QToolButton *m_add = nullptr;
    QLineEdit *m_newKey = nullptr;
};

} // namespace Hexquill
