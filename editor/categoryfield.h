// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/categorychains.h"
#include "editor/fieldeditor.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace Hexquill {

class ChipEdit;

/// The categories of a post: a row for each chain, with arrows from a category to the one inside it.
/// So one chain (`A › B`), several chains, and siblings (a row each) never look alike.
class CategoryField : public FieldEditor
{
    Q_OBJECT
public:
    explicit CategoryField(QWidget *parent = nullptr);

    void showField(const FrontMatterField *field) override;
    void setKnownCategories(const QStringList &paths); ///< `A/B`
    CategoryChains chains() const;

private:
    void setChains(const CategoryChains &chains);
    ChipEdit *appendRow(const QStringList &names);
    void removeRow(ChipEdit *row);
    void publish();
    void explain();

    QVBoxLayout *m_rows = nullptr;
    QList<ChipEdit *> m_edits;
    QToolButton *m_add = nullptr;
    QLabel *m_meaning = nullptr;
    QStringList m_known;
};

} // namespace Hexquill
