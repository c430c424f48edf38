// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/fencecompletion.h"

#include "editor/markdowneditor.h"
#include "editor/text/linescanner.h"
#include "editor/textpart.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

namespace Hexquill {

namespace {

constexpr int shownNames = 8;

/// Names of highlight.js that posts use, and of diagrams.
const QStringList &languageNames()
{
    static const QStringList names
        = QStringLiteral("asm bash batch c clojure cmake cpp csharp css dart diff dockerfile elixir erlang fortran go "
                         "graphql groovy haskell html http ini java javascript json jsx julia kotlin latex less lisp "
                         "lua makefile markdown matlab mermaid nginx objectivec ocaml perl php plaintext powershell "
                         "properties protobuf python r ruby rust sass scala scheme scss shell sql swift toml tsx "
                         "typescript vbnet verilog vim vue xml yaml")
              .split(QLatin1Char(' '));
    return names;
}

} // namespace

FenceCompletion::FenceCompletion(MarkdownEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_completer(new QCompleter(languageNames(), this))
{
    m_completer->setWidget(&editor);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(shownNames);
    m_completer->popup()->setProperty("field", true);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FenceCompletion::complete);
    connect(&editor, &QPlainTextEdit::textChanged, this, &FenceCompletion::offer);
}

QString FenceCompletion::typed() const
{
    const QTextCursor cursor = m_editor.textCursor();
    const QTextBlock above = cursor.block().previous();
    const LineState before = LineState::unpacked(above.isValid() ? above.userState() : -1);
    if (before.block != LineState::Block::Text || !cursor.atBlockEnd() || cursor.block().length() > 60
        || TextPart::goesOn(cursor.block()))
        return {};
    static const QRegularExpression fence(QStringLiteral("^[\\s>]*(?:`{3,}|~{3,})\\s*([\\w+#-]+)$"));
    return fence.match(cursor.block().text()).captured(1);
}

void FenceCompletion::offer()
{
    QAbstractItemView *list = m_completer->popup();
    const QString name = m_editor.hasFocus() && !m_editor.isComposing() ? typed() : QString();
    m_completer->setCompletionPrefix(name);
    const bool isWhole = m_completer->completionCount() == 1 && m_completer->currentCompletion() == name;
    if (name.isEmpty() || m_completer->completionCount() == 0 || isWhole)
        return list->hide();
    list->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = m_editor.cursorRect().translated(m_editor.viewport()->pos());
    place.setWidth(list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() + 16);
    m_completer->complete(place);
}

bool FenceCompletion::wants(const QKeyEvent &event) const
{
    static const QList<int> keys{ Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape };
    return m_completer->popup()->isVisible() && keys.contains(event.key());
}

void FenceCompletion::complete(const QString &language)
{
    const qsizetype at = m_editor.textCursor().position();
    const qsizetype start = at - typed().size();
    m_editor.applyChange({ start, at - start, language, Selection::caret(start + language.size()) });
}

} // namespace Hexquill
