// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/foundplaces.h"
#include "app/placereplacer.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Hexquill {

class PlacesView;

/// The places of a blog that lead to a post by what it was called before, each with what it shall become; those that
/// are ticked are changed.
class ReferencesDialog : public QDialog
{
    Q_OBJECT
public:
    ReferencesDialog(const FoundPosts &found, OpenPosts &posts, QWidget *parent = nullptr);

    FoundPlaces &places() const { return *m_model; }
    bool isBusy() const { return m_replacer.isBusy(); }
    void reject() override; ///< stops what is under way, or closes

signals:
    void placeWanted(const QString &file, const Hexquill::FoundPlace &place);
    void filesChanged(); ///< files of the blog were written

private:
    void build();
    void showState();

    FoundPlaces *m_model = nullptr;
    PlacesView *m_places = nullptr;
    QLabel *m_said = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_takeBack = nullptr;
    PlaceReplacer m_replacer;
};

} // namespace Hexquill
