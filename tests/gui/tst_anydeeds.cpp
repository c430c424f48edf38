// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/actions.h"
#include "app/losttexts.h"
#include "app/mainwindow.h"
#include "app/openposts.h"
#include "app/workbench.h"
#include "tests/app/settled.h"
#include "tests/gui/desk.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTest>

using namespace Hexquill;

namespace {

/// Somebody who does anything anywhere: keys, words, clicks and commands, in the window and whatever stands over it.
class Anybody : public QObject
{
public:
    Anybody(Desk &desk, quint32 seed)
        : m_desk(desk)
        , m_random(seed)
    {
        // A deed that shows a dialog returns only after it: then this goes on from within.
        connect(&m_clearsAway, &QTimer::timeout, this, &Anybody::answerDialog);
        m_clearsAway.start(40);
    }

    void doAnything();
    QStringList deeds; ///< newest last

private:
    int below(int bound) { return int(m_random.bounded(bound)); }
    void answerDialog();
    void command();
    void key(QWidget *target);
    void words(QWidget *target);
    void compose(QWidget *target);
    void click();
    void copyFromElsewhere();
    void goBackToTheText();
    void note(const QString &deed) { deeds << deed; }
    static QWidget *inFront();

    Desk &m_desk;
    QRandomGenerator m_random;
    QTimer m_clearsAway;
};

/// What leaves the window's process: a printer, another program; and the end.
bool staysInTheWindow(ActionId id)
{
    static const QList<ActionId> others{ ActionId::Quit, ActionId::Print, ActionId::ShowInFolder };
    return !others.contains(id);
}

/// Those of the menus Edit, Format, Table and Insert: what is taken back by undo.
bool changesText(ActionId id)
{
    return id >= ActionId::Undo && id <= ActionId::Comment && id != ActionId::Preferences
        && id != ActionId::FindInPosts;
}

QWidget *Anybody::inFront()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    if (QWidget *dialog = QApplication::activeModalWidget())
        return dialog->focusWidget() ? dialog->focusWidget() : dialog;
    return QApplication::focusWidget();
}

void Anybody::doAnything()
{
    const int deed = below(100);
    QWidget *target = inFront();
    if (deed < 35 || !target)
        command();
    else if (deed < 60)
        words(target);
    else if (deed < 80)
        key(target);
    else if (deed < 88)
        compose(target);
    else if (deed < 94)
        click();
    else if (deed < 97)
        copyFromElsewhere();
    else
        goBackToTheText();
    m_desk.prompts.onUnsaved = below(2) ? SaveChoice::Save : SaveChoice::Cancel;
    m_desk.prompts.onConflict = ConflictChoice::Cancel;
}

void Anybody::answerDialog()
{
    QWidget *dialog = QApplication::activePopupWidget();
    if (!dialog)
        dialog = QApplication::activeModalWidget();
    if (!dialog || below(3) > 0)
        return;
    note(QStringLiteral("escape from %1").arg(QString::fromLatin1(dialog->metaObject()->className())));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void Anybody::command()
{
    const QList<ActionId> ids = m_desk.bench().actions().ids();
    if (QApplication::activeModalWidget())
        return;
    const auto fits = [&](ActionId id) {
        return staysInTheWindow(id) && m_desk.bench().actions()[id]->isEnabled() && (changesText(id) || below(8) == 0);
    };
    ActionId id = ids.at(below(int(ids.size())));
    while (!fits(id))
        id = ids.at(below(int(ids.size())));
    QAction *action = m_desk.bench().actions()[id];
    note(action->text());
    action->trigger();
}

void Anybody::key(QWidget *target)
{
    static const QList<Qt::Key> keys{ Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Up,   Qt::Key_Down,
                                      Qt::Key_Left,   Qt::Key_Right,     Qt::Key_Home,   Qt::Key_End,  Qt::Key_Tab,
                                      Qt::Key_Escape, Qt::Key_PageDown,  Qt::Key_PageUp, Qt::Key_Space };
    static const QList<Qt::KeyboardModifiers> modifiers{ Qt::NoModifier,
                                                         Qt::NoModifier,
                                                         Qt::ShiftModifier,
                                                         Qt::ControlModifier,
                                                         Qt::ControlModifier | Qt::ShiftModifier,
                                                         Qt::AltModifier | Qt::ShiftModifier };
    const Qt::Key key = keys.at(below(int(keys.size())));
    const Qt::KeyboardModifiers held = modifiers.at(below(int(modifiers.size())));
    note(QKeySequence(QKeyCombination(held, key)).toString());
    QTest::keyClick(target, key, held);
}

void Anybody::words(QWidget *target)
{
    static const QStringList words{
        QStringLiteral("hello "), QStringLiteral("**"),          QStringLiteral("`"),   QStringLiteral("- "),
        QStringLiteral("1. "),    QStringLiteral("# "),          QStringLiteral("> "),  QStringLiteral("| a | b |"),
        QStringLiteral("```js"),  QStringLiteral("{% raw %}"),   QStringLiteral("]("),  QStringLiteral("http://a.b/c "),
        QStringLiteral("$x$"),    QStringLiteral("<div>"),       QStringLiteral("---"), QStringLiteral("[^1]"),
        QStringLiteral("<!-- "),  QStringLiteral("title: a: b"), QStringLiteral("  "),  QStringLiteral("\\"),
    };
    const QString typed = words.at(below(int(words.size())));
    note(QLatin1Char('"') + typed + QLatin1Char('"'));
    QTest::keyClicks(target, typed);
}

void Anybody::compose(QWidget *target)
{
    static const QStringList committed{ QStringLiteral("中文，"), QStringLiteral("「"), QStringLiteral("》"),
                                        QStringLiteral("😀"),      QStringLiteral("“"),  QStringLiteral("·") };
    const QString commit = committed.at(below(int(committed.size())));
    note(QStringLiteral("compose ") + commit);
    QInputMethodEvent preedit(QStringLiteral("zhong"), {});
    QApplication::sendEvent(target, &preedit);
    QInputMethodEvent end;
    if (below(4) > 0)
        end.setCommitString(commit);
    QApplication::sendEvent(target, &end);
}

void Anybody::click()
{
    QWidget *window = QApplication::activePopupWidget();
    if (!window)
        window = QApplication::activeModalWidget();
    if (!window)
        window = &m_desk.window();
    const QPoint place(below(qMax(1, window->width())), below(qMax(1, window->height())));
    QWidget *target = window->childAt(place);
    if (!target)
        target = window;
    const Qt::MouseButton button = below(6) > 0 ? Qt::LeftButton : Qt::RightButton;
    note(QStringLiteral("click on %1").arg(QString::fromLatin1(target->metaObject()->className())));
    QTest::mouseClick(target, button, {}, target->mapFrom(window, place));
    if (below(5) == 0)
        QTest::mouseDClick(target, button, {}, target->mapFrom(window, place));
}

void Anybody::copyFromElsewhere()
{
    auto *data = new QMimeData; // the clipboard takes it
    switch (below(5)) {
    case 0: {
        QImage picture(40 + below(400), 40, QImage::Format_RGB32);
        picture.fill(QColor::fromHsv(below(360), 200, 200));
        data->setImageData(picture);
        break;
    }
    case 1:
        data->setHtml(
            QStringLiteral("<table><tr><th>a</th></tr><tr><td>中|b</td></tr></table><ul><li>x<ol><li>y</ol></ul>"));
        break;
    case 2:
        data->setText(QStringLiteral("a\tb\n中文\t|\n"));
        break;
    case 3:
        data->setText(QStringLiteral("long words 很长 ").repeated(2500));
        break;
    default:
        data->setText(QStringLiteral("https://example.com/中文?a=(b)"));
    }
    note(QStringLiteral("copy %1").arg(data->formats().value(0)));
    QApplication::clipboard()->setMimeData(data);
}

/// For most of what one does is done there.
void Anybody::goBackToTheText()
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return;
    m_desk.editor().setFocus();
    const int length = int(m_desk.editor().documentText().size());
    const int from = below(length + 1);
    m_desk.editor().setSelection({ from, below(3) > 0 ? from : below(length + 1) });
    note(QStringLiteral("back to the text"));
}

/// What each open post was when its text was put there.
class FirstTexts : public QObject
{
public:
    explicit FirstTexts(OpenPosts &posts)
    {
        for (int i = 0; i < posts.count(); ++i)
            follow(&posts.at(i));
        connect(&posts, &OpenPosts::added, this, &FirstTexts::follow);
        connect(&posts, &OpenPosts::removing, this, [this](OpenPost *post) { m_texts.remove(post); });
    }

    QByteArray of(OpenPost &post) const { return m_texts.value(&post); }

private:
    void follow(OpenPost *post)
    {
        const auto remember = [this, post] { m_texts.insert(post, post->document.post().toBytes()); };
        remember();
        connect(&post->document, &PostDocument::postReplaced, this, remember);
    }

    QHash<OpenPost *, QByteArray> m_texts;
};

void openBlogOf(Desk &desk)
{
    const QString blog = desk.makeBlog();
    desk.start({ blog + QStringLiteral("/source/_posts/旧文.md") });
    desk.window().activateWindow();
    desk.editor().setFocus();
}

void doDeeds(Anybody &anybody)
{
    const int count = qMax(qEnvironmentVariableIntValue("HEXQUILL_DEEDS"), 600);
    for (int i = 0; i < count; ++i) {
        anybody.doAnything();
        QTest::qWait(1);
    }
}

/// Of the posts that are not as their files are.
QList<QByteArray> unsavedTexts(const OpenPosts &posts)
{
    QList<QByteArray> texts;
    for (int i = 0; i < posts.count(); ++i) {
        const OpenPost &post = posts.at(i);
        const QByteArray text = post.document.post().toBytes();
        if (post.document.isModified() && text != Desk::read(post.controller.path()))
            texts << text;
    }
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace

/// Deeds by chance: the program goes on, undoing all of them gives back each post as it was opened, and doing them
/// again what it was at the end.
class AnyDeedsTest : public QObject
{
    Q_OBJECT
private slots:
    void anyDeeds_areTakenBack_data();
    void anyDeeds_areTakenBack();
    void anyDeeds_areFoundAfterACrash_data() { anyDeeds_areTakenBack_data(); }
    void anyDeeds_areFoundAfterACrash();
};

void AnyDeedsTest::anyDeeds_areTakenBack_data()
{
    QTest::addColumn<quint32>("seed");
    bool given = false;
    const uint seed = qEnvironmentVariableIntValue("HEXQUILL_SEED", &given);
    for (quint32 i = 0; i < (given ? 1 : 3); ++i)
        QTest::addRow("%u", given ? seed : i + 1) << (given ? seed : i + 1);
}

void AnyDeedsTest::anyDeeds_areTakenBack()
{
    QFETCH(quint32, seed);
    Desk desk;
    openBlogOf(desk);
    FirstTexts firsts(desk.application().posts());
    Anybody anybody(desk, seed);
    doDeeds(anybody);
    QVERIFY2(waitUntil([] { return !QApplication::activeModalWidget() && !QApplication::activePopupWidget(); }),
             "a dialog does not close by Escape");
    settle(desk.application());
    int steps = 0;
    OpenPosts &posts = desk.application().posts();
    for (int i = 0; i < posts.count(); ++i) {
        PostDocument &document = posts.at(i).document;
        document.endStep();
        const QByteArray last = document.post().toBytes();
        int back = 0;
        for (; document.isUndoAvailable(); ++back)
            document.undo();
        const QByteArray undone = document.post().toBytes();
        for (int step = 0; step < back; ++step)
            document.redo();
        steps += back;
        if (undone != firsts.of(posts.at(i)) || document.post().toBytes() != last)
            qWarning("the last deeds: %s", qPrintable(anybody.deeds.last(qMin(80, anybody.deeds.size())).join(u", ")));
        QCOMPARE(undone, firsts.of(posts.at(i)));
        QCOMPARE(document.post().toBytes(), last);
    }
    qInfo("FIGURE: %d deeds of seed %u: %d undo steps in %d posts lead back and forth", int(anybody.deeds.size()), seed,
          steps, posts.count());
}

void AnyDeedsTest::anyDeeds_areFoundAfterACrash()
{
    QFETCH(quint32, seed);
    Desk desk;
    openBlogOf(desk);
    const StateFolder state{ QFileInfo(desk.write(QStringLiteral("crash"), {})).absolutePath()
                             + QStringLiteral("/state") };
    QList<QByteArray> unsaved;
    {
        Anybody anybody(desk, seed + 1000);
        doDeeds(anybody);
        QVERIFY(waitUntil([] { return !QApplication::activeModalWidget() && !QApplication::activePopupWidget(); }));
        settle(desk.application());
        unsaved = unsavedTexts(desk.application().posts());
        desk.crash();
    }
    QStringList damaged;
    QList<QByteArray> found;
    for (const LostText &text : findLostTexts(state.journals(), &damaged))
        found << text.kept.post.toBytes();
    std::sort(found.begin(), found.end());
    QCOMPARE(damaged, QStringList());
    QCOMPARE(found, unsaved);
    qInfo("FIGURE: after deeds of seed %u and a crash: %d unsaved texts, all found", seed + 1000, int(found.size()));
}

int main(int argc, char **argv)
{
    AnyDeedsTest tests;
    return runGuiTests(argc, argv, tests);
}
#include "tst_anydeeds.moc"
