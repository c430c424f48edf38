// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/fieldeditor.h"

#include <functional>
#include <QFuture>
#include <QTimer>
#include <tl/expected.hpp>

class QLabel;
class QLineEdit;

namespace Hexquill {

/// Reads a picture of the post or its blog by its address, never from the network; an error in words. The answer comes
/// when the disk has given it.
using Picture = tl::expected<QByteArray, QString>;
using PictureReader = std::function<QFuture<Picture>(const QString &address)>;

/// A picture by path or address, or a CSS colour, shown small beside it. `false` stays the boolean.
class ImageField : public FieldEditor
{
    Q_OBJECT
public:
    explicit ImageField(QWidget *parent = nullptr);

    void showField(const FrontMatterField *field) override;
    void setPictureReader(const PictureReader &reader);

signals:
    void fileWanted(); ///< the writer wants to choose a file

private:
    void showSample();
    void askPicture();
    void showPicture(const Picture &bytes);

    PictureReader m_reader;
    QLineEdit *m_line = nullptr;
    QLabel *m_sample = nullptr; ///< the picture or the colour, small
    QString m_sampled; ///< what it shows
    QTimer m_soon; ///< while typing no file is read
};

} // namespace Hexquill
