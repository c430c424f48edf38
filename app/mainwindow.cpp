// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/mainwindow.h"

#include "app/badgebutton.h"
#include "app/icons.h"
#include "app/language.h"
#include "app/messagebar.h"
#include "app/sidepanels.h"
#include "app/statusline.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFrame>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hexquill {

namespace {

constexpr int narrowWidth = 1000; // pixels: text and preview need what there is
constexpr QSize usualSize{ 1440, 900 };

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

} // namespace

MainWindow::MainWindow(Actions &actions, Settings &settings)
    : m_actions(actions)
    , m_settings(settings)
    , m_columns(new QSplitter)
    , m_panels(new SidePanels)
    , m_middle(new QStackedWidget)
    , m_messages(new MessageBar)
    , m_status(new StatusLine)
    , m_prompts(*this)
{
    setAcceptDrops(true);
    setMinimumSize(640, 480);
    addActions(m_actions.all()); // shortcuts work with the menu bar hidden, too
    makeMenus();

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeStrip());
    row->addWidget(m_columns, 1);
    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_messages);
    column->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::place(const Parts &parts)
{
    m_panels->add(QStringLiteral("posts"), tr("Posts"), parts.posts, m_actions[ActionId::ShowPosts]);
    m_panels->add(QStringLiteral("outline"), tr("Outline"), parts.outline, m_actions[ActionId::ShowOutline]);
    m_panels->add(QStringLiteral("problems"), tr("Problems"), parts.problems, m_actions[ActionId::ShowProblems]);

    auto *page = new QWidget;
    page->setProperty("paper", true);
    page->setAttribute(Qt::WA_StyledBackground);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(parts.tabs);
    column->addWidget(parts.pages, 1);
    m_middle->addWidget(parts.start);
    m_middle->addWidget(page);
    m_middle->setMinimumWidth(240);

    m_preview = parts.preview;
    m_columns->addWidget(m_panels);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_preview);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 1);
    connect(m_actions[ActionId::ShowPreview], &QAction::toggled, this, &MainWindow::showPreview);
    restoreLayout();
}

void MainWindow::setHasDocument(bool hasDocument)
{
    m_middle->setCurrentIndex(hasDocument ? 1 : 0);
    showPreview(m_actions[ActionId::ShowPreview]->isChecked());
    m_status->setHasDocument(hasDocument);
}

void MainWindow::showPreview(bool shown)
{
    m_preview->setVisible(shown && m_middle->currentIndex() == 1);
}

void MainWindow::setDocumentTitle(const QString &name, bool modified)
{
    setWindowTitle(name.isEmpty() ? QStringLiteral("Hexquill") : QStringLiteral("%1[*] — Hexquill").arg(name));
    setWindowModified(modified);
}

void MainWindow::setProblemCount(int count)
{
    m_problemsButton->setCount(count);
    m_problemsButton->setAccessibleName(tr("%1 problems", nullptr, count).arg(QLocale().toString(count)));
}

void MainWindow::setLanguages(const QStringList &codes, const QString &chosen)
{
    m_languageMenu->clear();
    auto *group = new QActionGroup(m_languageMenu);
    const auto add = [&](const QString &text, const QString &code) {
        QAction *action = m_languageMenu->addAction(text);
        action->setCheckable(true);
        action->setChecked(code == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
    };
    add(tr("As the System"), {});
    for (const QString &code : codes)
        add(Language::nativeName(code), code);
}

void MainWindow::rememberLayout()
{
    m_settings.set(Remembered::geometry, saveGeometry());
    m_settings.set(Remembered::columns, m_columns->saveState());
    m_settings.set(Remembered::panelHeights, m_panels->saveState());
    m_settings.set(Remembered::panels, m_panels->shown());
    m_settings.set(Remembered::preview, m_actions[ActionId::ShowPreview]->isChecked());
}

void MainWindow::restoreLayout()
{
    resize(usualSize);
    m_columns->setSizes({ 240, 600, 600 });
    m_panels->setSizes({ 400, 300, 200 });
    restoreGeometry(m_settings.value(Remembered::geometry));
    m_columns->restoreState(m_settings.value(Remembered::columns));
    m_panels->restoreState(m_settings.value(Remembered::panelHeights));
    m_panels->setShown(m_settings.value(Remembered::panels));
    m_actions[ActionId::ShowPreview]->setChecked(m_settings.value(Remembered::preview));
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_actions.fill(*file, MenuId::File);
    QAction *beforeSave = m_actions[ActionId::Save];
    file->insertMenu(beforeSave,
                     makeRecentMenu(tr("Recent &Posts"), Remembered::recentFiles, &MainWindow::recentFileWanted));
    file->insertMenu(beforeSave,
                     makeRecentMenu(tr("Recent B&logs"), Remembered::recentBlogs, &MainWindow::recentBlogWanted));
    file->insertSeparator(beforeSave);
    m_actions.fill(*menuBar()->addMenu(tr("&Edit")), MenuId::Edit);
    m_actions.fill(*menuBar()->addMenu(tr("F&ormat")), MenuId::Format);
    m_actions.fill(*menuBar()->addMenu(tr("&Table")), MenuId::Table);
    m_actions.fill(*menuBar()->addMenu(tr("&Insert")), MenuId::Insert);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    m_actions.fill(*view, MenuId::View);
    view->addSeparator();
    view->addMenu(makeThemeMenu());
    m_languageMenu = view->addMenu(lineIcon(QStringLiteral("languages")), tr("&Language"));
    m_actions.fill(*menuBar()->addMenu(tr("&Help")), MenuId::Help);
}

QMenu *MainWindow::makeRecentMenu(const QString &title, const Setting<QStringList> &list,
                                  void (MainWindow::*wanted)(const QString &))
{
    auto *menu = new QMenu(title, this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, list, wanted] {
        menu->clear();
        const QStringList entries = m_settings.value(list);
        for (const QString &path : entries)
            menu->addAction(QDir::toNativeSeparators(path), this, [this, path, wanted] { emit(this->*wanted)(path); });
        if (entries.isEmpty())
            menu->addAction(tr("Nothing yet"))->setEnabled(false);
    });
    return menu;
}

QMenu *MainWindow::makeThemeMenu()
{
    auto *menu = new QMenu(tr("&Theme"), this);
    menu->setIcon(lineIcon(QStringLiteral("sun-moon")));
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, ThemeChoice choice) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == m_settings.theme());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { emit themeChosen(choice); });
    };
    add(tr("As the System"), ThemeChoice::System);
    add(tr("Light"), ThemeChoice::Light);
    add(tr("Dark"), ThemeChoice::Dark);
    menu->addSeparator();
    QAction *contrast = menu->addAction(tr("More Contrast"));
    contrast->setCheckable(true);
    contrast->setChecked(m_settings.value(Remembered::moreContrast));
    connect(contrast, &QAction::toggled, this, &MainWindow::moreContrastChosen);
    return menu;
}

QWidget *MainWindow::makeStrip()
{
    auto *strip = new QFrame;
    strip->setObjectName(QStringLiteral("sideStrip"));
    auto *column = new QVBoxLayout(strip);
    column->setContentsMargins(4, 8, 4, 8);
    column->setSpacing(8);
    const auto add = [&](ActionId id) {
        auto *button = new BadgeButton;
        button->setDefaultAction(m_actions[id]);
        button->setIconSize(QSize(20, 20));
        button->setFixedWidth(32);
        column->addWidget(button);
        return button;
    };
    add(ActionId::ShowPosts);
    add(ActionId::ShowOutline);
    m_problemsButton = add(ActionId::ShowProblems);
    m_problemsButton->setObjectName(QStringLiteral("problemsButton"));
    column->addStretch(1);
    add(ActionId::ShowPreview);
    return strip;
}

void MainWindow::offerLink(const QUrl &url)
{
    const QString scheme = url.scheme();
    const QString shown = url.toDisplayString();
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https") && scheme != QLatin1String("mailto")) {
        m_messages->say({ Message::Kind::Warning,
                          QStringLiteral("link"),
                          tr("Links of this kind are not opened from here: %1").arg(shown),
                          {} });
        return;
    }
    m_messages->say({ Message::Kind::Note,
                      QStringLiteral("link"),
                      tr("The link leads to %1").arg(shown),
                      { { tr("Open in Browser"), [url] { QDesktopServices::openUrl(url); } } } });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose())
        return event->ignore();
    rememberLayout();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        emit activated();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_panels->setNarrow(width() < narrowWidth);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_hasPainted)
        return;
    m_hasPainted = true;
    QTimer::singleShot(0, this, &MainWindow::painted);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit dropped(localFiles(event->mimeData()));
}

} // namespace Hexquill
