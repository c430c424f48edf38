// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/workbench.h"

#include "app/currentblog.h"
#include "app/messagebar.h"
#include "app/settings.h"
#include "app/themeclothes.h"
#include "preview/previewview.h"

#include <QLocale>
#include <utility>

namespace Hexquill {

namespace {

const QString clothesTopic = QStringLiteral("clothes");

} // namespace

/// The choice is the blog's: it comes with the blog and goes with it.
void Workbench::connectClothes()
{
    QAction *action = (*m_actions)[ActionId::BlogClothes];
    connect(action, &QAction::triggered, this, [this](bool on) {
        const QString root = m_models.blog.root();
        if (on)
            m_models.settings.remember(Remembered::themedBlogs, root);
        else
            m_models.settings.forget(Remembered::themedBlogs, root);
        m_dressedFor.clear();
        m_clothesChosen = on;
        changeClothes();
    });
    connect(&m_models.blog, &CurrentBlog::changed, this, &Workbench::changeClothes);
    connect(
        &m_models.clothes, &ThemeClothes::found, this,
        [this](const PageClothes &clothes, const QStringList &hostsLeftOut) {
            if (!wearsClothes())
                return;
            m_preview->setClothes(clothes);
            m_window->messages().settle(clothesTopic);
            if (std::exchange(m_clothesChosen, false) && !hostsLeftOut.isEmpty())
                m_window->messages().say(
                    { Message::Kind::Note,
                      clothesTopic,
                      tr("The theme takes styles from the network (%1). The preview asks for none of them, so it may "
                         "look a little different from the published page.")
                          .arg(QLocale().createSeparatedList(hostsLeftOut)),
                      {} });
        });
    connect(&m_models.clothes, &ThemeClothes::failed, this, [this](const QString &reason) {
        m_preview->setClothes({});
        if (wearsClothes())
            m_window->messages().say({ Message::Kind::Note,
                                       clothesTopic,
                                       tr("The preview cannot wear the blog's theme: %1.").arg(reason),
                                       {} });
    });
    changeClothes();
}

bool Workbench::wearsClothes() const
{
    return m_models.blog.blog() && m_models.settings.value(Remembered::themedBlogs).contains(m_models.blog.root());
}

/// Looks for the clothes of another blog, or takes them off.
void Workbench::changeClothes()
{
    (*m_actions)[ActionId::BlogClothes]->setChecked(wearsClothes());
    if (!wearsClothes()) {
        m_dressedFor.clear();
        m_window->messages().settle(clothesTopic);
        m_preview->setClothes({});
    } else if (m_dressedFor != m_models.blog.root()) {
        m_dressedFor = m_models.blog.root();
        m_models.clothes.look(*m_models.blog.blog());
    }
}

} // namespace Hexquill
