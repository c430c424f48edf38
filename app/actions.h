// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <QVariantMap>

class QMenu;

namespace Hexquill {
Q_NAMESPACE

/// Everything a writer can ask of the program, in the order of the menus.
// clang-format off
enum class ActionId {
    NewPost, NewDraft, Open, OpenBlog, Save, SaveAs, Reload, History, Export, ExportPage, ExportPdf, Print,
    PublishDraft, WithdrawPost, RenamePost, DuplicatePost, TrashPost, ShowInFolder, CopyPath, CopyLink, CleanImages,
    CloseDocument, ReopenClosed, LostTexts, Quit,
    Undo, Redo, Cut, Copy, CopySource, CopyRichText, Paste, PastePlain, SelectAll, Find, Replace, FindNext,
    FindPrevious, FindInPosts, GoToLine,
    CheckSpelling, Preferences,
    MoveLinesUp, MoveLinesDown, DuplicateLines, DeleteLines, JoinLines, UnwrapParagraphs,
    Bold, Italic, Strike, Code, Link,
    Heading1, Heading2, Heading3, Heading4, Heading5, Heading6, NoHeading, PromoteHeading, DemoteHeading,
    BulletList, NumberedList, TaskList, ToggleTask, RenumberList, Quote, Indent, Outdent,
    MendEmphasis, SpaceCjkAndLatin, ChinesePunctuation, ChineseQuotes, HalfWidthLetters,
    TableRowAbove, TableRowBelow, DeleteTableRow, TableColumnBefore, TableColumnAfter, DeleteTableColumn,
    MoveTableColumnLeft, MoveTableColumnRight, AlignColumnLeft, AlignColumnCenter, AlignColumnRight,
    SortTableRows, SortTableRowsDown, AlignTable,
    Image, Table, CodeBlock, Rule, MoreMark, Footnote, GoToFootnote, Comment,
    ShowPosts, ShowOutline, ShowProblems, ShowPreview, DesktopPage, TabletPage, PhonePage,
    SyncScroll, DrawFormulas, BlogClothes, DrawDiagrams, FoldForm, RawFrontMatter, FocusMode,
    FoldSection, FoldAll, UnfoldAll,
    ZoomIn, ZoomOut, ZoomReset,
    NextPane, PreviousPane, NextPost, PreviousPost, LastUsedPost, FirstUsedPost,
    QuickOpen, Commands, Shortcuts,
    About,
};
// clang-format on
Q_ENUM_NS(ActionId) // settings know an action by its name

enum class MenuId { File, Edit, Format, Table, Insert, View, Help };

/// What the enabled state of actions depends on.
struct ActionState
{
    bool document = false; ///< a post is open
    bool writable = false; ///< and may be edited
    bool file = false; ///< and has a file
    bool undo = false;
    bool redo = false;
    bool blog = false; ///< a blog is open
    bool draft = false; ///< the post is a draft of the open blog
    bool published = false; ///< it is a post of the open blog
    bool post = false; ///< a post or draft of the open blog is meant: in front, or chosen in its list
    bool table = false; ///< the caret is in a table
    bool several = false; ///< posts are open
    bool closed = false; ///< a post was closed that could be opened again
    bool engine = false; ///< articles can be laid out

    bool operator==(const ActionState &) const = default;
};

/// The program's actions as objects, made from one table. Who carries an action out connects to its triggered().
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    QAction *operator[](ActionId id) const { return m_actions.value(int(id)); }
    /// Adds the actions of \a menu in their order, with separators between groups.
    void fill(QMenu &target, MenuId menu) const;
    void update(const ActionState &state);
    QList<QAction *> all() const; ///< in the order of the menus
    QList<ActionId> ids() const; ///< likewise

    /// The words of \a id's menu entry, without the mark of its key.
    QString name(ActionId id) const;
    /// The keys that \a id has until the writer chooses others.
    static QList<QKeySequence> usualShortcuts(ActionId id);
    /// Other keys than the usual ones, as settings keep them: the action's name and a space-separated list.
    void setShortcuts(const QVariantMap &chosen);
    static QList<QKeySequence> shortcutsOf(const QString &text); ///< of such a list

private:
    QHash<int, QAction *> m_actions;
};

} // namespace Hexquill
