// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "editor/post/frontmatter.h"

#include <optional>
#include <QFrame>

class QLabel;

namespace Hexquill {

/// Why Hexo cannot read the front matter, with a way to its YAML; hidden while it can.
class HeadProblem : public QFrame
{
    Q_OBJECT
public:
    explicit HeadProblem(QWidget *parent = nullptr);

    void setProblem(const std::optional<FrontMatterProblem> &problem);

signals:
    void yamlWanted();

private:
    QLabel *m_words;
};

} // namespace Hexquill
