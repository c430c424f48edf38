// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/frontmatterform.h"
#include "editor/markdowneditor.h"
#include "editor/post/postfile.h"
#include "editor/postdocument.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Hexquill;

/// What bytes become when a writer opens, edits, copies and saves them with the real widgets: only what was typed.
class TestIdentity : public QObject
{
    Q_OBJECT
private slots:
    void everyPattern_survivesTheWidgets();
    void savingTheSame_writesNothing();
};

namespace {

struct Pattern
{
    const char *name;
    QByteArray body;
};

/// Bytes that plain text widgets are known to change, and some that they are not. Literals are split where a letter
/// would be taken for a part of the escape.
QList<Pattern> patterns()
{
    return { { "plain", "ab\ncd\n" },
             { "NBSP", "a\xc2\xa0\x62\n" },
             { "narrow NBSP", "a\xe2\x80\xaf\x62\n" },
             { "line separator", "a\xe2\x80\xa8\x62\n" },
             { "paragraph separator", "a\xe2\x80\xa9\x62\n" },
             { "U+FDD0", "a\xef\xb7\x90\x62\n" },
             { "U+FDD1", "a\xef\xb7\x91\x62\n" },
             { "NUL", QByteArray("a\0b\n", 4) },
             { "CR LF", "a\r\nb\r\n" },
             { "CR LF, most lines", "a\r\nb\r\nc\r\nd\n" },
             { "lone CR", "a\rb\n" },
             { "mixed endings", "a\r\nb\nc\rd\r\n" },
             { "CR CR LF", "a\r\r\nb\n" },
             { "no final line break", "a\nb" },
             { "several final line breaks", "a\n\n\n" },
             { "byte order mark inside", "a\xef\xbb\xbf\x62\n" },
             { "soft hyphen", "a\xc2\xad\x62\n" },
             { "decomposed", "e\xcc\x81\n" },
             { "emoji with joiners", "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb\n" },
             { "the last character", "\xf4\x8f\xbf\xbf\n" },
             { "no UTF-8", "a\xff\xfe\x62\n" },
             { "a character cut off", "a\xe4\xb8\n" },
             { "GBK", "\xd6\xd0\xce\xc4\n" },
             { "UTF-16", QByteArray("\xff\xfe\x61\0\n\0", 6) },
             { "tabs and blanks at the ends", "\ta  \n \t\n" },
             { "control characters", "a\x01\x0b\x0c\x1b\x7f\x62\n" },
             { "object and replacement characters", "a\xef\xbf\xbc\xef\xbf\xbd\n" },
             { "right-to-left override", "a\xe2\x80\xae\x62\n" } };
}

/// One post in the widgets; each step says whether the bytes are as they should be.
class Desk
{
public:
    Desk()
        : m_editor(m_document)
        , m_form(m_document)
    {
        m_form.setRawShown(true);
    }

    bool survives(const QByteArray &head, const QByteArray &body)
    {
        m_bytes = head + body;
        m_document.setPost(Post::fromBytes(m_bytes));
        auto *raw = m_form.findChild<QPlainTextEdit *>(QStringLiteral("raw"));
        const bool steps = isSame("open") && typeOne(head, body) && passThroughClipboard(m_editor, "editor")
            && passThroughClipboard(*raw, "YAML view");
        while (m_document.isUndoAvailable())
            m_document.undo();
        return steps && isSame("undo") && !m_document.isModified();
    }

private:
    bool isSame(const char *step)
    {
        const bool same = m_document.post().toBytes() == m_bytes;
        if (!same)
            qWarning("%s changes the bytes to %s", step, m_document.post().toBytes().toPercentEncoding().constData());
        return same;
    }
    bool typeOne(const QByteArray &head, const QByteArray &body)
    {
        m_editor.moveCursor(QTextCursor::Start);
        QTest::keyClick(&m_editor, Qt::Key_X);
        const bool only = m_document.post().toBytes() == head + 'x' + body;
        m_document.undo();
        return only && isSame("a character taken back");
    }
    bool passThroughClipboard(QPlainTextEdit &edit, const char *name)
    {
        edit.selectAll();
        edit.copy();
        edit.paste();
        const bool copied = isSame(name);
        edit.selectAll();
        edit.cut();
        const bool isEmpty = edit.document()->characterCount() == 1;
        edit.paste();
        return copied && isEmpty && isSame(name);
    }

    PostDocument m_document;
    MarkdownEditor m_editor;
    FrontMatterForm m_form;
    QByteArray m_bytes;
};

} // namespace

void TestIdentity::everyPattern_survivesTheWidgets()
{
    Desk desk;
    int kept = 0;
    const QList<Pattern> all = patterns();
    for (const Pattern &pattern : all) {
        // The same characters in the front matter: behind a "#", where any of them may stand.
        const QByteArray line = pattern.body.left(pattern.body.indexOf('\n')).replace('\r', "");
        const bool same = desk.survives("---\ntitle: a\n# " + line + "\n---\n", pattern.body);
        kept += same ? 1 : 0;
        QVERIFY2(same, pattern.name);
    }
    qInfo("FIGURE: identity %d/%d", kept, int(all.size()));
    QCOMPARE(all.size(), 28);
}

void TestIdentity::savingTheSame_writesNothing()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("post.md"));
    for (const Pattern &pattern : patterns()) {
        const QByteArray bytes = "---\r\ntitle: a\r\n---\r\n" + pattern.body;
        QVERIFY(saveFile(path, bytes));
        QFile file(path);
        const QDateTime then = QDateTime::fromSecsSinceEpoch(1'000'000'000);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(then, QFileDevice::FileModificationTime));
        file.close();
        PostDocument document;
        document.setPost(Post::fromBytes(*readFile(path)));
        QVERIFY(saveFile(path, document.post().toBytes()));
        QCOMPARE(QFileInfo(path).lastModified(), then);
    }
}

QTEST_MAIN(TestIdentity)
#include "tst_identity.moc"
