// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
#include "editor/post/yamlcomposer.h"

#include "editor/post/yamluri.h"

#include <algorithm>

namespace Hexquill {

namespace {

bool isTagHandle(QStringView handle)
{
    if (handle == u"!" || handle == u"!!")
        return true;
    if (handle.size() < 3 || !handle.startsWith(u'!') || !handle.endsWith(u'!'))
        return false;
    const QStringView name = handle.mid(1, handle.size() - 2);
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'); });
}

/// The major version of "1.2"; -1 if the text is no version.
int majorVersion(const QString &text)
{
    const QStringList parts = text.split(u'.');
    const auto isNumber = [](const QString &part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (parts.size() != 2 || !isNumber(parts[0]) || !isNumber(parts[1]))
        return -1;
    bool fits = false;
    const int major = parts[0].toInt(&fits);
    return fits ? major : 0;
}

} // namespace

bool YamlComposer::readTag()
{
    if (m_cursor.current() != u'!')
        return false;
    if (m_draft.tag)
        m_cursor.fail(QStringLiteral("duplication of a tag property"));
    QString handle;
    QString name;
    m_cursor.advance();
    if (m_cursor.current() == u'<') {
        m_cursor.advance();
        const qsizetype start = m_cursor.place.position;
        do {
            if (m_cursor.atEnd())
                break;
            m_cursor.advance();
        } while (!m_cursor.atEnd() && m_cursor.current() != u'>');
        if (m_cursor.atEnd())
            m_cursor.fail(QStringLiteral("unexpected end of the stream within a verbatim tag"));
        name = m_cursor.between(start, m_cursor.place.position).toString();
        m_cursor.advance();
    } else {
        name = readShorthandTag(handle);
    }
    if (!name.isEmpty() && !isYamlTagUri(name))
        m_cursor.fail(QStringLiteral("tag name cannot contain such characters: ") + name);
    const std::optional<QString> decoded = decodeUri(name);
    if (!decoded)
        m_cursor.fail(QStringLiteral("tag name is malformed: ") + name);
    if (handle.isEmpty())
        m_draft.tag = *decoded;
    else if (m_tagHandles.contains(handle))
        m_draft.tag = m_tagHandles.value(handle) + *decoded;
    else if (handle == u"!")
        m_draft.tag = u'!' + *decoded;
    else if (handle == u"!!")
        m_draft.tag = QLatin1String("tag:yaml.org,2002:") + *decoded;
    else
        m_cursor.fail(QStringLiteral("undeclared tag handle \"%1\"").arg(handle));
    return true;
}

/// The name behind "!", "!!" or "!x!", after the first '!'.
QString YamlComposer::readShorthandTag(QString &handle)
{
    handle = QStringLiteral("!");
    bool named = m_cursor.current() == u'!';
    if (named) {
        handle = QStringLiteral("!!");
        m_cursor.advance();
    }
    qsizetype start = m_cursor.place.position;
    for (; !m_cursor.atEnd() && !isYamlSpace(m_cursor.current()); m_cursor.advance()) {
        if (m_cursor.current() != u'!')
            continue;
        if (named)
            m_cursor.fail(QStringLiteral("tag suffix cannot contain exclamation marks"));
        handle = m_cursor.between(start - 1, m_cursor.place.position + 1).toString();
        if (!isTagHandle(handle))
            m_cursor.fail(QStringLiteral("named tag handle cannot contain such characters"));
        named = true;
        start = m_cursor.place.position + 1;
    }
    const QStringView name = m_cursor.between(start, m_cursor.place.position);
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return isFlowIndicator(c.unicode()); }))
        m_cursor.fail(QStringLiteral("tag suffix cannot contain flow indicator characters"));
    return name.toString();
}

bool YamlComposer::readAnchor()
{
    if (m_cursor.current() != u'&')
        return false;
    if (m_draft.anchor)
        m_cursor.fail(QStringLiteral("duplication of an anchor property"));
    const QString name = readName();
    if (name.isEmpty())
        m_cursor.fail(QStringLiteral("name of an anchor node must contain at least one character"));
    m_draft.anchor = name;
    return true;
}

bool YamlComposer::readAlias()
{
    if (m_cursor.current() != u'*')
        return false;
    const qsizetype start = m_cursor.place.position;
    const QString name = readName();
    if (name.isEmpty())
        m_cursor.fail(QStringLiteral("name of an alias node must contain at least one character"));
    if (!m_anchors.contains(name))
        m_cursor.fail(QStringLiteral("unidentified alias \"%1\"").arg(name));
    touch(start, m_cursor.place.position);
    m_draft.node = m_anchors.value(name);
    m_cursor.skipSpace();
    return true;
}

/// The name behind '&' or '*'.
QString YamlComposer::readName()
{
    m_cursor.advance();
    const qsizetype start = m_cursor.place.position;
    while (!m_cursor.atEnd() && !isYamlSpace(m_cursor.current()) && !isFlowIndicator(m_cursor.current()))
        m_cursor.advance();
    return m_cursor.between(start, m_cursor.place.position).toString();
}

void YamlComposer::store(const QString &anchor, YamlNode *node)
{
    if (!m_anchorChanges.empty() && !m_anchorChanges.back().contains(anchor)) {
        const auto before = m_anchors.constFind(anchor);
        const bool existed = before != m_anchors.constEnd();
        m_anchorChanges.back().insert(anchor, existed ? std::optional<YamlNode *>(*before) : std::nullopt);
    }
    m_anchors.insert(anchor, node);
}

bool YamlComposer::readDirectives()
{
    bool any = false;
    while (!m_cursor.atEnd()) {
        m_cursor.skipSpace();
        if (m_cursor.place.indent > 0 || m_cursor.current() != u'%')
            return any;
        any = true;
        m_cursor.advance();
        QString name;
        QStringList arguments;
        const auto word = [this] {
            const qsizetype start = m_cursor.place.position;
            while (!m_cursor.atEnd() && !isYamlSpace(m_cursor.current()))
                m_cursor.advance();
            return m_cursor.between(start, m_cursor.place.position).toString();
        };
        name = word();
        if (name.isEmpty())
            m_cursor.fail(QStringLiteral("directive name must not be less than one character in length"));
        while (!m_cursor.atEnd()) {
            m_cursor.skipBlanks();
            if (m_cursor.current() == u'#')
                m_cursor.skipToBreak();
            if (m_cursor.atEnd() || isYamlBreak(m_cursor.current()))
                break;
            arguments.append(word());
        }
        if (!m_cursor.atEnd())
            m_cursor.readBreak();
        applyDirective(name, arguments);
    }
    return any;
}

void YamlComposer::applyDirective(const QString &name, const QStringList &arguments)
{
    if (name == u"TAG") {
        declareTagHandle(arguments);
        return;
    }
    if (name != u"YAML")
        return;
    if (m_versionSeen)
        m_cursor.fail(QStringLiteral("duplication of %YAML directive"));
    if (arguments.size() != 1)
        m_cursor.fail(QStringLiteral("YAML directive accepts exactly one argument"));
    const int major = majorVersion(arguments[0]);
    if (major < 0)
        m_cursor.fail(QStringLiteral("ill-formed argument of the YAML directive"));
    if (major != 1)
        m_cursor.fail(QStringLiteral("unacceptable YAML version of the document"));
    m_versionSeen = true;
}

void YamlComposer::declareTagHandle(const QStringList &arguments)
{
    if (arguments.size() != 2)
        m_cursor.fail(QStringLiteral("TAG directive accepts exactly two arguments"));
    const QString &handle = arguments[0];
    if (!isTagHandle(handle))
        m_cursor.fail(QStringLiteral("ill-formed tag handle (first argument) of the TAG directive"));
    if (m_tagHandles.contains(handle)) {
        m_cursor.fail(QStringLiteral("there is a previously declared suffix for \"%1\" tag handle").arg(handle));
    }
    if (!isYamlTagUri(arguments[1]))
        m_cursor.fail(QStringLiteral("ill-formed tag prefix (second argument) of the TAG directive"));
    const std::optional<QString> prefix = decodeUri(arguments[1]);
    if (!prefix)
        m_cursor.fail(QStringLiteral("tag prefix is malformed: ") + arguments[1]);
    m_tagHandles.insert(handle, *prefix);
}

} // namespace Hexquill
