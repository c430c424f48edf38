// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QFrame>

class QLabel;

namespace Hexquill {

enum class LineEnding;

/// The window's last line: blog, saved time, cursor, words, encoding and line ending, language.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setBlog(const QString &name); ///< empty: no blog is open
    void setSaved(const QDateTime &when); ///< invalid: never
    void setSaving();
    void setCursor(int line, int column); ///< 0-based
    void setWords(int words, int selectedWords, int minutes); ///< selectedWords 0: nothing selected
    void setFile(bool utf8, bool bom, LineEnding ending);
    void setLanguage(const QString &name);
    /// Without a post only blog and language are shown.
    void setHasDocument(bool hasDocument);

private:
    QLabel *add(int stretch = 0);

    QLabel *m_blog = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_cursor = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_language = nullptr;
};

} // namespace Hexquill
