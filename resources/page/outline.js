// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// The headings of the article, for the outline of a PDF. The engine writes a place into the PDF for every anchor that a
// link of the page names, so each heading gets an anchor of its own and a link that nobody sees.
const outline = (() => {
    /** What a reader sees of it: a formula stands in the tree twice, once for machines. */
    function words(heading) {
        const copy = heading.cloneNode(true);
        copy.querySelectorAll('.katex-mathml, script, style').forEach(part => part.remove());
        return copy.textContent.replace(/\s+/g, ' ').trim();
    }

    function place(heading, index) {
        const name = `hexquill-place-${index}`;
        const anchor = make('a');
        anchor.name = name;
        heading.prepend(anchor);
        return name;
    }

    /** Gives every heading that shows: its level, its words and the name of its place. */
    function mark() {
        const shown = [...article.root.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(heading =>
            heading.getClientRects().length && words(heading));
        const links = make('div');
        links.hidden = true;
        const headings = shown.map((heading, index) => {
            const said = { level: Number(heading.localName[1]), words: words(heading), place: place(heading, index) };
            const link = make('a');
            link.href = `#${said.place}`;
            links.append(link);
            return said;
        });
        document.body.append(links);
        return headings;
    }

    return { mark };
})();
