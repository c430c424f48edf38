// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/unusedimagesdialog.h"

#include "app/icons.h"
#include "app/poolwork.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Hexquill {

namespace {

constexpr int fileRole = Qt::UserRole;
constexpr int bytesRole = Qt::UserRole + 1;
constexpr QSize pictureSize{ 48, 48 }; // pixels
constexpr qsizetype mostSentences = 4;

/// \a file small; null for what is no picture, and for SVG, which is a program of a kind.
QImage drawn(const QString &file)
{
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (reader.format().startsWith("svg"))
        return {};
    if (const QSize size = reader.size(); size.width() > pictureSize.width() || size.height() > pictureSize.height())
        reader.setScaledSize(size.scaled(pictureSize, Qt::KeepAspectRatio).expandedTo({ 1, 1 }));
    return reader.read();
}

} // namespace

UnusedImagesDialog::UnusedImagesDialog(const Blog &blog, const QList<Post> &open, QWidget *parent)
    : QDialog(parent)
    , m_blog(blog)
    , m_tree(new QTreeWidget)
    , m_said(new QLabel)
    , m_progress(new QProgressBar)
{
    setWindowTitle(tr("Unused Images"));
    resize(720, 560);
    m_worker.leave(); // it only reads
    build();
    connect(m_tree, &QTreeWidget::itemChanged, this, &UnusedImagesDialog::showState);
    connect(m_move, &QPushButton::clicked, this, &UnusedImagesDialog::moveTicked);
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        if (m_looking.future().resultCount() > 0)
            show(m_looking.result());
    });
    connect(&m_drawing, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        const Picture picture = m_drawing.resultAt(index);
        const QSignalBlocker quiet(m_tree);
        if (!picture.image.isNull())
            m_items.at(picture.row)->setIcon(0, QIcon(QPixmap::fromImage(picture.image)));
    });
    look(open);
    showState();
}

UnusedImagesDialog::~UnusedImagesDialog()
{
    m_looking.cancel();
    m_drawing.cancel();
}

void UnusedImagesDialog::build()
{
    m_lead = new QLabel(tr("No post, page, style, script, configuration or theme of the blog names these images. "
                               "Links to them from other sites cannot be known."));
    m_lead->setWordWrap(true);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    m_progress->setRange(0, 0);
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // so that the list does not jump
    m_progress->setSizePolicy(keepsRoom);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(2);
    m_tree->setIconSize(pictureSize);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setResizeContentsPrecision(0); // what is seen; there may be thousands
    m_tree->setIndentation(16);
    m_tree->setProperty("field", true);
    m_tree->setAccessibleName(tr("Unused Images"));
    auto *buttons = new QDialogButtonBox;
    m_move = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_move->setObjectName(QStringLiteral("move"));
    m_move->setAutoDefault(false); // Enter moves nothing
    buttons->addButton(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_lead);
    column->addWidget(m_tree, 1);
    column->addWidget(m_progress);
    column->addWidget(m_said);
    column->addWidget(buttons);
}

void UnusedImagesDialog::look(const QList<Post> &open)
{
    m_said->setText(tr("Looking through the blog…"));
    runInThread<UnusedImages>(m_worker, m_looking, [blog = m_blog, open](QPromise<UnusedImages> &promise) {
        return findUnusedImages(blog, open, [&promise](int) { return !promise.isCanceled(); });
    });
}

void UnusedImagesDialog::show(const UnusedImages &found)
{
    const QLocale locale;
    qint64 bytes = 0;
    for (const UnusedImage &image : found.images)
        bytes += image.bytes;
    QStringList said;
    if (!found.unread.isEmpty())
        said << tr("No image can be called unused, for some texts could not be read:")
             << found.unread.mid(0, mostSentences);
    else if (found.images.isEmpty())
        said << tr("Every image is in use (%n image(s)).", nullptr, found.looked);
    else
        said << tr("%1 of %n image(s), %2.", nullptr, found.looked)
                    .arg(locale.toString(found.images.size()), locale.formattedDataSize(bytes));
    m_said->setText(said.join(QLatin1Char('\n')));
    m_lead->setVisible(!found.images.isEmpty());
    addImages(found.images);
    drawPictures();
    showState();
    emit looked();
}

void UnusedImagesDialog::addImages(const QList<UnusedImage> &images)
{
    const QSignalBlocker quiet(m_tree);
    QTreeWidgetItem *folder = nullptr;
    QString path;
    for (const UnusedImage &image : images) {
        const QFileInfo file(image.file);
        if (!folder || path != file.path()) {
            path = file.path();
            folder = new QTreeWidgetItem(m_tree, { QDir(m_blog.root()).relativeFilePath(path) });
            folder->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                             | Qt::ItemIsAutoTristate);
        }
        auto *item = new QTreeWidgetItem(folder, { file.fileName(), QLocale().formattedDataSize(image.bytes) });
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(0, Qt::Checked);
        item->setIcon(0, lineIcon(QStringLiteral("image")));
        item->setSizeHint(0, { 0, pictureSize.height() + 8 });
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(0, image.file);
        item->setData(0, fileRole, image.file);
        item->setData(0, bytesRole, image.bytes);
        m_items.append(item);
    }
    m_tree->expandAll();
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void UnusedImagesDialog::drawPictures()
{
    QStringList files;
    for (const QTreeWidgetItem *item : std::as_const(m_items))
        files.append(item->data(0, fileRole).toString());
    auto promise = std::make_shared<QPromise<Picture>>();
    promise->start();
    m_drawing.setFuture(promise->future());
    m_worker.start([promise, files] {
        for (int row = 0; row < files.size() && !promise->isCanceled(); ++row)
            promise->addResult(Picture{ row, drawn(files.at(row)) });
        promise->finish();
    });
}

QList<QTreeWidgetItem *> UnusedImagesDialog::ticked() const
{
    QList<QTreeWidgetItem *> items;
    for (QTreeWidgetItem *item : m_items)
        if (item->checkState(0) == Qt::Checked)
            items.append(item);
    return items;
}

int UnusedImagesDialog::tickedCount() const
{
    return int(ticked().size());
}

void UnusedImagesDialog::moveTicked()
{
    QStringList files;
    qint64 bytes = 0;
    for (const QTreeWidgetItem *item : ticked()) {
        files.append(item->data(0, fileRole).toString());
        bytes += item->data(0, bytesRole).toLongLong();
    }
    accept();
    emit trashWanted(files, bytes);
}

void UnusedImagesDialog::showState()
{
    const int count = tickedCount();
    m_move->setText(tr("Move %n Image(s) to &Trash", nullptr, count));
    m_move->setVisible(!m_items.isEmpty());
    m_move->setEnabled(count > 0);
    m_progress->setVisible(m_looking.isRunning());
}

} // namespace Hexquill
