// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/postfilterpane.h"

#include <QComboBox>
#include <QFormLayout>

namespace Hexquill {

namespace {

QComboBox *makeBox(const char *name)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // of thousands of tags none is measured
    box->setMinimumContentsLength(6);
    box->setMaxVisibleItems(20);
    return box;
}

/// Offers \a all and \a names; what was chosen stays so, even if no post has it now.
void offer(QComboBox *box, const QString &all, const QStringList &names)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(all, QString());
    for (const QString &name : names)
        box->addItem(name, name);
    if (!chosen.isEmpty() && !names.contains(chosen))
        box->addItem(chosen, chosen);
    box->setCurrentIndex(box->findData(chosen));
}

void choose(QComboBox *box, const QString &name)
{
    const QSignalBlocker quiet(box);
    if (box->findData(name) < 0)
        box->addItem(name, name);
    box->setCurrentIndex(box->findData(name));
}

} // namespace

PostFilterPane::PostFilterPane(QWidget *parent)
    : QWidget(parent)
    , m_kind(makeBox("kind"))
    , m_tag(makeBox("tag"))
    , m_category(makeBox("category"))
    , m_year(makeBox("year"))
    , m_sort(makeBox("sort"))
{
    m_kind->addItem(tr("Posts and drafts"), int(PostFilter::Kind::All));
    m_kind->addItem(tr("Drafts only"), int(PostFilter::Kind::Drafts));
    m_kind->addItem(tr("Published only"), int(PostFilter::Kind::Published));
    m_sort->addItem(tr("Date"), int(PostSort::Date));
    m_sort->addItem(tr("Title"), int(PostSort::Title));
    m_sort->addItem(tr("Last change"), int(PostSort::Changed));
    setNames({});
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(4);
    form->setHorizontalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Sort by"), m_sort);
    form->addRow(tr("Show"), m_kind);
    form->addRow(tr("Tag"), m_tag);
    form->addRow(tr("Category"), m_category);
    form->addRow(tr("Year"), m_year);
    for (QComboBox *box : { m_kind, m_tag, m_category, m_year, m_sort })
        connect(box, qOverload<int>(&QComboBox::currentIndexChanged), this, &PostFilterPane::changed);
}

void PostFilterPane::setNames(const PostOrder &order)
{
    offer(m_tag, tr("Any"), order.tags());
    offer(m_category, tr("Any"), order.categories());
    offer(m_year, tr("Any"), order.years());
}

PostFilter PostFilterPane::filter() const
{
    return { PostFilter::Kind(m_kind->currentData().toInt()),
             m_tag->currentData().toString(),
             m_category->currentData().toString(),
             m_year->currentData().toString(),
             {} };
}

PostSort PostFilterPane::sort() const
{
    return PostSort(m_sort->currentData().toInt());
}

void PostFilterPane::set(const PostFilter &filter, PostSort sort)
{
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietSort(m_sort);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(int(filter.kind))));
    m_sort->setCurrentIndex(qMax(0, m_sort->findData(int(sort))));
    choose(m_tag, filter.tag);
    choose(m_category, filter.category);
    choose(m_year, filter.year);
}

QString PostFilterPane::summary() const
{
    QStringList words;
    if (m_kind->currentIndex() > 0)
        words << m_kind->currentText();
    for (const QComboBox *box : { m_tag, m_category, m_year })
        if (!box->currentData().toString().isEmpty())
            words << box->currentText();
    return words.join(QStringLiteral(" · "));
}

} // namespace Hexquill
