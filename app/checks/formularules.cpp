// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

#include "app/blog/formulas.h"
#include "app/blog/prose.h"
#include "app/checks/rules.h"
#include "preview/render/htmlentities.h"
#include "preview/render/htmlscan.h"

#include <QCoreApplication>

namespace Hexquill {

namespace {

using Match = QRegularExpressionMatch;
using Re = QRegularExpression;

/// What a formula is compared by: its characters, with any white space as one blank and dots as they are typed.
QString comparable(QString text)
{
    return text.replace(QChar(0x2026), QStringLiteral("...")).simplified();
}

/// The words of \a html as a script in the page finds them: a break is white space, any other element an end of text.
QString wordsInPage(const QString &html)
{
    QString words;
    HtmlScanner scanner(html);
    for (HtmlToken token = scanner.next(); token.kind != HtmlToken::Kind::End; token = scanner.next()) {
        const QStringView piece = QStringView(html).mid(token.start, token.end - token.start);
        if (token.kind == HtmlToken::Kind::Text)
            words += token.hasEntities ? decodeEntities(piece) : piece.toString();
        else
            words += token.name == u"br" ? QChar(u' ') : QChar(QChar::ObjectReplacementCharacter);
    }
    return comparable(words);
}

/// Formulas in the usual signs. A single `$` counts as pandoc has it, so that two prices are no formula.
const Re &formulas()
{
    static const Re formula(QStringLiteral("(?<![\\\\$])\\$\\$(?<display>[^$]{1,4000}?)\\$\\$(?!\\$)"
                                           "|(?<![\\\\$])\\$(?=[^\\s$])[^$\\n]{0,999}?[^\\s$\\\\]\\$(?![$\\d])"
                                           "|(?<!\\\\)\\\\\\((?=[^\\n]*[\\\\^_])[^\\n]{1,999}?\\\\\\)"
                                           "|(?<!\\\\)\\\\\\[(?=[^\\]]*[\\\\^_])[^$]{1,4000}?\\\\\\]"));
    return formula;
}

/// A command of TeX between `$$` can be nothing but a formula, whatever the theme does.
bool isEvident(const Match &formula)
{
    static const Re command(QStringLiteral("\\\\[A-Za-z]{2,}"));
    return formula.captured(QStringLiteral("display")).contains(command);
}

/// \a formula where neither Markdown nor Nunjucks touches it; as HTML it must still read the same.
QString protectedFormula(QString formula)
{
    static const Re tagStart(QStringLiteral("<(?=[A-Za-z/!?])"));
    return QStringLiteral("{% raw %}") + formula.replace(tagStart, QStringLiteral("&lt;"))
        + QStringLiteral("{% endraw %}");
}

/// A tag does not run where templates are off, and in a quotation its text would keep the quotation's marks.
bool canBeProtected(const CheckInput &input, const QString &formula)
{
    static const Re quoted(QStringLiteral("\\n[ \\t]*>"));
    return !input.frontMatter.value(QStringLiteral("disableNunjucks")).isTruthy()
        && !input.blog.config().renderOptions().markdown.disableNunjucks && !formula.contains(quoted);
}

Diagnostic lostFormula(const CheckInput &input, const Match &match)
{
    const QString text = input.post.body.mid(match.capturedStart(), match.capturedLength());
    const bool mends = canBeProtected(input, text);
    const Diagnostic finding = findingInBody(
        input, match.capturedStart(), "formula-lost", Diagnostic::Severity::Warning,
        QCoreApplication::translate("Checks", "Hexo changes this formula before it can be drawn."),
        mends ? QCoreApplication::translate("Checks", "Put it between {% raw %} and {% endraw %}.") : QString());
    return mends
        ? withEdit(finding, editInBody(input, match.capturedStart(), match.capturedLength(), protectedFormula(text)))
        : finding;
}

} // namespace

/// Formulas that are not in the published text as they were written: `_` and `*` became emphasis, `\\` one backslash,
/// braces template code.
QList<Diagnostic> formulaFindings(const CheckInput &input)
{
    QList<Diagnostic> found;
    if (input.rendering.contentHtml.isEmpty() || !input.rendering.error.isEmpty()
        || !input.blog.config().rendererNote().isEmpty())
        return found; // of what another renderer makes of formulas nothing is known
    const bool drawn = input.drawsFormulas || drawsFormulas(input.frontMatter, input.blog.config());
    const QString text = withoutCode(input.post.body);
    QString page;
    qsizetype reached = 0; // formulas come in the page's order
    auto matches = formulas().globalMatch(text);
    while (matches.hasNext()) {
        const Match match = matches.next();
        if (!drawn && !isEvident(match))
            continue;
        if (page.isNull())
            page = wordsInPage(input.rendering.contentHtml);
        const QString wanted = comparable(decodeEntities(match.captured()));
        const qsizetype at = page.indexOf(wanted, reached);
        if (at < 0)
            found.append(lostFormula(input, match));
        else
            reached = at + wanted.size();
    }
    return found;
}

} // namespace Hexquill
