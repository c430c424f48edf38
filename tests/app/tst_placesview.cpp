// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/foundplaces.h"
#include "app/placesview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSet>
#include <QTest>

using namespace Hexquill;

/// The list of found places, with as many as a search tells.
class tst_PlacesView : public QObject
{
    Q_OBJECT
private slots:
    void rowsOutOfSight_costNothing_data();
    void rowsOutOfSight_costNothing();
    void otherPlaces_replaceThoseShown();
};

namespace {

/// Notes which rows a view asks about, and which indexes are kept for it.
class AskedPlaces : public FoundPlaces
{
public:
    using FoundPlaces::FoundPlaces;

    QVariant data(const QModelIndex &index, int role) const override
    {
        m_asked.insert({ index.internalId(), index.row() });
        return FoundPlaces::data(index, role);
    }
    qsizetype asked() const { return std::exchange(m_asked, {}).size(); }
    qsizetype kept() const { return persistentIndexList().size(); }

private:
    mutable QSet<std::pair<quintptr, int>> m_asked;
};

QList<FoundPost> found(int posts, int places)
{
    QList<FoundPost> found;
    for (int i = 0; i < posts; ++i) {
        found.append({ QStringLiteral("/blog/%1.md").arg(i), QStringLiteral("Post %1").arg(i), {}, {} });
        for (int j = 0; j < places; ++j)
            found.last().places.append(
                { { 10 * j, 4, {} }, j, QStringLiteral("a "), QStringLiteral("word"), QStringLiteral(" here"), {} });
    }
    return found;
}

} // namespace

void tst_PlacesView::rowsOutOfSight_costNothing_data()
{
    QTest::addColumn<int>("posts");
    QTest::addColumn<int>("places");
    QTest::newRow("many posts") << 1000 << 20;
    QTest::newRow("one post") << 1 << int(mostPlaces);
}

void tst_PlacesView::rowsOutOfSight_costNothing()
{
    QFETCH(int, posts);
    QFETCH(int, places);
    constexpr int mostInSight = 100;
    AskedPlaces model;
    PlacesView view(&model);
    view.resize(800, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QList<FoundPost> all = found(posts, places);
    QElapsedTimer timer;
    timer.start();
    model.setFound(all);
    view.expandAll();
    QApplication::processEvents();
    qInfo("FIGURE: %lld places in %d posts shown in %lld ms", mostPlaces, posts, timer.elapsed());
    const auto costsNothing = [&model] {
        const qsizetype asked = model.asked();
        return asked > 0 && asked <= mostInSight;
    };
    QVERIFY(costsNothing());
    QVERIFY(view.isExpanded(model.index(posts - 1, 0)));
    QVERIFY(model.kept() <= posts + mostInSight);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    QApplication::processEvents();
    QVERIFY(costsNothing());
    model.setReplacement(Replacement{ QStringLiteral("ward"), false });
    QApplication::processEvents();
    QVERIFY(costsNothing());
    model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QCOMPARE(model.tickedCount(), qsizetype(posts - 1) * places);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    const QModelIndex last = model.index(places - 1, 0, model.index(posts - 1, 0));
    QVERIFY(view.viewport()->rect().intersects(view.visualRect(last)));
}

void tst_PlacesView::otherPlaces_replaceThoseShown()
{
    AskedPlaces model;
    PlacesView view(&model);
    view.show();
    for (const int posts : { 1000, 3, 0, 2 }) {
        model.setFound(found(posts, 4));
        view.expandAll();
        QApplication::processEvents();
        QCOMPARE(model.rowCount(), posts);
        QVERIFY(posts == 0 || view.isExpanded(model.index(posts - 1, 0)));
        QCOMPARE(model.tickedCount(), qsizetype(posts) * 4);
    }
    QModelIndex below = view.indexBelow(model.index(1, 0));
    QCOMPARE(below, model.index(0, 0, model.index(1, 0)));
    for (int i = 0; i < 4; ++i)
        below = view.indexBelow(below);
    QVERIFY(!below.isValid());
}

QTEST_MAIN(tst_PlacesView)
#include "tst_placesview.moc"
