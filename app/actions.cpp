// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/actions.h"

#include "app/icons.h"

#include <algorithm>
#include <QCoreApplication>
#include <QMenu>
#include <QMetaEnum>
#include <QRegularExpression>

namespace Hexquill {

namespace {

enum class When {
    Always,
    Document,
    Writable,
    File,
    Undo,
    Redo,
    Blog,
    Draft,
    Published,
    Post,
    Table,
    Several,
    Closed,
    Article
};

struct Row
{
    ActionId id;
    MenuId menu;
    int group; ///< a separator stands between groups
    const char *text;
    const char *icon; ///< empty: none
    const char *shortcut; ///< portable form; several apart by a space
    When when;
    bool checkable = false;
    const char *submenu = ""; ///< its title, for an entry of a menu within the menu
};

// clang-format off
const Row table[] = {
    { ActionId::NewPost, MenuId::File, 1, QT_TRANSLATE_NOOP("Actions", "&New Post"), "file-plus", "Ctrl+N", When::Always },
    { ActionId::NewDraft, MenuId::File, 1, QT_TRANSLATE_NOOP("Actions", "New &Draft"), "", "Ctrl+Shift+N", When::Blog },
    { ActionId::Open, MenuId::File, 1, QT_TRANSLATE_NOOP("Actions", "&Open…"), "file-text", "Ctrl+O", When::Always },
    { ActionId::QuickOpen, MenuId::File, 1, QT_TRANSLATE_NOOP("Actions", "&Go to Post…"), "", "Ctrl+P", When::Always },
    { ActionId::OpenBlog, MenuId::File, 1, QT_TRANSLATE_NOOP("Actions", "Open &Blog Folder…"), "folder-open", "Ctrl+Shift+O", When::Always },
    { ActionId::Save, MenuId::File, 2, QT_TRANSLATE_NOOP("Actions", "&Save"), "save", "Ctrl+S", When::Writable },
    { ActionId::SaveAs, MenuId::File, 2, QT_TRANSLATE_NOOP("Actions", "Save &As…"), "", "Ctrl+Shift+S", When::Document },
    { ActionId::Reload, MenuId::File, 2, QT_TRANSLATE_NOOP("Actions", "&Reload from Disk"), "", "F5", When::File },
    { ActionId::History, MenuId::File, 2, QT_TRANSLATE_NOOP("Actions", "&History of the Post…"), "", "", When::File },
    { ActionId::Export, MenuId::File, 3, QT_TRANSLATE_NOOP("Actions", "&Export to Blog Folder…"), "folder-output", "Ctrl+E", When::Document },
    { ActionId::ExportPage, MenuId::File, 3, QT_TRANSLATE_NOOP("Actions", "&HTML…"), "", "", When::Article, false, QT_TRANSLATE_NOOP("Actions", "E&xport As") },
    { ActionId::ExportPdf, MenuId::File, 3, QT_TRANSLATE_NOOP("Actions", "&PDF…"), "", "", When::Article, false, QT_TRANSLATE_NOOP("Actions", "E&xport As") },
    { ActionId::Print, MenuId::File, 3, QT_TRANSLATE_NOOP("Actions", "Pr&int…"), "printer", "Ctrl+Alt+P", When::Article },
    { ActionId::PublishDraft, MenuId::File, 3, QT_TRANSLATE_NOOP("Actions", "&Publish Draft"), "", "", When::Draft },
    { ActionId::WithdrawPost, MenuId::File, 3, QT_TRANSLATE_NOOP("Actions", "&Withdraw to Drafts"), "", "", When::Published },
    { ActionId::RenamePost, MenuId::File, 4, QT_TRANSLATE_NOOP("Actions", "Rena&me…"), "", "F2", When::Post },
    { ActionId::DuplicatePost, MenuId::File, 4, QT_TRANSLATE_NOOP("Actions", "D&uplicate"), "copy", "", When::Post },
    { ActionId::TrashPost, MenuId::File, 4, QT_TRANSLATE_NOOP("Actions", "Mo&ve to Trash"), "trash-2", "", When::Post },
    { ActionId::ShowInFolder, MenuId::File, 4, QT_TRANSLATE_NOOP("Actions", "Show in &File Manager"), "", "", When::File },
    { ActionId::CopyPath, MenuId::File, 4, QT_TRANSLATE_NOOP("Actions", "Cop&y Path"), "", "", When::File },
    { ActionId::CopyLink, MenuId::File, 4, QT_TRANSLATE_NOOP("Actions", "Copy Lin&k"), "", "", When::Post },
    { ActionId::CleanImages, MenuId::File, 4, QT_TRANSLATE_NOOP("Actions", "Clean Up Unused &Images…"), "images", "", When::Blog },
    { ActionId::CloseDocument, MenuId::File, 5, QT_TRANSLATE_NOOP("Actions", "&Close Post"), "", "Ctrl+W", When::Document },
    { ActionId::ReopenClosed, MenuId::File, 5, QT_TRANSLATE_NOOP("Actions", "Reopen Closed Pos&t"), "", "Ctrl+Shift+T", When::Closed },
    { ActionId::LostTexts, MenuId::File, 5, QT_TRANSLATE_NOOP("Actions", "&Unsaved Texts from Before…"), "", "", When::Always },
    { ActionId::Quit, MenuId::File, 5, QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", When::Always },

    { ActionId::Undo, MenuId::Edit, 1, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo-2", "Ctrl+Z", When::Undo },
    { ActionId::Redo, MenuId::Edit, 1, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo-2", "Ctrl+Shift+Z Ctrl+Y", When::Redo },
    { ActionId::Cut, MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "", "", When::Writable },
    { ActionId::Copy, MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "&Copy"), "", "", When::Document },
    { ActionId::CopySource, MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "&HTML"), "", "", When::Article, false, QT_TRANSLATE_NOOP("Actions", "Copy &As") },
    { ActionId::CopyRichText, MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "&Rich Text"), "", "Ctrl+Alt+C", When::Article, false, QT_TRANSLATE_NOOP("Actions", "Copy &As") },
    { ActionId::Paste, MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "&Paste"), "", "", When::Writable },
    { ActionId::PastePlain, MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Paste as P&lain Text"), "", "Ctrl+Shift+V", When::Writable },
    { ActionId::SelectAll, MenuId::Edit, 2, QT_TRANSLATE_NOOP("Actions", "Select &All"), "", "", When::Document },
    { ActionId::Find, MenuId::Edit, 3, QT_TRANSLATE_NOOP("Actions", "&Find…"), "search", "Ctrl+F", When::Document },
    { ActionId::Replace, MenuId::Edit, 3, QT_TRANSLATE_NOOP("Actions", "R&eplace…"), "replace", "Ctrl+H", When::Writable },
    { ActionId::FindNext, MenuId::Edit, 3, QT_TRANSLATE_NOOP("Actions", "Find &Next"), "", "F3", When::Document },
    { ActionId::FindPrevious, MenuId::Edit, 3, QT_TRANSLATE_NOOP("Actions", "Find Pre&vious"), "", "Shift+F3", When::Document },
    { ActionId::FindInPosts, MenuId::Edit, 3, QT_TRANSLATE_NOOP("Actions", "Find in All P&osts…"), "", "Ctrl+Shift+F", When::Blog },
    { ActionId::GoToLine, MenuId::Edit, 3, QT_TRANSLATE_NOOP("Actions", "&Go to Line…"), "", "Ctrl+G", When::Document },
    { ActionId::MoveLinesUp, MenuId::Edit, 4, QT_TRANSLATE_NOOP("Actions", "Move Lines &Up"), "", "Alt+Up", When::Writable },
    { ActionId::MoveLinesDown, MenuId::Edit, 4, QT_TRANSLATE_NOOP("Actions", "Move Lines &Down"), "", "Alt+Down", When::Writable },
    { ActionId::DuplicateLines, MenuId::Edit, 4, QT_TRANSLATE_NOOP("Actions", "Dupl&icate Lines"), "", "Ctrl+D", When::Writable },
    { ActionId::DeleteLines, MenuId::Edit, 4, QT_TRANSLATE_NOOP("Actions", "De&lete Lines"), "", "Ctrl+Shift+K", When::Writable },
    { ActionId::JoinLines, MenuId::Edit, 4, QT_TRANSLATE_NOOP("Actions", "&Join Lines"), "", "Ctrl+J", When::Writable },
    { ActionId::UnwrapParagraphs, MenuId::Edit, 4, QT_TRANSLATE_NOOP("Actions", "One Line a Paragrap&h"), "", "", When::Writable },

    { ActionId::CheckSpelling, MenuId::Edit, 5, QT_TRANSLATE_NOOP("Actions", "Chec&k Spelling"), "", "F7", When::Always, true },
    { ActionId::Preferences, MenuId::Edit, 5, QT_TRANSLATE_NOOP("Actions", "Preference&s…"), "settings", "Ctrl+,", When::Always },

    { ActionId::Bold, MenuId::Format, 1, QT_TRANSLATE_NOOP("Actions", "&Bold"), "bold", "Ctrl+B", When::Writable },
    { ActionId::Italic, MenuId::Format, 1, QT_TRANSLATE_NOOP("Actions", "&Italic"), "italic", "Ctrl+I", When::Writable },
    { ActionId::Strike, MenuId::Format, 1, QT_TRANSLATE_NOOP("Actions", "&Strikethrough"), "strikethrough", "Ctrl+Shift+X", When::Writable },
    { ActionId::Code, MenuId::Format, 1, QT_TRANSLATE_NOOP("Actions", "&Code"), "code", "Ctrl+`", When::Writable },
    { ActionId::Link, MenuId::Format, 1, QT_TRANSLATE_NOOP("Actions", "&Link"), "link", "Ctrl+K", When::Writable },
    { ActionId::Heading1, MenuId::Format, 2, QT_TRANSLATE_NOOP("Actions", "Heading &1"), "heading-1", "Ctrl+1", When::Writable },
    { ActionId::Heading2, MenuId::Format, 2, QT_TRANSLATE_NOOP("Actions", "Heading &2"), "heading-2", "Ctrl+2", When::Writable },
    { ActionId::Heading3, MenuId::Format, 2, QT_TRANSLATE_NOOP("Actions", "Heading &3"), "heading-3", "Ctrl+3", When::Writable },
    { ActionId::Heading4, MenuId::Format, 2, QT_TRANSLATE_NOOP("Actions", "Heading &4"), "heading-4", "Ctrl+4", When::Writable },
    { ActionId::Heading5, MenuId::Format, 2, QT_TRANSLATE_NOOP("Actions", "Heading &5"), "heading-5", "Ctrl+5", When::Writable },
    { ActionId::Heading6, MenuId::Format, 2, QT_TRANSLATE_NOOP("Actions", "Heading &6"), "heading-6", "Ctrl+6", When::Writable },
    { ActionId::NoHeading, MenuId::Format, 2, QT_TRANSLATE_NOOP("Actions", "No &Heading"), "pilcrow", "Ctrl+Shift+0", When::Writable },
    { ActionId::PromoteHeading, MenuId::Format, 2, QT_TRANSLATE_NOOP("Actions", "Raise Heading"), "", "Ctrl+Alt+Left", When::Writable },
    { ActionId::DemoteHeading, MenuId::Format, 2, QT_TRANSLATE_NOOP("Actions", "Lower Heading"), "", "Ctrl+Alt+Right", When::Writable },
    { ActionId::BulletList, MenuId::Format, 3, QT_TRANSLATE_NOOP("Actions", "B&ullet List"), "list", "Ctrl+Shift+8", When::Writable },
    { ActionId::NumberedList, MenuId::Format, 3, QT_TRANSLATE_NOOP("Actions", "&Numbered List"), "list-ordered", "Ctrl+Shift+7", When::Writable },
    { ActionId::TaskList, MenuId::Format, 3, QT_TRANSLATE_NOOP("Actions", "&Task List"), "list-checks", "Ctrl+Shift+9", When::Writable },
    { ActionId::ToggleTask, MenuId::Format, 3, QT_TRANSLATE_NOOP("Actions", "Task &Done"), "", "Ctrl+L", When::Writable },
    { ActionId::RenumberList, MenuId::Format, 3, QT_TRANSLATE_NOOP("Actions", "&Renumber List"), "", "", When::Writable },
    { ActionId::Quote, MenuId::Format, 3, QT_TRANSLATE_NOOP("Actions", "&Quote"), "text-quote", "Ctrl+Shift+.", When::Writable },
    { ActionId::Indent, MenuId::Format, 4, QT_TRANSLATE_NOOP("Actions", "Ind&ent"), "indent-increase", "Ctrl+]", When::Writable },
    { ActionId::Outdent, MenuId::Format, 4, QT_TRANSLATE_NOOP("Actions", "&Outdent"), "indent-decrease", "Ctrl+[", When::Writable },
    { ActionId::MendEmphasis, MenuId::Format, 5, QT_TRANSLATE_NOOP("Actions", "&Mend Bold and Italic beside Punctuation"), "", "", When::Writable },
    { ActionId::SpaceCjkAndLatin, MenuId::Format, 5, QT_TRANSLATE_NOOP("Actions", "S&pace between Chinese and Latin"), "", "", When::Writable },
    { ActionId::ChinesePunctuation, MenuId::Format, 5, QT_TRANSLATE_NOOP("Actions", "C&hinese Punctuation"), "", "", When::Writable },
    { ActionId::ChineseQuotes, MenuId::Format, 5, QT_TRANSLATE_NOOP("Actions", "Chinese Quotes “ ”"), "", "", When::Writable },
    { ActionId::HalfWidthLetters, MenuId::Format, 5, QT_TRANSLATE_NOOP("Actions", "Hal&f-Width Letters and Digits"), "", "", When::Writable },

    { ActionId::TableRowAbove, MenuId::Table, 1, QT_TRANSLATE_NOOP("Actions", "Row &Above"), "", "", When::Table },
    { ActionId::TableRowBelow, MenuId::Table, 1, QT_TRANSLATE_NOOP("Actions", "Row &Below"), "", "Ctrl+Return", When::Table },
    { ActionId::DeleteTableRow, MenuId::Table, 1, QT_TRANSLATE_NOOP("Actions", "&Delete Row"), "", "Ctrl+Shift+Backspace", When::Table },
    { ActionId::TableColumnBefore, MenuId::Table, 2, QT_TRANSLATE_NOOP("Actions", "Column Be&fore"), "", "", When::Table },
    { ActionId::TableColumnAfter, MenuId::Table, 2, QT_TRANSLATE_NOOP("Actions", "Column Af&ter"), "", "", When::Table },
    { ActionId::MoveTableColumnLeft, MenuId::Table, 2, QT_TRANSLATE_NOOP("Actions", "Move Column &Left"), "", "", When::Table },
    { ActionId::MoveTableColumnRight, MenuId::Table, 2, QT_TRANSLATE_NOOP("Actions", "Move Column &Right"), "", "", When::Table },
    { ActionId::DeleteTableColumn, MenuId::Table, 2, QT_TRANSLATE_NOOP("Actions", "Delete Col&umn"), "", "", When::Table },
    { ActionId::AlignColumnLeft, MenuId::Table, 3, QT_TRANSLATE_NOOP("Actions", "Align L&eft"), "", "", When::Table },
    { ActionId::AlignColumnCenter, MenuId::Table, 3, QT_TRANSLATE_NOOP("Actions", "Align &Center"), "", "", When::Table },
    { ActionId::AlignColumnRight, MenuId::Table, 3, QT_TRANSLATE_NOOP("Actions", "Align Ri&ght"), "", "", When::Table },
    { ActionId::SortTableRows, MenuId::Table, 4, QT_TRANSLATE_NOOP("Actions", "&Sort by This Column"), "", "", When::Table },
    { ActionId::SortTableRowsDown, MenuId::Table, 4, QT_TRANSLATE_NOOP("Actions", "Sort Bac&kwards by This Column"), "", "", When::Table },
    { ActionId::AlignTable, MenuId::Table, 4, QT_TRANSLATE_NOOP("Actions", "Even Out Column &Widths"), "", "Ctrl+Alt+T", When::Table },

    { ActionId::Image, MenuId::Insert, 1, QT_TRANSLATE_NOOP("Actions", "&Image"), "image", "Ctrl+Shift+I", When::Writable },
    { ActionId::Table, MenuId::Insert, 1, QT_TRANSLATE_NOOP("Actions", "&Table…"), "table", "Ctrl+T", When::Writable },
    { ActionId::CodeBlock, MenuId::Insert, 1, QT_TRANSLATE_NOOP("Actions", "&Code Block"), "square-code", "Ctrl+Shift+C", When::Writable },
    { ActionId::Rule, MenuId::Insert, 1, QT_TRANSLATE_NOOP("Actions", "&Rule"), "minus", "", When::Writable },
    { ActionId::MoreMark, MenuId::Insert, 2, QT_TRANSLATE_NOOP("Actions", "&“Read more” Mark"), "", "Ctrl+M", When::Writable },
    { ActionId::Footnote, MenuId::Insert, 2, QT_TRANSLATE_NOOP("Actions", "&Footnote"), "", "Ctrl+Alt+N", When::Writable },
    { ActionId::GoToFootnote, MenuId::Insert, 2, QT_TRANSLATE_NOOP("Actions", "&Go to the Footnote or Back"), "", "Ctrl+Alt+G", When::Writable },
    { ActionId::Comment, MenuId::Insert, 2, QT_TRANSLATE_NOOP("Actions", "C&omment"), "", "Ctrl+/", When::Writable },

    { ActionId::ShowPosts, MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "&Posts"), "files", "Ctrl+Shift+E", When::Always, true },
    { ActionId::ShowOutline, MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "&Outline"), "list-tree", "Ctrl+Shift+L", When::Always, true },
    { ActionId::ShowProblems, MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "Pro&blems"), "triangle-alert", "Ctrl+Shift+M", When::Always, true },
    { ActionId::ShowPreview, MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "P&review"), "panel-right", "Ctrl+Shift+R", When::Always, true },
    { ActionId::DesktopPage, MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "Preview as on a &Desktop"), "monitor", "", When::Document, true },
    { ActionId::TabletPage, MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "Preview as on a &Tablet"), "tablet", "", When::Document, true },
    { ActionId::PhonePage, MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "Preview as on a &Phone"), "smartphone", "", When::Document, true },
    { ActionId::SyncScroll, MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "&Scroll Text and Preview Together"), "arrow-down-up", "", When::Always, true },
    { ActionId::BlogClothes, MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "Preview in the Blog's O&wn Theme"), "", "", When::Blog, true },
    { ActionId::DrawFormulas, MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "&Draw Formulas in Every Post"), "", "", When::Always, true },
    { ActionId::DrawDiagrams, MenuId::View, 1, QT_TRANSLATE_NOOP("Actions", "Dra&w Diagrams in Every Post"), "", "", When::Always, true },
    { ActionId::FoldForm, MenuId::View, 2, QT_TRANSLATE_NOOP("Actions", "&Fold Front Matter"), "", "Ctrl+Alt+F", When::Document, true },
    { ActionId::RawFrontMatter, MenuId::View, 2, QT_TRANSLATE_NOOP("Actions", "Front Matter as &YAML"), "", "Ctrl+Shift+Y", When::Document, true },
    { ActionId::FocusMode, MenuId::View, 2, QT_TRANSLATE_NOOP("Actions", "&Dim Other Paragraphs"), "", "", When::Always, true },
    { ActionId::FoldSection, MenuId::View, 3, QT_TRANSLATE_NOOP("Actions", "Fold or Unfold Sec&tion"), "", "Ctrl+Shift+[", When::Document },
    { ActionId::FoldAll, MenuId::View, 3, QT_TRANSLATE_NOOP("Actions", "Fold &All Sections"), "", "", When::Document },
    { ActionId::UnfoldAll, MenuId::View, 3, QT_TRANSLATE_NOOP("Actions", "&Unfold All Sections"), "", "Ctrl+Shift+]", When::Document },
    { ActionId::ZoomIn, MenuId::View, 4, QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "zoom-in", "Ctrl++ Ctrl+=", When::Always },
    { ActionId::ZoomOut, MenuId::View, 4, QT_TRANSLATE_NOOP("Actions", "Zoom O&ut"), "zoom-out", "Ctrl+-", When::Always },
    { ActionId::ZoomReset, MenuId::View, 4, QT_TRANSLATE_NOOP("Actions", "&Normal Size"), "", "Ctrl+0", When::Always },
    { ActionId::NextPane, MenuId::View, 5, QT_TRANSLATE_NOOP("Actions", "Next Part of the Window"), "", "F6", When::Always },
    { ActionId::PreviousPane, MenuId::View, 5, QT_TRANSLATE_NOOP("Actions", "Previous Part of the Window"), "", "Shift+F6", When::Always },
    { ActionId::NextPost, MenuId::View, 5, QT_TRANSLATE_NOOP("Actions", "Ne&xt Post"), "", "Ctrl+PgDown", When::Several },
    { ActionId::PreviousPost, MenuId::View, 5, QT_TRANSLATE_NOOP("Actions", "Pre&vious Post"), "", "Ctrl+PgUp", When::Several },
    { ActionId::LastUsedPost, MenuId::View, 5, QT_TRANSLATE_NOOP("Actions", "Post Used Be&fore"), "", "Ctrl+Tab", When::Several },
    { ActionId::FirstUsedPost, MenuId::View, 5, QT_TRANSLATE_NOOP("Actions", "Post Used Longest A&go"), "", "Ctrl+Shift+Tab", When::Several },

    { ActionId::Commands, MenuId::Help, 1, QT_TRANSLATE_NOOP("Actions", "All &Commands…"), "command", "Ctrl+Shift+P", When::Always },
    { ActionId::Shortcuts, MenuId::Help, 1, QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts…"), "keyboard", "", When::Always },
    { ActionId::About, MenuId::Help, 1, QT_TRANSLATE_NOOP("Actions", "&About Hexquill"), "info", "", When::Always },
};
// clang-format on

bool holds(When when, const ActionState &state)
{
    switch (when) {
    case When::Always:
        return true;
    case When::Document:
        return state.document;
    case When::Writable:
        return state.writable;
    case When::File:
        return state.file;
    case When::Undo:
        return state.undo;
    case When::Redo:
        return state.redo;
    case When::Blog:
        return state.blog;
    case When::Draft:
        return state.draft;
    case When::Published:
        return state.published;
    case When::Post:
        return state.post;
    case When::Table:
        return state.writable && state.table;
    case When::Several:
        return state.several;
    case When::Closed:
        return state.closed;
    case When::Article:
        return state.document && state.engine;
    }
    return true;
}

QString submenuOf(const Row &row)
{
    return *row.submenu ? QCoreApplication::translate("Actions", row.submenu) : QString();
}

const Row &rowOf(ActionId id)
{
    return *std::find_if(std::begin(table), std::end(table), [id](const Row &one) { return one.id == id; });
}

/// Chinese menus have the key's mark in brackets behind the words.
QString withoutKey(QString text)
{
    static const QRegularExpression keyInBrackets(QStringLiteral("\\(&.\\)"));
    return text.remove(keyInBrackets).remove(QLatin1Char('&'));
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    for (const Row &row : table) {
        auto *action = new QAction(QCoreApplication::translate("Actions", row.text), this);
        if (*row.icon)
            action->setIcon(lineIcon(QString::fromLatin1(row.icon)));
        action->setShortcuts(usualShortcuts(row.id));
        action->setCheckable(row.checkable);
        m_actions.insert(int(row.id), action);
    }
    update({});
}

void Actions::fill(QMenu &target, MenuId menu) const
{
    int group = 1;
    QMenu *within = &target;
    target.setToolTipsVisible(true); // an entry that is not to be had may say why
    for (const Row &row : table) {
        if (row.menu != menu)
            continue;
        if (row.group != group)
            target.addSeparator();
        group = row.group;
        const QString title = submenuOf(row);
        if (title.isEmpty())
            within = &target;
        else if (within->title() != title)
            (within = target.addMenu(title))->setToolTipsVisible(true);
        within->addAction(m_actions.value(int(row.id)));
    }
}

void Actions::update(const ActionState &state)
{
    for (const Row &row : table)
        m_actions.value(int(row.id))->setEnabled(holds(row.when, state));
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> actions;
    for (const Row &row : table)
        actions << m_actions.value(int(row.id));
    return actions;
}

QList<ActionId> Actions::ids() const
{
    QList<ActionId> ids;
    for (const Row &row : table)
        ids << row.id;
    return ids;
}

QList<QKeySequence> Actions::shortcutsOf(const QString &text)
{
    QList<QKeySequence> keys;
    for (const QString &key : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys << QKeySequence(key, QKeySequence::PortableText);
    return keys;
}

QString Actions::name(ActionId id) const
{
    const QString own = withoutKey(m_actions.value(int(id))->text());
    const QString above = withoutKey(submenuOf(rowOf(id)));
    return above.isEmpty() ? own : tr("%1: %2", "menu within the menu: entry").arg(above, own);
}

QList<QKeySequence> Actions::usualShortcuts(ActionId id)
{
    return shortcutsOf(QLatin1String(rowOf(id).shortcut));
}

void Actions::setShortcuts(const QVariantMap &chosen)
{
    const QMetaEnum names = QMetaEnum::fromType<ActionId>();
    for (const Row &row : table) {
        const QVariant keys = chosen.value(QLatin1String(names.valueToKey(int(row.id))));
        m_actions.value(int(row.id))
            ->setShortcuts(keys.isValid() ? shortcutsOf(keys.toString()) : usualShortcuts(row.id));
    }
}

} // namespace Hexquill
