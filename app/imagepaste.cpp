// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "app/imagepaste.h"

#include "editor/post/pieces.h"
#include "editor/postdocument.h"

#include <QCoreApplication>

namespace Hexquill {

namespace {

QTextCursor anchorAt(const PostDocument &document, qsizetype position)
{
    QTextCursor cursor(document.body());
    cursor.setPosition(int(position));
    cursor.setKeepPositionOnInsert(true);
    return cursor;
}

} // namespace

PastePlace::PastePlace(const PostDocument &document, const Selection &where)
    : m_start(anchorAt(document, where.start()))
    , m_end(anchorAt(document, where.end()))
    , m_selected(document.bodyPieces().mid(where.start(), where.end() - where.start()))
{
}

PastePlace::PastePlace(const PostDocument &document, const QString &field)
    : m_field(field)
    , m_value(document.frontMatter().value(field))
{
}

tl::expected<Selection, QString> PastePlace::fill(PostDocument *document, const QStringList &links) const
{
    document->endStep();
    if (use() == ImageUse::Field) {
        if (document->frontMatter().value(m_field) == m_value)
            return document->setField(m_field, YamlValue::string(links.first())).map([] { return Selection(); });
        return tl::unexpected(
            QCoreApplication::translate("Images", "%1 was changed while its image was being stored, so it stays.")
                .arg(m_field));
    }
    const qsizetype start = m_start.position();
    const qsizetype length = qMax(0, m_end.position() - m_start.position());
    const bool isAsItWas = document->bodyPieces().mid(start, length) == m_selected;
    const QString text = Pieces::inPieces(links.join(QLatin1Char('\n')));
    document->editBodyPieces({ start, isAsItWas ? length : 0, text });
    return Selection{ start, start + text.size() };
}

void PastePlace::stayBehind(const Selection &filled)
{
    for (QTextCursor *cursor : { &m_start, &m_end })
        if (!cursor->isNull() && cursor->position() == filled.start())
            cursor->setPosition(int(filled.end()));
}

} // namespace Hexquill
