// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// The only file that knows qpdf.
#include "preview/pdfoutline.h"

#include <QCoreApplication>
#define POINTERHOLDER_TRANSITION 4 // qpdf 11 asks each program to say that it uses std::shared_ptr
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace Hexquill {

namespace {

using Handle = QPDFObjectHandle;

/// An entry of the outline, whose place among the others grows with those that follow.
struct Entry
{
    int level = 0; ///< 0: the outline itself
    Handle object;
    int below = 0; ///< all that stand under it: viewers show them at once
};

Handle unicode(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

void append(Handle &parent, Handle &entry)
{
    entry.replaceKey("/Parent", parent);
    if (Handle last = parent.getKey("/Last"); last.isDictionary()) {
        last.replaceKey("/Next", entry);
        entry.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", entry);
    }
    parent.replaceKey("/Last", entry);
}

/// Closes the entries that \a level is not under.
void close(QList<Entry> *open, int level)
{
    while (open->size() > 1 && open->last().level >= level) {
        Entry done = open->takeLast();
        if (done.below > 0)
            done.object.replaceKey("/Count", Handle::newInteger(done.below));
        open->last().below += done.below;
    }
}

/// ISO 32000-1, 12.3.3: a tree of dictionaries, linked both ways, each with a destination.
Handle outline(QPDF &file, const QList<PdfHeading> &headings)
{
    Handle places = file.getRoot().getKey("/Dests");
    QList<Entry> open{ { 0, file.makeIndirectObject(Handle::parse("<< /Type /Outlines >>")) } };
    for (const PdfHeading &heading : headings) {
        Handle place = places.isDictionary() ? places.getKey('/' + heading.place.toStdString()) : Handle();
        if (!place.isInitialized() || place.isNull())
            continue;
        close(&open, heading.level);
        Handle object = file.makeIndirectObject(Handle::newDictionary());
        object.replaceKey("/Title", unicode(heading.words));
        object.replaceKey("/Dest", place);
        append(open.last().object, object);
        ++open.last().below;
        open.append({ heading.level, object });
    }
    close(&open, 0);
    open.first().object.replaceKey("/Count", Handle::newInteger(open.first().below));
    return open.first().object;
}

void addFacts(QPDF &file, const PdfFacts &facts)
{
    Handle root = file.getRoot();
    Handle info = file.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = file.makeIndirectObject(Handle::newDictionary());
        file.getTrailer().replaceKey("/Info", info);
    }
    info.replaceKey("/Title", unicode(facts.title));
    if (!facts.author.isEmpty())
        info.replaceKey("/Author", unicode(facts.author));
    if (!facts.language.isEmpty())
        root.replaceKey("/Lang", unicode(facts.language));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    if (Handle entries = outline(file, facts.headings); entries.hasKey("/First")) {
        root.replaceKey("/Outlines", entries);
        root.replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    }
}

} // namespace

tl::expected<QByteArray, QString> withFacts(const QByteArray &pdf, const PdfFacts &facts)
{
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("article", pdf.constData(), size_t(pdf.size()));
        addFacts(file, facts);
        QPDFWriter writer(file);
        writer.setOutputMemory();
        writer.setStreamDataMode(qpdf_s_preserve);
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize()));
    } catch (const std::exception &error) {
        return tl::make_unexpected(
            QCoreApplication::translate("Hexquill::PdfOutline", "The web engine's PDF cannot be read: %1")
                .arg(QString::fromLocal8Bit(error.what())));
    }
}

} // namespace Hexquill
