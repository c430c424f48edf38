// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/chipedit.h"

#include "editor/chip.h"
#include "editor/flowlayout.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStringListModel>
#include <QTimer>

namespace Hexquill {

ChipEdit::ChipEdit(const QString &separators, QWidget *parent)
    : QWidget(parent)
    , m_separators(separators)
    , m_layout(new FlowLayout(this, 6))
    , m_line(new QLineEdit(this))
    , m_known(new QStringListModel(this))
    , m_completer(new QCompleter(m_known, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->insertWidget(0, m_line);
    m_line->setMinimumWidth(96);
    m_line->setFrame(false);
    m_line->setStyleSheet(QStringLiteral("border: none; background: transparent; padding: 2px 0;"));
    m_line->installEventFilter(this);
    m_completer->popup()->setProperty("field", true);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(m_completer);
    setFocusProxy(m_line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_line, &QLineEdit::textEdited, this, &ChipEdit::takeTyped);
    // The completer writes its choice into the line after this signal; only then it can be taken.
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            [this] { QTimer::singleShot(0, this, &ChipEdit::commitLine); });
}

void ChipEdit::setItems(const QStringList &wanted)
{
    if (items() == wanted)
        return;
    while (!m_chips.isEmpty())
        removeChip(m_chips.last());
    for (const QString &text : wanted)
        appendChip(text);
    arrange();
}

QStringList ChipEdit::items() const
{
    QStringList texts;
    for (const Chip *chip : m_chips)
        texts.append(chip->text());
    return texts;
}

void ChipEdit::setKnownItems(const QStringList &known)
{
    m_known->setStringList(known);
}

void ChipEdit::setChained(bool chained)
{
    m_chained = chained;
    arrange();
}

void ChipEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    arrange();
}

QStringList ChipEdit::split(const QString &text, const QString &separators)
{
    static const QRegularExpression bullet(QStringLiteral("^\\s*-\\s+"));
    QString rest = text.trimmed();
    if (rest.startsWith(QLatin1Char('[')) && rest.endsWith(QLatin1Char(']')))
        rest = rest.mid(1, rest.size() - 2);
    QStringList parts;
    const QStringList lines = rest.split(QRegularExpression(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]")));
    for (QString line : lines) {
        line.remove(bullet);
        qsizetype start = 0;
        for (qsizetype i = 0; i <= line.size(); ++i) {
            if (i < line.size() && !separators.contains(line[i]))
                continue;
            const QString part = line.mid(start, i - start).trimmed();
            if (!part.isEmpty())
                parts.append(part);
            start = i + 1;
        }
    }
    return parts;
}

void ChipEdit::takeTyped(const QString &text)
{
    if (m_composing || text.isEmpty() || !m_separators.contains(text.back()))
        return;
    commitLine();
}

void ChipEdit::commitLine()
{
    const QString text = m_line->text();
    m_line->clear();
    add(split(text, m_separators));
}

void ChipEdit::add(const QStringList &texts)
{
    bool changed = false;
    for (const QString &text : texts) {
        if (items().contains(text)) {
            emit refused(text);
            continue;
        }
        appendChip(text);
        changed = true;
    }
    arrange();
    if (changed)
        emit edited();
}

void ChipEdit::appendChip(const QString &text)
{
    auto *chip = new Chip(text, this);
    m_layout->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    chip->show();
    connect(chip, &Chip::removed, this, [this, chip] {
        m_line->setFocus();
        removeChip(chip);
        arrange();
        emit edited();
    });
    connect(chip, &Chip::moved, this, [this, chip](int by) { moveChip(chip, by); });
    connect(chip, &Chip::dragged, this, [this, chip](const QPoint &position) { dragChip(chip, position); });
    connect(chip, &Chip::edited, this, [this, chip] { editChip(chip); });
}

void ChipEdit::removeChip(Chip *chip)
{
    m_chips.removeOne(chip);
    m_layout->removeWidget(chip);
    chip->hide();
    chip->deleteLater();
}

void ChipEdit::moveChip(Chip *chip, int by)
{
    const qsizetype from = m_chips.indexOf(chip);
    const qsizetype to = from + by;
    if (to < 0 || to >= m_chips.size())
        return;
    m_chips.move(from, to);
    m_layout->moveWidget(int(from), int(to));
    arrange();
    emit edited();
}

void ChipEdit::dragChip(Chip *chip, const QPoint &position)
{
    for (Chip *other : std::as_const(m_chips)) {
        if (other != chip && other->geometry().contains(position)) {
            moveChip(chip, int(m_chips.indexOf(other) - m_chips.indexOf(chip)));
            return;
        }
    }
}

void ChipEdit::editChip(Chip *chip)
{
    const QString text = chip->text();
    removeChip(chip);
    arrange();
    emit edited();
    m_line->setText(text);
    m_line->setFocus();
    m_line->selectAll();
}

void ChipEdit::arrange()
{
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setArrowBefore(m_chained && i > 0);
    m_line->setPlaceholderText(m_placeholder);
    m_layout->invalidate();
    updateGeometry();
}

void ChipEdit::pasteList(const QString &text)
{
    const QStringList parts = split(text, m_separators);
    if (parts.size() > 1)
        add(parts);
    else
        m_line->insert(text.trimmed());
}

bool ChipEdit::takeKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool chosen = m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_line->text().isEmpty() && !chosen) {
        m_completer->popup()->hide();
        commitLine();
        return true;
    }
    if (!m_line->text().isEmpty() || modifiers != Qt::NoModifier)
        return false;
    if (key == Qt::Key_Backspace && m_chips.isEmpty())
        emit emptied();
    if (key == Qt::Key_Backspace && !m_chips.isEmpty()) {
        removeChip(m_chips.last());
        arrange();
        emit edited();
        return true;
    }
    if (key == Qt::Key_Left && !m_chips.isEmpty()) {
        m_chips.last()->setFocus();
        return true;
    }
    return false;
}

bool ChipEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
    if (event->type() == QEvent::FocusOut && !m_completer->popup()->isVisible()) {
        commitLine();
        emit finished();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste)) {
            pasteList(QGuiApplication::clipboard()->text());
            return true;
        }
        return takeKey(key->key(), key->modifiers() & ~Qt::KeypadModifier);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Hexquill
