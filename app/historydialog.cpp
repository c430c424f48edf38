// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/historydialog.h"

#include "app/diffview.h"
#include "app/openposts.h"
#include "editor/post/postfile.h"

#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace Hexquill {

namespace {

QString reasonText(KeptBecause reason)
{
    switch (reason) {
    case KeptBecause::Saved:
        return HistoryDialog::tr("Saved");
    case KeptBecause::Written:
        return HistoryDialog::tr("While writing");
    case KeptBecause::Replaced:
        return HistoryDialog::tr("Was in the file before");
    case KeptBecause::GivenUp:
        return HistoryDialog::tr("Unsaved text that was replaced");
    }
    return {};
}

QString rowText(const PostVersion &version)
{
    const QLocale locale;
    return QStringLiteral("%1 %2\n%3 · %4")
        .arg(locale.toString(version.time.date(), QLocale::ShortFormat),
             version.time.toString(QStringLiteral("HH:mm:ss")), reasonText(version.reason),
             locale.formattedDataSize(version.bytes));
}

} // namespace

HistoryDialog::HistoryDialog(OpenPost &post, QWidget *parent)
    : CompareDialog(tr("History of %1").arg(post.controller.name()), parent)
    , m_post(post)
{
    auto *close = addButton(tr("Close"));
    m_part = addButton(tr("Restore This Part"));
    m_part->setToolTip(tr("Only the difference with the caret becomes what it was."));
    m_whole = addButton(tr("Restore This Version"));
    m_whole->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_part, &QPushButton::clicked, this, &HistoryDialog::restorePart);
    connect(m_whole, &QPushButton::clicked, this, &HistoryDialog::restoreVersion);
    connect(&diff(), &DiffView::currentHunkChanged, this, &HistoryDialog::updateButtons);
    setStory(tr("Red is only in the version, green only in the text now. What is restored is one step of undo."));
    connect(&list(), &QListWidget::currentRowChanged, this, &HistoryDialog::readVersion);
    connect(&m_reader, &LatestReader::stalled, this,
            [this] { diff().setNotice(tr("The disk with the versions does not answer.")); });
    m_reader.want([history = post.controller.history(), path = post.controller.path()] { return history.versions(path); },
                  [this](const QList<PostVersion> &versions) { showVersions(versions); });
    updateButtons();
}

void HistoryDialog::showVersions(const QList<PostVersion> &versions)
{
    m_versions = versions;
    for (const PostVersion &version : m_versions)
        list().addItem(rowText(version));
    if (m_versions.isEmpty())
        diff().setNotice(tr("No version yet: the first one is kept when the post is saved."));
    list().setCurrentRow(0);
}

QString HistoryDialog::textNow() const
{
    return m_post.document.headText() + m_post.document.bodyText();
}

void HistoryDialog::readVersion()
{
    const int row = list().currentRow();
    if (row < 0)
        return;
    m_version.reset();
    updateButtons();
    m_reader.want([file = m_versions.at(row).file] { return readFile(file).map(&Post::fromBytes); },
                  [this](const tl::expected<Post, QString> &version) {
                      if (!version)
                          return diff().setNotice(version.error());
                      m_version = *version;
                      showVersion();
                  });
}

void HistoryDialog::showVersion()
{
    diff().show(m_version->head + m_version->body, textNow());
    if (!diff().hasDifferences())
        diff().setNotice(m_version->facts == m_post.document.facts()
                             ? tr("The text now is this version.")
                             : tr("The text now is this version, with other line endings or byte order mark."));
    updateButtons();
}

void HistoryDialog::restoreVersion()
{
    m_post.document.replaceText(*m_version);
    showVersion();
}

void HistoryDialog::restorePart()
{
    const QStringList before = linesOf(m_version->head + m_version->body);
    const QString text = withoutHunk(before, linesOf(textNow()), *diff().currentHunk()).join(QString());
    m_post.document.replaceText(Post::fromText({ text, m_post.document.facts() }));
    showVersion();
}

void HistoryDialog::updateButtons()
{
    const bool writable = m_version && !m_post.controller.isReadOnly();
    m_part->setEnabled(writable && diff().currentHunk());
    m_whole->setEnabled(writable && m_version->facts.validUtf8 && *m_version != m_post.document.post());
}

} // namespace Hexquill
