// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/frontmatterform.h"

#include "editor/cardhead.h"
#include "editor/categoryfield.h"
#include "editor/chipedit.h"
#include "editor/datefield.h"
#include "editor/fieldedits.h"
#include "editor/fieldtext.h"
#include "editor/fittingscrollarea.h"
#include "editor/headproblem.h"
#include "editor/listfield.h"
#include "editor/morefields.h"
#include "editor/postdocument.h"
#include "editor/rawfrontmatter.h"
#include "editor/textfield.h"
#include "editor/undokeys.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Hexquill {

namespace {

QString titleKey()
{
    return QStringLiteral("title");
}
QString dateKey()
{
    return QStringLiteral("date");
}
QString tagsKey()
{
    return QStringLiteral("tags");
}
QString categoriesKey()
{
    return QStringLiteral("categories");
}

} // namespace

FrontMatterForm::FrontMatterForm(PostDocument &document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_edits(new FieldEdits(document, this))
    , m_title(new TextField(this))
    , m_date(new DateField(this))
    , m_tags(new ListField(this))
    , m_categories(new CategoryField(this))
    , m_more(new MoreFields({ titleKey(), dateKey(), tagsKey(), categoriesKey() }, this))
{
    setProperty("card", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    build();
    connectField(titleKey(), m_title);
    connectField(dateKey(), m_date);
    connectField(tagsKey(), m_tags);
    connectField(categoriesKey(), m_categories);
    connect(m_tags->chips(), &ChipEdit::refused, this,
            [this](const QString &tag) { emit failed(tr("The tag “%1” is there already.").arg(tag)); });
    connect(m_edits, &FieldEdits::failed, this, &FrontMatterForm::failed);
    connect(m_edits, &FieldEdits::unread, this, &FrontMatterForm::refresh);
    connect(m_more, &MoreFields::edited, m_edits, &FieldEdits::set);
    connect(m_more, &MoreFields::finished, &m_document, &PostDocument::endStep);
    connect(m_more, &MoreFields::added, this, &FrontMatterForm::addField);
    connect(m_more, &MoreFields::removed, m_edits, &FieldEdits::remove);
    connect(m_more, &MoreFields::sourceEdited, m_edits, &FieldEdits::setSource);
    connect(m_more, &MoreFields::imageWanted, this, &FrontMatterForm::imageWanted);
    connect(&m_document, &PostDocument::headChanged, this, &FrontMatterForm::refresh);
    connect(m_title->line(), &QLineEdit::returnPressed, this, &FrontMatterForm::leftDownwards);
    new UndoKeys(m_document, this);
    showPage();
    refresh();
}

void FrontMatterForm::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    m_head = new CardHead(m_title, this);
    m_problem = new HeadProblem(this);
    connect(m_head, &CardHead::rawWanted, this, &FrontMatterForm::setRawShown);
    connect(m_head, &CardHead::foldWanted, this, [this] { setFolded(!m_folded); });
    connect(m_problem, &HeadProblem::yamlWanted, this, [this] { setRawShown(true); });
    layout->addWidget(m_head);
    layout->addWidget(m_problem);
    m_fields = buildFields();
    layout->addWidget(m_fields);
    m_raw = new RawFrontMatter(m_document, this);
    m_raw->setObjectName(QStringLiteral("raw"));
    layout->addWidget(m_raw);
}

QWidget *FrontMatterForm::buildFields()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, fieldLabelWidth);
    addPrimary(grid, dateKey(), tr("Date"), m_date);
    addPrimary(grid, tagsKey(), tr("Tags"), m_tags);
    addPrimary(grid, categoriesKey(), tr("Categories"), m_categories);
    m_tags->chips()->setPlaceholder(tr("Add a tag"));
    column->addLayout(grid);
    column->addWidget(m_more);
    return new FittingScrollArea(content, 320, this);
}

void FrontMatterForm::addPrimary(QGridLayout *grid, const QString &key, const QString &label, FieldEditor *editor)
{
    const int row = grid->rowCount();
    auto *name = new QLabel(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setToolTip(key);
    name->setMinimumHeight(m_title->fontMetrics().height() + 8);
    name->setBuddy(editor);
    // Beside chips, which may take several rows, the name stands at the first one.
    grid->addWidget(name, row, 0, editor == m_date ? Qt::AlignVCenter : Qt::AlignTop);
    grid->addWidget(editor, row, 1);
    editor->setSpokenName(label);
}

void FrontMatterForm::connectField(const QString &key, FieldEditor *editor)
{
    m_primary.insert(key, editor);
    connect(editor, &FieldEditor::edited, this, [this, key](const YamlValue &value) { m_edits->set(key, value); });
    connect(editor, &FieldEditor::finished, &m_document, &PostDocument::endStep);
}

void FrontMatterForm::addField(const QString &key, const YamlValue &value)
{
    if (m_edits->add(key, value))
        focusField(key);
}

void FrontMatterForm::setKnownTags(const QStringList &tags)
{
    m_tags->setKnownItems(tags);
}

void FrontMatterForm::setKnownCategories(const QStringList &categories)
{
    m_categories->setKnownCategories(categories);
}

void FrontMatterForm::setTheme(const QString &name)
{
    m_more->setTheme(name);
}

void FrontMatterForm::setHabits(const QList<FieldHabit> &habits)
{
    m_more->setHabits(habits);
}

void FrontMatterForm::setPictureReader(const PictureReader &reader)
{
    m_more->setPictureReader(reader);
}

void FrontMatterForm::setReadDates(const QString &date, const QString &updated)
{
    m_date->setReading(date);
    if (auto *field = qobject_cast<DateField *>(m_more->editor(QStringLiteral("updated"))))
        field->setReading(updated);
}

void FrontMatterForm::setMoreShown(bool shown)
{
    m_more->setShown(shown);
}

bool FrontMatterForm::isMoreShown() const
{
    return m_more->isShown();
}

void FrontMatterForm::setFolded(bool folded)
{
    if (m_folded == folded)
        return;
    m_folded = folded;
    m_head->setFolded(folded);
    showPage();
    refresh();
    emit foldedChanged(folded);
}

void FrontMatterForm::setRawShown(bool raw)
{
    m_head->setRawShown(raw);
    if (isRawShown() == raw)
        return;
    m_rawShown = raw;
    showPage();
    m_document.endStep();
    if (raw)
        m_raw->setFocus();
    updateGeometry();
    emit rawShownChanged(raw);
}

bool FrontMatterForm::isRawShown() const
{
    return m_rawShown;
}

void FrontMatterForm::showPage()
{
    m_fields->setVisible(!m_folded && !m_rawShown);
    m_raw->setVisible(!m_folded && m_rawShown);
}

void FrontMatterForm::focusTitle()
{
    setFolded(false);
    m_title->line()->setFocus();
    m_title->line()->selectAll();
}

void FrontMatterForm::focusField(const QString &key)
{
    setFolded(false);
    setRawShown(false);
    FieldEditor *editor = m_primary.value(key);
    if (!editor) {
        setMoreShown(true);
        editor = m_more->editor(key);
    }
    if (editor)
        editor->setFocus();
}

void FrontMatterForm::refresh()
{
    const FrontMatter &frontMatter = m_document.frontMatter();
    showProblem();
    if (!frontMatter.problem()) {
        for (auto it = m_primary.cbegin(); it != m_primary.cend(); ++it)
            it.value()->showField(frontMatter.field(it.key()));
        m_more->showFields(frontMatter.fields());
    }
    showFolded();
    updateGeometry();
}

void FrontMatterForm::showProblem()
{
    const auto &problem = m_document.frontMatter().problem();
    m_problem->setProblem(problem);
    m_fields->setEnabled(!problem);
    m_title->setEnabled(!problem);
}

void FrontMatterForm::showFolded()
{
    if (!m_folded)
        return;
    const FrontMatter &frontMatter = m_document.frontMatter();
    QStringList parts{ fieldText(frontMatter.field(titleKey())) };
    if (parts.first().isEmpty())
        parts.first() = tr("Untitled");
    parts << fieldText(frontMatter.field(dateKey()));
    parts << m_tags->chips()->items().join(QStringLiteral(" "));
    QStringList chains;
    const CategoryChains categories = m_categories->chains();
    for (const QStringList &chain : categories)
        chains << chain.join(QStringLiteral(" › "));
    parts << chains.join(QStringLiteral(", "));
    m_head->setSummary(parts);
}

} // namespace Hexquill
