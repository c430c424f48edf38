// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "preview/pagelibraries.h"

#include "preview/pagescript.h"

#include <algorithm>
#include <QRegularExpression>

namespace Hexquill {

namespace {

struct Library
{
    QRegularExpression sign; ///< in the HTML of a block that needs it
    QString (*script)();
    bool drawsFormulas;
};

const QList<Library> &libraries()
{
    using Re = QRegularExpression;
    static const QList<Library> all{
        { Re(QStringLiteral("class=\"(?:highlight|hljs)")), highlighterScript, false },
        { Re(QStringLiteral("<code class=\"language-")), prismScript, false },
        { Re(QStringLiteral("\\$|\\\\[(\\[]")), mathScript, true },
    };
    return all;
}

bool contain(const QList<BlockSplice> &splices, const QRegularExpression &sign)
{
    return std::any_of(splices.begin(), splices.end(), [&](const BlockSplice &splice) {
        return std::any_of(splice.insert.begin(), splice.insert.end(),
                           [&](const QString &html) { return html.contains(sign); });
    });
}

} // namespace

bool mayHaveTokens(const QString &html)
{
    return std::any_of(libraries().begin(), libraries().end(), [&html](const Library &library) {
        return !library.drawsFormulas && html.contains(library.sign);
    });
}

void PageLibraries::forget()
{
    m_present.clear();
}

QStringList PageLibraries::neededBy(const QList<BlockSplice> &splices, bool formulas)
{
    QStringList scripts;
    for (int i = 0; i < libraries().size(); ++i) {
        const Library &library = libraries().at(i);
        if (m_present.contains(i) || (library.drawsFormulas && !formulas) || !contain(splices, library.sign))
            continue;
        m_present.append(i);
        scripts.append(library.script());
    }
    return scripts;
}

} // namespace Hexquill
