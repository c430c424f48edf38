// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace Hexquill {

class FindBar;
class FrontMatterForm;
class MarkdownEditor;
struct OpenPost;

/// The page of one open post: form, text and find bar, one above the other. Each open post has its own, so that caret,
/// selection, scroll position and search stay with it.
class PostView : public QWidget
{
    Q_OBJECT
public:
    /// \a post must outlive this.
    explicit PostView(OpenPost &post, QWidget *parent = nullptr);

    OpenPost &post() const { return m_post; }
    MarkdownEditor &editor() const { return *m_editor; }
    FrontMatterForm &form() const { return *m_form; }
    FindBar &findBar() const { return *m_findBar; }

    void keepPlace(); ///< writes where the writer is into the post
    void takePlace(); ///< goes where the post says the writer was

private:
    void connectImages();

    OpenPost &m_post;
    FrontMatterForm *m_form = nullptr;
    MarkdownEditor *m_editor = nullptr;
    FindBar *m_findBar = nullptr;
};

} // namespace Hexquill
