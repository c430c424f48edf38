// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// Any bytes as a crash journal: as they are, as the payloads of whole records, and as a writer's edits, the journal of
// which is then torn and damaged.

#include "editor/post/journal.h"
#include "tests/fuzz/promise.h"

#include <QCryptographicHash>
#include <utility>

using namespace Hexquill;

namespace {

/// Takes the input apart; what is missing at its end is 0 or empty.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    quint8 byte() { return atEnd() ? 0 : quint8(m_bytes.at(m_at++)); }
    QByteArray piece() { return take(byte()); }
    QByteArray rest() { return take(m_bytes.size()); }

private:
    QByteArray take(qsizetype length)
    {
        const QByteArray bytes = m_bytes.mid(m_at, length);
        m_at += bytes.size();
        return bytes;
    }

    QByteArray m_bytes;
    qsizetype m_at = 0;
};

bool sameText(const Post &one, const Post &other)
{
    return one.head == other.head && one.body == other.body;
}

/// What is read from a journal can be kept in another one.
void checkRead(const QByteArray &journal)
{
    const auto kept = readJournal(journal);
    if (!kept) {
        promise(!kept.error().isEmpty(), "a refusal says why");
        return;
    }
    const auto again = readJournal(journalBeginning(kept->origin, kept->post));
    promise(again && again->isWhole, "what was read is a journal again");
    promise(again->origin == kept->origin && again->post == kept->post, "the new journal says the same");
}

void checkRecords(Reader input)
{
    QByteArray journal = journalBeginning({}, {});
    if (input.byte() % 2 == 0)
        journal = journal.left(journal.indexOf('\n') + 1); // the first record is the input's as well
    while (!input.atEnd())
        journal += journalRecord(input.piece());
    checkRead(journal);
}

/// The journal of some edits, and the text after each of its whole records.
struct Story
{
    QByteArray journal;
    QList<std::pair<qsizetype, Post>> states;
};

void take(Story *story, const QByteArray &record, const Post &now)
{
    story->journal += record;
    story->states.append({ story->journal.size(), now });
}

Story storyOf(Reader &input)
{
    const QByteArray base = input.piece();
    Post now = Post::fromBytes(base);
    Story story;
    const JournalOrigin origin{ QString::fromUtf8(base.left(12)),
                                QCryptographicHash::hash(base, QCryptographicHash::Sha256), base };
    const QByteArray beginning = journalBeginning(origin, now);
    take(&story, journalBeginning({ origin.path, origin.baseHash, {} }, now), now);
    take(&story, beginning.mid(story.journal.size()), now);
    for (int edits = 0; edits < 40 && !input.atEnd(); ++edits) {
        const auto part = Journal::Part(input.byte() % 2);
        QString &text = part == Journal::Part::Head ? now.head : now.body;
        const qsizetype offset = input.byte() % (text.size() + 1);
        const qsizetype length = input.byte() % (text.size() - offset + 1);
        const TextEdit edit{ offset, length, decodeFile(input.piece()).text };
        text = edit.appliedTo(text);
        take(&story, journalEdit(part, edit), now);
    }
    return story;
}

/// The text that a journal whose first \a intact bytes are as written has to give; nothing if none.
const Post *lastState(const Story &story, qsizetype intact)
{
    const Post *last = nullptr;
    for (const auto &[end, post] : story.states)
        if (end <= intact)
            last = &post;
    return last;
}

void checkDamaged(const Story &story, const QByteArray &journal, qsizetype intact)
{
    const auto kept = readJournal(journal);
    const Post *wanted = lastState(story, intact);
    promise(kept.has_value() == (wanted != nullptr), "a journal is read as soon as its first record is whole");
    promise(!wanted || sameText(kept->post, *wanted), "damage costs nothing that stands before it");
}

void checkStory(Reader input)
{
    const int place = input.byte() * 256 + input.byte();
    const auto change = char(input.byte() | 1);
    const Story story = storyOf(input);
    const auto kept = readJournal(story.journal);
    promise(kept && kept->isWhole, "a journal as written is whole");
    promise(kept->post == story.states.last().second, "a journal gives the last text");
    const qsizetype at = place % story.journal.size();
    checkDamaged(story, story.journal.left(at), at);
    QByteArray flipped = story.journal;
    flipped[at] = char(flipped.at(at) ^ change);
    checkDamaged(story, flipped, at);
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Reader input(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    switch (input.byte() % 3) {
    case 0:
        checkRead(input.rest());
        break;
    case 1:
        checkRecords(input);
        break;
    default:
        checkStory(input);
    }
    return 0;
}
