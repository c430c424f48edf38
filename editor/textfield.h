// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace Hexquill {

/// A text on one line. A value of another type is shown as written, and stays it until it is changed.
class TextField : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextField(QWidget *parent = nullptr);

    void showField(const FrontMatterField *field) override;
    QLineEdit *line() const { return m_line; }
    void setKnownValues(const QStringList &values); ///< offered while typing

private:
    QLineEdit *m_line = nullptr;
};

/// A number; what is typed and is no number becomes a text.
class NumberField : public TextField
{
    Q_OBJECT
public:
    explicit NumberField(QWidget *parent = nullptr);
};

/// A text of several lines, as high as its words, up to a limit.
class LongTextField : public FieldEditor
{
    Q_OBJECT
public:
    explicit LongTextField(QWidget *parent = nullptr);

    void showField(const FrontMatterField *field) override;
    QPlainTextEdit *edit() const { return m_edit; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit = nullptr;
    bool m_showing = false;
};

/// A nested map or list, as the YAML text of that field.
class StructureField : public FieldEditor
{
    Q_OBJECT
public:
    explicit StructureField(QWidget *parent = nullptr);

    void showField(const FrontMatterField *field) override;

signals:
    void sourceEdited(const QString &source); ///< the YAML text of the value, line breaks as '\n'

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit = nullptr;
    QString m_shown;
};

} // namespace Hexquill
