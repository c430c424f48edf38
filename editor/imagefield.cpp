// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/imagefield.h"

#include "editor/fieldtext.h"

#include <QBuffer>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QToolButton>

namespace Hexquill {

namespace {
constexpr QSize thumbnail{ 72, 48 }; // pixels at most
constexpr int pause = 300; // milliseconds
} // namespace

ImageField::ImageField(QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
    , m_sample(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QToolButton(this);
    choose->setText(tr("Choose…"));
    choose->setAutoRaise(true);
    layout->addWidget(m_sample);
    layout->addWidget(m_line, 1);
    layout->addWidget(choose);
    m_sample->setForegroundRole(QPalette::PlaceholderText);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ImageField::askPicture);
    setFocusProxy(m_line);
    connect(choose, &QToolButton::clicked, this, &ImageField::fileWanted);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        const bool none = text == QLatin1String("false");
        emit edited(none ? YamlValue::boolean(false) : typedValue(text));
        showSample();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finished);
}

void ImageField::showField(const FrontMatterField *field)
{
    const QString text = fieldText(field);
    if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(m_line->hasFocus() ? int(text.size()) : 0);
    }
    showSample();
}

void ImageField::setPictureReader(const PictureReader &reader)
{
    m_reader = reader;
    m_sampled.clear();
    showSample();
}

void ImageField::showSample()
{
    const QString text = m_line->text();
    if (text == m_sampled)
        return;
    m_sampled = text;
    m_soon.stop();
    m_line->setToolTip({});
    const QColor color = text.startsWith(QLatin1Char('#')) ? QColor(text) : QColor();
    const bool isFile = m_reader && !text.isEmpty() && !color.isValid() && text != QLatin1String("false")
        && !text.contains(QLatin1String("://")) && !text.startsWith(QLatin1String("//"));
    m_sample->setVisible(color.isValid());
    if (isFile)
        m_soon.start();
    if (!color.isValid())
        return;
    QPixmap patch(16, 16);
    patch.fill(color);
    m_sample->setPixmap(patch);
}

void ImageField::askPicture()
{
    m_reader(m_line->text()).then(this, [this, address = m_sampled](const Picture &bytes) {
        if (address == m_sampled)
            showPicture(bytes);
    });
}

void ImageField::showPicture(const Picture &bytes)
{
    if (!bytes) {
        m_line->setToolTip(bytes.error());
        m_sample->setText(tr("Not found"));
        m_sample->setToolTip(bytes.error());
        m_sample->show();
        return;
    }
    QBuffer buffer;
    buffer.setData(*bytes);
    QImageReader image(&buffer);
    image.setScaledSize(image.size().scaled(thumbnail, Qt::KeepAspectRatio)); // a huge one is never whole in memory
    const QPixmap picture = QPixmap::fromImage(image.read());
    if (picture.isNull())
        m_sample->setText(tr("No preview"));
    else
        m_sample->setPixmap(picture);
    m_sample->show();
    m_sample->setToolTip(m_line->text());
}

} // namespace Hexquill
