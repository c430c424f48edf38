// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/imagestoring.h"
#include "editor/post/yamlvalue.h"
#include "editor/text/textchange.h"

#include <QTextCursor>

namespace Hexquill {

class PostDocument;

/// Where in a post the links to images belong that are still being stored. Text that is written meanwhile, before it or
/// around it, moves the place along.
class PastePlace
{
public:
    PastePlace(const PostDocument &document, const Selection &where);
    PastePlace(const PostDocument &document, const QString &field);

    /// Puts \a links there, as one undo step. What was selected goes, unless it was changed since; what is typed behind
    /// the place stays behind the links. Where they stand in PostDocument::bodyPieces() then, empty for a field; the
    /// error says why they cannot be there.
    tl::expected<Selection, QString> fill(PostDocument *document, const QStringList &links) const;
    void stayBehind(const Selection &filled); ///< the links of another place, which came first
    ImageUse use() const { return m_field.isEmpty() ? ImageUse::Body : ImageUse::Field; }

private:
    QTextCursor m_start;
    QTextCursor m_end;
    QString m_selected; ///< what stood between them
    QString m_field; ///< else
    YamlValue m_value; ///< that the field had
};

/// Images that were given at once: one undo step.
struct ImagePaste
{
    QList<GivenImage> images;
    PastePlace place;
    quint64 step = 0; ///< see PostDocument::waitForStep()
    QString postFile; ///< the post that they are stored for; empty: it has no file yet
    std::shared_ptr<ImageStoring> storing;
    bool isStored = false; ///< as far as it could be
    bool dropsRedo = false; ///< what could be redone when it was given: to paste is to write
};

} // namespace Hexquill
