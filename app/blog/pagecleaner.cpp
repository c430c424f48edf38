// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/pagecleaner.h"

#include "app/blog/cdnfile.h"

#include <algorithm>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace Hexquill {

namespace {

const QString publicAddress = QStringLiteral("hexquill://public/");
/// The program's own copy of the icon font that most themes take from elsewhere.
const QString iconStyle = QStringLiteral("hexquill://page/icons/css/all.min.css");

bool isDropped(const QString &tag)
{
    static const QSet<QString> tags{
        QStringLiteral("script"), QStringLiteral("iframe"),   QStringLiteral("frame"),  QStringLiteral("frameset"),
        QStringLiteral("object"), QStringLiteral("embed"),    QStringLiteral("applet"), QStringLiteral("base"),
        QStringLiteral("audio"),  QStringLiteral("video"),    QStringLiteral("source"), QStringLiteral("track"),
        QStringLiteral("portal"), QStringLiteral("template"), QStringLiteral("param"),  QStringLiteral("area"),
    };
    return tags.contains(tag);
}

/// Within what a page shows without scripts only styles are of use here: the rest stands in for what a script draws.
bool isStyle(const HtmlNode &node)
{
    return node.tag == QLatin1String("style")
        || (node.tag == QLatin1String("link")
            && node.attributes.value(QStringLiteral("rel")).contains(QLatin1String("stylesheet"), Qt::CaseInsensitive));
}

class Cleaner
{
public:
    explicit Cleaner(const PageOnSite &place)
        : m_place(place)
    {
        m_here.setScheme(QStringLiteral("hexquill"));
        m_here.setHost(QStringLiteral("public"));
        m_here.setPath(place.root + place.path);
    }

    QStringList hostsLeftOut() const { return m_hostsLeftOut; }

    void clean(HtmlNode &node)
    {
        cleanAttributes(node);
        if (node.tag == QLatin1String("style"))
            for (HtmlNode &text : node.children)
                text.text = localStyle(text.text);
        QList<HtmlNode> kept;
        for (HtmlNode &child : node.children) {
            if (child.isText())
                kept << child;
            else if (child.tag == QLatin1String("noscript"))
                keepStyles(child, &kept);
            else if (isKept(child)) {
                clean(child);
                kept << child;
            }
        }
        node.children = kept;
    }

private:
    void keepStyles(HtmlNode &noscript, QList<HtmlNode> *kept)
    {
        for (HtmlNode &child : noscript.children) {
            if (!isStyle(child) || !isKept(child))
                continue;
            clean(child);
            *kept << child;
        }
    }

    bool isKept(const HtmlNode &node)
    {
        if (node.tag == QLatin1String("link"))
            return isStyle(node) && isReachable(node.attributes.value(QStringLiteral("href")));
        if (node.tag == QLatin1String("meta"))
            return !node.attributes.contains(QStringLiteral("http-equiv"));
        return !isDropped(node.tag);
    }

    bool isReachable(const QString &address)
    {
        if (!style(address).isEmpty())
            return true;
        const QString host = m_here.resolved(QUrl(address.trimmed())).host();
        if (!host.isEmpty() && !m_hostsLeftOut.contains(host))
            m_hostsLeftOut << host;
        return false;
    }

    void cleanAttributes(HtmlNode &node) const
    {
        // A sheet that a script would turn on once it is there is on at once.
        if (node.attributes.value(QStringLiteral("onload")).contains(QLatin1String("media")))
            node.attributes.remove(QStringLiteral("media"));
        const QStringList names = node.attributes.keys();
        for (const QString &name : names) {
            static const QSet<QString> loading{ QStringLiteral("srcset"),     QStringLiteral("ping"),
                                                QStringLiteral("background"), QStringLiteral("action"),
                                                QStringLiteral("formaction"), QStringLiteral("srcdoc"),
                                                QStringLiteral("autofocus"),  QStringLiteral("xlink:href"),
                                                QStringLiteral("integrity"),  QStringLiteral("crossorigin") };
            if (name.startsWith(QLatin1String("on")) || name.startsWith(QLatin1String("data-hexquill"))
                || loading.contains(name))
                node.attributes.remove(name);
        }
        if (node.tag == QLatin1String("link"))
            node.attributes.insert(QStringLiteral("href"), style(node.attributes.value(QStringLiteral("href"))));
        else if (node.tag != QLatin1String("a"))
            node.attributes.remove(QStringLiteral("href"));
        if (node.attributes.contains(QStringLiteral("src")))
            node.attributes.insert(QStringLiteral("src"), local(node.attributes.value(QStringLiteral("src"))));
        if (node.attributes.contains(QStringLiteral("style")))
            node.attributes.insert(QStringLiteral("style"), localStyle(node.attributes.value(QStringLiteral("style"))));
    }

    /// An address of the page as one of ours, if it is the blog's.
    QString local(const QString &address) const
    {
        const QUrl url = m_here.resolved(QUrl(address.trimmed()));
        if (url.scheme() != m_here.scheme() || url.host() != m_here.host())
            return address;
        QString path = url.path(QUrl::FullyEncoded);
        if (path.startsWith(m_place.root))
            path.remove(0, m_place.root.size());
        return publicAddress + path.mid(path.startsWith(QLatin1Char('/')) ? 1 : 0);
    }

    /// A style sheet's address; empty if it lies elsewhere only.
    QString style(const QString &address) const
    {
        static const QRegularExpression icons(QStringLiteral("font-?awesome.*/all(\\.min)?\\.css"),
                                              QRegularExpression::CaseInsensitiveOption);
        const QString there = local(address);
        if (there.startsWith(publicAddress))
            return there;
        if (icons.match(address).hasMatch())
            return iconStyle;
        const std::optional<CdnFile> file = cdnFile(QUrl(address.trimmed()));
        return file ? localCopy(*file, m_place.packagesFolder) : QString();
    }

    QString localStyle(const QString &css) const
    {
        static const QRegularExpression url(QStringLiteral("url\\(\\s*(['\"]?)([^'\")]+)\\1\\s*\\)"),
                                            QRegularExpression::CaseInsensitiveOption);
        QString result;
        qsizetype at = 0;
        for (auto it = url.globalMatch(css); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            result += css.mid(at, match.capturedStart(2) - at) + local(match.captured(2));
            at = match.capturedEnd(2);
        }
        return result + css.mid(at);
    }

    const PageOnSite &m_place;
    QUrl m_here;
    QStringList m_hostsLeftOut;
};

} // namespace

QStringList cleanPage(HtmlNode &page, const PageOnSite &place)
{
    Cleaner cleaner(place);
    cleaner.clean(page);
    return cleaner.hostsLeftOut();
}

} // namespace Hexquill
