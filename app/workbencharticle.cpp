// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
// Workbench: the article on its way to files, paper and other programs.
#include "app/workbench.h"

#include "app/articledelivery.h"
#include "app/blog/portablename.h"
#include "app/currentblog.h"
#include "app/exporter.h"
#include "app/folderlook.h"
#include "app/language.h"
#include "app/livepost.h"
#include "app/messagebar.h"
#include "app/openposts.h"
#include "app/settings.h"
#include "editor/markdowneditor.h"
#include "preview/previewview.h"

#include <QDir>
#include <QFileInfo>

namespace Hexquill {

namespace {

const ActionId leavingActions[]
    = { ActionId::ExportPage, ActionId::ExportPdf, ActionId::Print, ActionId::CopySource, ActionId::CopyRichText };

} // namespace

void Workbench::connectArticle()
{
    m_delivery = new ArticleDelivery(m_models.renderProgram, m_models.language.code(), *m_window);
    const auto on = [this](ActionId id, auto &&run) { connect((*m_actions)[id], &QAction::triggered, this, run); };
    on(ActionId::ExportPage, [this] { exportArticle(QStringLiteral(".html")); });
    on(ActionId::ExportPdf, [this] { exportArticle(QStringLiteral(".pdf")); });
    on(ActionId::Print, [this] { m_delivery->print(articleOrder(false)); });
    on(ActionId::CopySource, [this] { m_delivery->copySource(articleOrder(true)); });
    on(ActionId::CopyRichText, [this] { m_delivery->copyRichText(articleOrder(true)); });
    connect(m_delivery, &ArticleDelivery::said, this,
            [this](const Message &message) { m_window->messages().say(message); });
    connect(m_delivery, &ArticleDelivery::pdfWanted, this, [this] { exportArticle(QStringLiteral(".pdf")); });
    connect(m_delivery, &ArticleDelivery::written, this, [this](const QString &path) {
        m_models.settings.set(Remembered::exportFolder, QFileInfo(path).absolutePath());
    });
    connect(m_preview, &PreviewView::engineTried, this, &Workbench::tellEngine);
    connect(&m_models.exporter, &Exporter::said, &m_window->messages(), &MessageBar::say);
    tellEngine(m_withPreview ? tr("The preview's engine is still starting.")
                             : tr("The preview is switched off for this start."));
}

/// Articles are laid out by the preview's engine: without it they cannot leave.
void Workbench::tellEngine(const QString &obstacle)
{
    m_hasEngine = obstacle.isEmpty();
    for (const ActionId id : leavingActions)
        (*m_actions)[id]->setToolTip(obstacle);
    updateActions();
}

/// \a part: of the text, if some of it is selected.
ArticleOrder Workbench::articleOrder(bool part)
{
    ArticleOrder order;
    order.site = m_models.live.site();
    order.request = m_models.live.request();
    order.name = m_models.posts.current().controller.name();
    if (const QString selected = editor().selectedDocumentText(); part && !selected.isEmpty())
        order.request.body = selected;
    const PreviewSite site = previewSite();
    order.content.frame = m_models.live.frame();
    order.content.frame.formulas |= (*m_actions)[ActionId::DrawFormulas]->isChecked();
    order.content.folders = pictureFolders();
    if (m_models.blog.blog()) {
        order.content.siteUrl = site.url.endsWith(QLatin1Char('/')) ? site.url : site.url + QLatin1Char('/');
        order.content.address = m_models.live.facts().permalink;
        if (order.content.address.isEmpty())
            order.content.address = order.content.siteUrl;
        order.content.author = m_models.blog.blog()->config().author();
    }
    order.content.remoteImages = m_models.settings.value(Remembered::remoteImages).contains(imageHome());
    return order;
}

void Workbench::exportArticle(const QString &ending)
{
    const ArticleOrder order = articleOrder(false);
    const QString title
        = order.content.frame.title.isEmpty() ? QFileInfo(order.name).completeBaseName() : order.content.frame.title;
    QString folder = m_models.settings.value(Remembered::exportFolder);
    if (folder.isEmpty() || lookAtFolder(folder) != FolderLook::There)
        folder = m_models.posts.current().controller.folder();
    if (folder.isEmpty())
        folder = QDir::homePath();
    const QString path = m_models.prompts.fileToExport(folder + QLatin1Char('/') + portableFileName(title) + ending);
    if (path.isEmpty())
        return;
    if (ending == QLatin1String(".pdf"))
        m_delivery->writePdf(order, path);
    else
        m_delivery->writePage(order, path);
}

} // namespace Hexquill
