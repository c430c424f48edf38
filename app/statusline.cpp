// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/statusline.h"

#include "editor/post/filetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace Hexquill {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("statusLine"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(0);
    m_blog = add(1);
    m_saved = add();
    m_cursor = add();
    m_words = add();
    m_file = add();
    m_language = add();
    // The blog's name is what gives way in a narrow window.
    m_blog->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setBlog({});
}

QLabel *StatusLine::add(int stretch)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    static_cast<QHBoxLayout *>(layout())->addWidget(label, stretch);
    return label;
}

void StatusLine::setBlog(const QString &name)
{
    m_blog->setText(name.isEmpty() ? tr("No blog open") : tr("Blog: %1").arg(name));
}

void StatusLine::setSaved(const QDateTime &when)
{
    m_saved->setText(when.isValid() ? tr("Saved %1").arg(QLocale().toString(when.time(), QLocale::ShortFormat))
                                    : QString());
}

void StatusLine::setSaving()
{
    m_saved->setText(tr("Saving…"));
}

void StatusLine::setCursor(int line, int column)
{
    m_cursor->setText(tr("Ln %1, Col %2").arg(line + 1).arg(column + 1));
}

void StatusLine::setWords(int words, int selectedWords, int minutes)
{
    const QLocale locale;
    const QString all = tr("%1 words", nullptr, words).arg(locale.toString(words));
    if (selectedWords > 0)
        m_words->setText(tr("%1 of %2", "selected words of all").arg(locale.toString(selectedWords), all));
    else
        m_words->setText(tr("%1 / %2 min", "words / minutes to read").arg(all, locale.toString(minutes)));
}

void StatusLine::setFile(bool utf8, bool bom, LineEnding ending)
{
    const QString encoding = !utf8 ? tr("not UTF-8") : bom ? QStringLiteral("UTF-8 BOM") : QStringLiteral("UTF-8");
    const QString endings[] = { QStringLiteral("LF"), QStringLiteral("CRLF"), QStringLiteral("CR") };
    m_file->setText(QStringLiteral("%1 %2").arg(encoding, endings[int(ending)]));
}

void StatusLine::setLanguage(const QString &name)
{
    m_language->setText(name);
}

void StatusLine::setHasDocument(bool hasDocument)
{
    for (QLabel *label : { m_saved, m_cursor, m_words, m_file })
        label->setVisible(hasDocument);
}

} // namespace Hexquill
