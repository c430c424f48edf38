// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// A key typed and painted in the editor, beside the same key in a bare QPlainTextEdit: short and long posts, at their
// beginning, middle and end, and one line of ten megabytes.

#include "editor/markdowneditor.h"
#include "editor/postdocument.h"
#include "tests/bench/benchposts.h"
#include "tests/bench/pairs.h"

#include <QApplication>
#include <QTest>
#include <QTextStream>

using namespace Hexquill;
using namespace Hexquill::Bench;

namespace {

constexpr int keys = 40;

void show(QWidget *widget)
{
    widget->resize(700, 900);
    widget->show();
    if (!QTest::qWaitForWindowExposed(widget))
        qFatal("no window");
}

/// One key, and everything that follows from it up to the painted text.
void typeKey(QPlainTextEdit &editor)
{
    QTest::keyClick(&editor, Qt::Key_A);
    QCoreApplication::processEvents();
    editor.viewport()->repaint();
}

void goTo(QPlainTextEdit &editor, double share)
{
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(int(share * (editor.document()->characterCount() - 1)));
    editor.setTextCursor(cursor);
    editor.centerCursor();
    QCoreApplication::processEvents();
}

void measure(const QString &what, const QString &text)
{
    PostDocument document;
    MarkdownEditor ours(document);
    const double opening = timed([&] {
        document.setPost({ {}, text, {} });
        show(&ours);
        QCoreApplication::processEvents();
    });
    QPlainTextEdit bare;
    const double bareOpening = timed([&] {
        bare.setPlainText(text);
        show(&bare);
        QCoreApplication::processEvents();
    });
    QTextStream(stdout) << QStringLiteral("%1  ours %2 ms   bare %3 ms\n")
                               .arg(what + QStringLiteral(" opens"), -34)
                               .arg(opening, 9, 'f', 3)
                               .arg(bareOpening, 9, 'f', 3);
    for (const double share : { 0.0, 0.5, 1.0 }) {
        goTo(ours, share);
        goTo(bare, share);
        const PairedSamples pair = inTurn(
            keys, [&] { typeKey(ours); }, [&] { typeKey(bare); });
        printRow(QStringLiteral("%1, a key at %2 %").arg(what).arg(100 * share), pair, QStringLiteral("bare"));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    constexpr qsizetype megabyte = 1'000'000;
    measure(QStringLiteral("20 KB"), postBody(20'000));
    measure(QStringLiteral("1 MB"), postBody(megabyte));
    measure(QStringLiteral("10 MB"), postBody(10 * megabyte));
    measure(QStringLiteral("a line of 100 KB"), QString(100'000 / 5, u'字') + QString(40'000, u'a'));
    measure(QStringLiteral("a line of 10 MB"), QStringLiteral("words 和字 ").repeated(10 * megabyte / 13));
    return 0;
}
