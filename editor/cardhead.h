// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Hexquill {

class TextField;

/// A flat button of the card.
QToolButton *cardButton(const QString &text, const QString &meaning, QWidget *parent);

/// The first line of the card: the title, or all that matters in one line while the card is folded, and the switches.
class CardHead : public QWidget
{
    Q_OBJECT
public:
    explicit CardHead(TextField *title, QWidget *parent = nullptr); ///< shows \a title large

    void setFolded(bool folded);
    void setRawShown(bool raw);
    void setSummary(const QStringList &parts); ///< of the folded card; empty ones are left out

signals:
    void rawWanted(bool raw);
    void foldWanted();

private:
    void build();

    TextField *m_title;
    QLabel *m_summary;
    QToolButton *m_raw;
    QToolButton *m_fold;
};

} // namespace Hexquill
