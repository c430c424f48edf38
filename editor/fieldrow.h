// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldcatalog.h"
#include "editor/imagefield.h"

#include <QObject>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace Hexquill {

class FieldEditor;

/// A field of the card's list: its name, an editor of its kind, and a button that removes it.
class FieldRow : public QObject
{
    Q_OBJECT
public:
    /// \a known: what is known of the field, or null. \a body gets the widgets; place() shows them.
    FieldRow(const FrontMatterField &field, const KnownField *known, QWidget *body);

    const QString &key() const { return m_key; }
    FieldKind kind() const { return m_kind; }
    QString label() const;
    FieldEditor *editor() const { return m_editor; }
    bool isInUse() const; ///< the writer is in it

    void place(QGridLayout *grid, int line);
    void leave(QGridLayout *grid); ///< takes the widgets out; they and this are deleted later
    void setPictureReader(const PictureReader &reader); ///< for an image's thumbnail
    void setKnownValues(const QStringList &values); ///< what the blog's other posts have in this field

signals:
    void edited(const YamlValue &value);
    void sourceEdited(const QString &source);
    void finished();
    void removed();
    void imageWanted();

private:
    void build(const KnownField *known);
    void connectEditor();

    QString m_key;
    FieldKind m_kind;
    QLabel *m_name;
    FieldEditor *m_editor;
    QToolButton *m_remove;
};

} // namespace Hexquill
