// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/categorychains.h"
#include "editor/categoryfield.h"
#include "editor/chip.h"
#include "editor/chipedit.h"
#include "editor/datefield.h"
#include "editor/fieldcatalog.h"
#include "editor/frontmatterform.h"
#include "editor/imagefield.h"
#include "editor/listfield.h"
#include "editor/morefields.h"
#include "editor/post/yamlreader.h"
#include "editor/postdocument.h"
#include "editor/switchfield.h"
#include "editor/textfield.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QCompleter>
#include <QImage>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Hexquill;

namespace {

const QByteArray samplePost("---\n"
                            "title: 依赖：连接 # kept\n"
                            "date: 2025-09-13 04:14:50\n"
                            "tags:\n"
                            "- 依赖\n"
                            "- 2024\n"
                            "categories:\n"
                            "  - 生活\n"
                            "  - 成长\n"
                            "toc: true\n"
                            "abbrlink: 8a7b2c1d-4e5f\n"
                            "mine: {a: 1, b: [x]}\n"
                            "count: 3\n"
                            "---\n"
                            "body\n");

/// A form on a post, in a window of its own.
struct Bench
{
    explicit Bench(const QByteArray &bytes = samplePost)
        : form(document)
    {
        document.setPost(Post::fromBytes(bytes));
        form.setTheme(QStringLiteral("butterfly"));
        form.setMoreShown(true);
        form.resize(600, 500);
        form.show();
    }

    template <class Editor>
    Editor *field()
    {
        return form.findChild<Editor *>();
    }
    FieldEditor *more(const char *key) { return form.findChild<MoreFields *>()->editor(QString::fromLatin1(key)); }
    QLineEdit *title() { return form.findChild<TextField *>()->line(); }
    ChipEdit *tags() { return form.findChild<ListField *>()->chips(); }
    QByteArray bytes() const { return document.post().toBytes(); }

    PostDocument document;
    FrontMatterForm form;
};

void enter(QLineEdit *line, const QString &text)
{
    line->setFocus();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

void typeText(QLineEdit *line, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(line, &event);
}

} // namespace

class tst_FrontMatterForm : public QObject
{
    Q_OBJECT
private slots:
    void opening_showsEveryFieldAndChangesNothing();
    void title_changesItsLineOnly();
    void titleTyped_isOneUndoStep();
    void emptiedTitle_keepsItsLine();
    void undoKeyInTheTitle_undoesThePost();
    void tag_isAddedByEnterAndByEverySeparator_data();
    void tag_isAddedByEnterAndByEverySeparator();
    void backspace_takesTheLastTag();
    void pastedList_becomesTags();
    void sameTag_isRefused();
    void draggedTags_changeOrder();
    void composingASeparator_addsNothing();
    void chains_areReadAndWrittenAsHexoNeedsThem_data();
    void chains_areReadAndWrittenAsHexoNeedsThem();
    void blogsHabits_giveKindMenuAndValues();
    void picture_isShownSmallOrSaidToBeMissing();
    void oddDate_saysWhatHexoReads();
    void oneCategoryList_isOneChain();
    void anotherCategory_isAChainOfItsOwn();
    void switch_writesARealBoolean();
    void textInASwitch_isShownAsNone();
    void date_isWrittenWithoutZone();
    void oddDate_staysUntilChanged();
    void wallClock_readsHexosShapes_data();
    void wallClock_readsHexosShapes();
    void number_staysANumber();
    void structure_isEditedAsYaml();
    void brokenStructure_keepsTheValue();
    void brokenFrontMatter_disablesTheForm();
    void field_isAddedAndRemoved();
    void partsWithTheFocus_haveTheFieldsName();
    void image_isAskedForByItsField();
    void foldedForm_saysTitleDateTagsCategory();
    void rawView_isTheSameText();
    void fieldKinds_followTheValue();
    void everyKnownField_hasLabelAndMeaning();
    void postWithoutFrontMatter_getsOneFromTheTitle();
};

void tst_FrontMatterForm::opening_showsEveryFieldAndChangesNothing()
{
    Bench bench;
    QCOMPARE(bench.title()->text(), QStringLiteral("依赖：连接"));
    QCOMPARE(bench.tags()->items(), (QStringList{ QStringLiteral("依赖"), QStringLiteral("2024") }));
    QVERIFY(qobject_cast<SwitchField *>(bench.more("toc")));
    QVERIFY(qobject_cast<TextField *>(bench.more("abbrlink")));
    QVERIFY(qobject_cast<StructureField *>(bench.more("mine")));
    QVERIFY(qobject_cast<NumberField *>(bench.more("count")));
    QCOMPARE(bench.bytes(), samplePost);
    QVERIFY(!bench.document.isModified());
}

void tst_FrontMatterForm::title_changesItsLineOnly()
{
    Bench bench;
    bench.title()->setCursorPosition(5);
    typeText(bench.title(), QStringLiteral("！"));
    QCOMPARE(bench.bytes(), QByteArray(samplePost).replace("依赖：连接", "依赖：连接！"));
}

void tst_FrontMatterForm::titleTyped_isOneUndoStep()
{
    Bench bench;
    QSignalSpy changed(&bench.document, &PostDocument::changed);
    bench.form.focusTitle();
    QTest::keyClicks(bench.title(), QStringLiteral("New"));
    QCOMPARE(changed.size(), 3); // the preview follows every key
    QCOMPARE(bench.bytes(), QByteArray(samplePost).replace("依赖：连接", "New"));
    bench.document.undo();
    QCOMPARE(bench.bytes(), samplePost);
    QCOMPARE(bench.title()->text(), QStringLiteral("依赖：连接"));
    QVERIFY(!bench.document.isModified());
}

void tst_FrontMatterForm::emptiedTitle_keepsItsLine()
{
    Bench bench;
    bench.form.focusTitle();
    QTest::keyClick(bench.title(), Qt::Key_Delete);
    QVERIFY(bench.document.frontMatter().contains(QStringLiteral("title")));
    QTest::keyClicks(bench.title(), QStringLiteral("x"));
    QVERIFY(bench.bytes().startsWith("---\ntitle: x"));
}

void tst_FrontMatterForm::undoKeyInTheTitle_undoesThePost()
{
    Bench bench;
    QTextCursor(bench.document.body()).insertText(QStringLiteral("z"));
    bench.form.focusTitle();
    QTest::keyClick(bench.title(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(bench.bytes(), samplePost);
}

void tst_FrontMatterForm::tag_isAddedByEnterAndByEverySeparator_data()
{
    QTest::addColumn<QString>("separator");
    QTest::newRow("comma") << QStringLiteral(",");
    QTest::newRow("full-width comma") << QStringLiteral("，");
    QTest::newRow("enumeration comma") << QStringLiteral("、");
    QTest::newRow("Enter") << QString();
}

void tst_FrontMatterForm::tag_isAddedByEnterAndByEverySeparator()
{
    QFETCH(QString, separator);
    Bench bench;
    QLineEdit *line = bench.tags()->line();
    typeText(line, QStringLiteral("新"));
    if (separator.isEmpty())
        QTest::keyClick(line, Qt::Key_Return);
    else
        typeText(line, separator);
    QCOMPARE(line->text(), QString());
    QCOMPARE(bench.bytes(), QByteArray(samplePost).replace("- 2024\n", "- 2024\n- 新\n"));
}

void tst_FrontMatterForm::backspace_takesTheLastTag()
{
    Bench bench;
    QTest::keyClick(bench.tags()->line(), Qt::Key_Backspace);
    QCOMPARE(bench.bytes(), QByteArray(samplePost).replace("- 2024\n", ""));
    bench.document.undo();
    QCOMPARE(bench.bytes(), samplePost);
    QCOMPARE(bench.tags()->items().size(), 2);
}

void tst_FrontMatterForm::pastedList_becomesTags()
{
    Bench bench;
    QApplication::clipboard()->setText(QStringLiteral("a，b、 c\n- d\n2024"));
    QTest::keyClick(bench.tags()->line(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.tags()->items().join(u'|'), QStringLiteral("依赖|2024|a|b|c|d"));
    QApplication::clipboard()->setText(QStringLiteral("[x, y]"));
    QTest::keyClick(bench.tags()->line(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.tags()->items().mid(6).join(u'|'), QStringLiteral("x|y"));
}

void tst_FrontMatterForm::sameTag_isRefused()
{
    Bench bench;
    QSignalSpy refused(bench.tags(), &ChipEdit::refused);
    QSignalSpy said(&bench.form, &FrontMatterForm::failed);
    typeText(bench.tags()->line(), QStringLiteral("依赖"));
    QTest::keyClick(bench.tags()->line(), Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(said.size(), 1);
    QVERIFY(said.first().first().toString().contains(QStringLiteral("依赖")));
    QCOMPARE(bench.bytes(), samplePost);
}

void tst_FrontMatterForm::draggedTags_changeOrder()
{
    Bench bench;
    const QList<Chip *> chips = bench.tags()->findChildren<Chip *>();
    QTest::keyClick(chips.at(1), Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(bench.tags()->items().join(u'|'), QStringLiteral("2024|依赖"));
    QCOMPARE(bench.bytes(), QByteArray(samplePost).replace("- 依赖\n- 2024\n", "- 2024\n- 依赖\n"));
    emit bench.tags()->findChildren<Chip *>().at(1)->dragged(
        bench.tags()->findChildren<Chip *>().at(0)->geometry().center());
    QCOMPARE(bench.bytes(), samplePost);
}

void tst_FrontMatterForm::composingASeparator_addsNothing()
{
    Bench bench;
    QInputMethodEvent composing(QStringLiteral("x,"), {});
    QApplication::sendEvent(bench.tags()->line(), &composing);
    QCOMPARE(bench.tags()->items().size(), 2);
    QCOMPARE(bench.bytes(), samplePost);
}

void tst_FrontMatterForm::chains_areReadAndWrittenAsHexoNeedsThem_data()
{
    QTest::addColumn<QString>("yaml");
    QTest::addColumn<QString>("chains");
    QTest::addColumn<QString>("written");
    QTest::newRow("none") << ""
                          << ""
                          << "";
    QTest::newRow("one text") << "A"
                              << "A"
                              << "[A]";
    QTest::newRow("a comma makes no second") << "'A, B'"
                                             << "A, B"
                                             << "['A, B']";
    QTest::newRow("flat list is one chain") << "[A, B]"
                                            << "A>B"
                                            << "[A, B]";
    QTest::newRow("several chains") << "[[A, B], [A, C]]"
                                    << "A>B;A>C"
                                    << "[[A, B], [A, C]]";
    QTest::newRow("siblings") << "[[A], [B]]"
                              << "A;B"
                              << "[[A], [B]]";
    QTest::newRow("mixed") << "[[A, B], C]"
                           << "A>B;C"
                           << "[[A, B], [C]]";
    QTest::newRow("one chain in a list") << "[[A, B]]"
                                         << "A>B"
                                         << "[A, B]";
    QTest::newRow("numbers") << "[2024, true]"
                             << "2024>true"
                             << "['2024', 'true']";
}

void tst_FrontMatterForm::chains_areReadAndWrittenAsHexoNeedsThem()
{
    QFETCH(QString, yaml);
    QFETCH(QString, chains);
    QFETCH(QString, written);
    const auto value = readYaml(yaml);
    QVERIFY(value);
    QStringList drawn;
    for (const QStringList &chain : categoryChains(*value))
        drawn.append(chain.join(u'>'));
    QCOMPARE(drawn.join(u';'), chains);
    const auto expected = readYaml(written);
    QVERIFY(expected);
    QVERIFY(categoryValue(categoryChains(*value)) == *expected);
}

void tst_FrontMatterForm::blogsHabits_giveKindMenuAndValues()
{
    Bench bench("---\ntitle: t\nmood:\npinned:\n---\n");
    bench.form.setHabits(
        { { QStringLiteral("mood"),
            3,
            YamlValue::string(QStringLiteral("calm")),
            { QStringLiteral("calm"), QStringLiteral("cross") } },
          { QStringLiteral("pinned"), 2, YamlValue::boolean(true), {} },
          { QStringLiteral("photo"), 1, YamlValue::string(QStringLiteral("a.png")), { QStringLiteral("a.png") } } });
    QVERIFY(qobject_cast<SwitchField *>(bench.more("pinned")));
    auto *mood = qobject_cast<TextField *>(bench.more("mood"));
    QVERIFY(mood && mood->line()->completer());
    QTest::keyClicks(mood->line(), QStringLiteral("cro"));
    QCOMPARE(mood->line()->completer()->completionCount(), 1);
    auto *more = bench.form.findChild<MoreFields *>();
    QMenu *menu = more->findChild<QMenu *>();
    emit menu->aboutToShow();
    const auto actions = menu->actions();
    const auto photo = std::find_if(actions.begin(), actions.end(),
                                    [](const QAction *action) { return action->text() == QLatin1String("photo"); });
    QVERIFY(photo != actions.end());
    (*photo)->trigger();
    QVERIFY(bench.bytes().contains("photo:"));
    QVERIFY(qobject_cast<ImageField *>(bench.more("photo")));
}

void tst_FrontMatterForm::picture_isShownSmallOrSaidToBeMissing()
{
    Bench bench("---\ntitle: t\ncover: /a.png\n---\n");
    QStringList asked;
    bench.form.setPictureReader([&](const QString &address) {
        asked << address;
        if (address != QLatin1String("/a.png"))
            return QtFuture::makeReadyFuture(Picture(tl::unexpected(QStringLiteral("no such file"))));
        QImage image(400, 100, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return QtFuture::makeReadyFuture(Picture(bytes));
    });
    auto *sample = bench.more("cover")->findChild<QLabel *>();
    QTRY_COMPARE(sample->pixmap(Qt::ReturnByValue).size(), QSize(72, 18));
    auto *line = bench.more("cover")->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("b.png"));
    QTRY_COMPARE(line->toolTip(), QStringLiteral("no such file"));
    bench.form.setPictureReader([](const QString &) {
        return QtFuture::makeReadyFuture(Picture(QByteArray("\x89PNG\r\n\x1a\n broken")));
    });
    QTRY_COMPARE(sample->text(), QStringLiteral("No preview"));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("https://example.com/c.png"));
    QTest::qWait(500);
    QVERIFY(!sample->isVisible());
    QVERIFY(!asked.contains(QStringLiteral("https://example.com/c.png")));
}

void tst_FrontMatterForm::oddDate_saysWhatHexoReads()
{
    Bench bench("---\ntitle: t\ndate: 2025/9/3\n---\n");
    bench.form.setReadDates(QStringLiteral("2025-09-03 00:00:00"), {});
    const auto labels = bench.form.findChild<DateField *>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(QLatin1String("2025-09-03 00:00:00"));
    }));
    QVERIFY(bench.bytes().contains("date: 2025/9/3\n"));
}

void tst_FrontMatterForm::oneCategoryList_isOneChain()
{
    Bench bench;
    auto *field = bench.field<CategoryField>();
    QCOMPARE(field->chains().size(), 1);
    QLineEdit *line = field->findChild<ChipEdit *>()->line();
    enter(line, QStringLiteral("x"));
    QCOMPARE(bench.bytes(), QByteArray(samplePost).replace("  - 成长\n", "  - 成长\n  - x\n"));
}

void tst_FrontMatterForm::anotherCategory_isAChainOfItsOwn()
{
    Bench bench;
    auto *field = bench.field<CategoryField>();
    QVERIFY(QTest::qWaitForWindowExposed(&bench.form));
    field->findChild<QToolButton *>(QStringLiteral("addCategory"))->click();
    enter(field->findChildren<ChipEdit *>().last()->line(), QStringLiteral("x"));
    const YamlValue value = bench.document.frontMatter().value(QStringLiteral("categories"));
    QCOMPARE(categoryChains(value).size(), 2);
    QCOMPARE(value.items().size(), 2);
    bench.document.undo();
    QCOMPARE(bench.bytes(), samplePost);
}

void tst_FrontMatterForm::switch_writesARealBoolean()
{
    Bench bench;
    bench.more("toc")->findChild<QCheckBox *>()->click();
    QCOMPARE(bench.bytes(), QByteArray(samplePost).replace("toc: true", "toc: false"));
}

void tst_FrontMatterForm::textInASwitch_isShownAsNone()
{
    Bench bench("---\ntoc: yes\n---\n");
    auto *box = bench.more("toc")->findChild<QCheckBox *>();
    QVERIFY(box);
    QCOMPARE(box->checkState(), Qt::PartiallyChecked);
    QVERIFY(!box->text().isEmpty());
    box->click();
    QCOMPARE(bench.bytes(), QByteArray("---\ntoc: true\n---\n"));
}

void tst_FrontMatterForm::date_isWrittenWithoutZone()
{
    Bench bench;
    auto *line = bench.field<DateField>()->findChild<QLineEdit *>();
    line->setText(QStringLiteral("2025-9-1 3:04"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(bench.bytes(), QByteArray(samplePost).replace("2025-09-13 04:14:50", "2025-09-01 03:04:00"));
}

void tst_FrontMatterForm::oddDate_staysUntilChanged()
{
    const QByteArray bytes("---\ntitle: a\ndate: 2025/09/13 4:14\n---\n");
    Bench bench(bytes);
    auto *line = bench.field<DateField>()->findChild<QLineEdit *>();
    QCOMPARE(line->text(), QStringLiteral("2025/09/13 4:14"));
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(bench.bytes(), bytes);
}

void tst_FrontMatterForm::wallClock_readsHexosShapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("full") << "2025-09-13 04:14:50"
                          << "2025-09-13 04:14:50";
    QTest::newRow("date alone") << "2025-09-13"
                                << "2025-09-13 00:00:00";
    QTest::newRow("no such day") << "2025-02-30 00:00:00"
                                 << "";
    QTest::newRow("offset") << "2025-09-13T04:14:50+08:00"
                            << "";
    QTest::newRow("a gap of summer time elsewhere") << "2025-03-30 02:30:00"
                                                    << "2025-03-30 02:30:00";
}

void tst_FrontMatterForm::wallClock_readsHexosShapes()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto moment = DateField::wallClock(text);
    QCOMPARE(moment ? DateField::written(*moment) : QString(), written);
}

void tst_FrontMatterForm::number_staysANumber()
{
    Bench bench;
    QLineEdit *line = bench.more("count")->findChild<QLineEdit *>();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("12"));
    QCOMPARE(bench.bytes(), QByteArray(samplePost).replace("count: 3", "count: 12"));
}

void tst_FrontMatterForm::structure_isEditedAsYaml()
{
    Bench bench;
    auto *edit = bench.more("mine")->findChild<QPlainTextEdit *>();
    QCOMPARE(edit->toPlainText(), QStringLiteral("{a: 1, b: [x]}"));
    edit->setPlainText(QStringLiteral("{a: 2}"));
    QFocusEvent out(QEvent::FocusOut);
    QApplication::sendEvent(edit, &out);
    QCOMPARE(bench.document.frontMatter().value(QStringLiteral("mine")).value(QStringLiteral("a")).toNumber(), 2.0);
    QVERIFY(bench.bytes().contains("count: 3\n---\nbody\n"));
}

void tst_FrontMatterForm::brokenStructure_keepsTheValue()
{
    Bench bench;
    QSignalSpy failed(&bench.form, &FrontMatterForm::failed);
    auto *edit = bench.more("mine")->findChild<QPlainTextEdit *>();
    edit->setPlainText(QStringLiteral("{a: "));
    QFocusEvent out(QEvent::FocusOut);
    QApplication::sendEvent(edit, &out);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(bench.bytes(), samplePost);
}

void tst_FrontMatterForm::brokenFrontMatter_disablesTheForm()
{
    const QByteArray bytes("---\ntitle: a: b\n---\nx\n");
    Bench bench(bytes);
    QVERIFY(!bench.title()->isEnabled());
    QVERIFY(!bench.tags()->isEnabled());
    auto *words = bench.form.findChild<QLabel *>(QStringLiteral("problem"));
    QVERIFY(words->isVisible());
    QVERIFY2(words->text().contains(u'2'), qPrintable(words->text())); // the line in the file
    QCOMPARE(bench.bytes(), bytes);
    bench.form.setRawShown(true);
    auto *raw = bench.form.findChild<QPlainTextEdit *>(QStringLiteral("raw"));
    QVERIFY(raw->isEnabled());
    raw->setPlainText(QStringLiteral("---\ntitle: 'a: b'\n---\n"));
    QVERIFY(bench.title()->isEnabled());
    QCOMPARE(bench.title()->text(), QStringLiteral("a: b"));
    QVERIFY(!words->isVisible());
}

void tst_FrontMatterForm::field_isAddedAndRemoved()
{
    Bench bench;
    auto *more = bench.form.findChild<MoreFields *>();
    emit more->added(QStringLiteral("comments"), YamlValue::boolean(true));
    QVERIFY(qobject_cast<SwitchField *>(bench.more("comments")));
    emit more->removed(QStringLiteral("comments"));
    QVERIFY(!bench.more("comments"));
    QCOMPARE(bench.bytes(), samplePost);
}

void tst_FrontMatterForm::partsWithTheFocus_haveTheFieldsName()
{
    Bench bench("---\ntags: [a]\nmine: [b, c]\ncount: 3\n---\n");
    const auto nameOfFocused = [](QWidget *field) {
        while (field->focusProxy())
            field = field->focusProxy();
        return field->accessibleName();
    };
    QCOMPARE(nameOfFocused(bench.field<ListField>()), QStringLiteral("Tags"));
    QCOMPARE(nameOfFocused(bench.more("mine")), QStringLiteral("mine"));
    QCOMPARE(nameOfFocused(bench.more("count")), QStringLiteral("count"));
}

void tst_FrontMatterForm::image_isAskedForByItsField()
{
    Bench bench("---\ncover: a.png\n---\n");
    QSignalSpy wanted(&bench.form, &FrontMatterForm::imageWanted);
    bench.more("cover")->findChild<QToolButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("cover"));
}

void tst_FrontMatterForm::foldedForm_saysTitleDateTagsCategory()
{
    Bench bench;
    QSignalSpy folded(&bench.form, &FrontMatterForm::foldedChanged);
    bench.form.setFolded(true);
    QCOMPARE(folded.size(), 1);
    const QString summary = bench.form.findChild<QLabel *>(QStringLiteral("summary"))->text();
    for (const char *part : { "依赖：连接", "2025-09-13 04:14:50", "2024", "生活 › 成长" })
        QVERIFY2(summary.contains(QString::fromUtf8(part)), qPrintable(summary));
    QVERIFY(!bench.title()->isVisible());
    bench.form.focusTitle();
    QVERIFY(bench.title()->isVisible());
}

void tst_FrontMatterForm::rawView_isTheSameText()
{
    Bench bench;
    bench.form.setRawShown(true);
    auto *raw = bench.form.findChild<QPlainTextEdit *>(QStringLiteral("raw"));
    QVERIFY(raw->isVisible());
    QTest::keyClick(raw, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(bench.document.setField(QStringLiteral("title"), YamlValue::string(QStringLiteral("N"))));
    QVERIFY(raw->toPlainText().contains(QStringLiteral("title: N")));
}

void tst_FrontMatterForm::fieldKinds_followTheValue()
{
    const QList<KnownField> known = knownFields(QStringLiteral("butterfly"));
    const auto kindOf = [](const char *yaml, const KnownField *field) {
        FrontMatterField written;
        written.value = *readYaml(QString::fromUtf8(yaml));
        return fieldKind(written, field);
    };
    KnownField cover{ QStringLiteral("cover"), FieldKind::Image, {}, {}, false };
    QCOMPARE(kindOf("false", &cover), FieldKind::Image);
    QCOMPARE(kindOf("a.png", &cover), FieldKind::Image);
    QCOMPARE(kindOf("true", nullptr), FieldKind::Switch);
    QCOMPARE(kindOf("12", nullptr), FieldKind::Number);
    QCOMPARE(kindOf("[a, b]", nullptr), FieldKind::List);
    QCOMPARE(kindOf("[a, [b]]", nullptr), FieldKind::Structure);
    QCOMPARE(kindOf("{a: b}", nullptr), FieldKind::Structure);
    QCOMPARE(kindOf("2025-09-13 01:02:03", nullptr), FieldKind::Date);
    QCOMPARE(kindOf("short", nullptr), FieldKind::Text);
    QCOMPARE(kindOf("\"a\\nb\"", nullptr), FieldKind::LongText);
}

void tst_FrontMatterForm::everyKnownField_hasLabelAndMeaning()
{
    for (const char *theme : { "landscape", "butterfly", "next", "fluid", "icarus", "stellar", "volantis", "matery" }) {
        QSet<QString> keys;
        const QList<KnownField> fields = knownFields(QString::fromLatin1(theme));
        for (const KnownField &field : fields) {
            QVERIFY(!field.label.isEmpty());
            QVERIFY2(field.meaning.endsWith(u'.'), qPrintable(field.key));
            QVERIFY2(!keys.contains(field.key), qPrintable(field.key));
            keys.insert(field.key);
        }
        QVERIFY(keys.contains(QStringLiteral("title")));
    }
}

void tst_FrontMatterForm::postWithoutFrontMatter_getsOneFromTheTitle()
{
    Bench bench("body\n");
    bench.form.focusTitle();
    QTest::keyClicks(bench.title(), QStringLiteral("Hi"));
    QCOMPARE(bench.document.frontMatter().value(QStringLiteral("title")).toString(), QStringLiteral("Hi"));
    QVERIFY(bench.bytes().endsWith("body\n"));
    QCOMPARE(Post::fromBytes(bench.bytes()).body.trimmed(), QStringLiteral("body"));
}

QTEST_MAIN(tst_FrontMatterForm)
#include "tst_frontmatterform.moc"
