// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "preview/previewview.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWebEngineView>

#include <memory>
#include <optional>

namespace Hexquill {

/// What the tests of the preview share: a view that is shown, and questions to its page.
class ShownPreview
{
public:
    ShownPreview()
    {
        view.resize(1100, 800);
        view.QWidget::show();
        view.start(); // the engine is tried first: the page comes a moment later
        if (!QTest::qWaitFor([this] { return view.findChild<QWebEngineView *>() != nullptr; }, 60000))
            qWarning("The preview's engine did not start");
    }

    /// Shows \a blocks and waits until they are painted.
    bool show(const QStringList &blocks, const QString &toc = {}) { return send(blocks, toc) && waitPainted(); }

    bool send(const QStringList &blocks, const QString &toc = {})
    {
        Rendering rendering;
        rendering.revision = ++revision;
        rendering.tocHtml = toc;
        int line = 0;
        for (const QString &html : blocks) {
            rendering.blocks.append({ html, line, line });
            line += 2;
        }
        view.show(rendering);
        return true;
    }

    bool waitPainted(int milliseconds = 30000)
    {
        return QTest::qWaitFor([this] { return paintedRevision == revision; }, milliseconds);
    }

    QVariant ask(const QString &script)
    {
        // shared: a page that is killed answers when it is destroyed
        const auto answer = std::make_shared<std::optional<QVariant>>();
        view.evaluate(script, [answer](const QVariant &value) { *answer = value; });
        return QTest::qWaitFor([&] { return answer->has_value(); }, 20000) ? **answer
                                                                           : QVariant(QStringLiteral("no answer"));
    }

    PreviewView view;
    quint64 revision = 0;
    quint64 paintedRevision = 0;
    QMetaObject::Connection watching
        = QObject::connect(&view, &PreviewView::painted, &view, [this](quint64 painted) { paintedRevision = painted; });
};

} // namespace Hexquill

/// A test of the preview registers the scheme before the application exists.
#define HEXQUILL_PREVIEW_TEST_MAIN(TestClass)                                                                          \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        Hexquill::PreviewView::registerScheme();                                                                       \
        QApplication application(argc, argv);                                                                          \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
