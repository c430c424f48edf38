// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// The blog's own page around the article: puts the post's title, dates, names and list of contents where the theme has
// those of the post that the page was generated from.
const clothes = (() => {
    /** The elements of a row with what stands between them, taken out of the page; a place to put others. */
    function takeRow(units) {
        const [first, second] = units;
        const between = [];
        for (let node = first.nextSibling; second && node && node !== second; node = node.nextSibling)
            between.push(node.cloneNode(true));
        const place = document.createComment('');
        first.before(place);
        const last = units[units.length - 1];
        while (place.nextSibling && place.nextSibling !== last)
            place.nextSibling.remove();
        last.remove();
        return { place, unit: first, between, shown: [] };
    }

    /** Rows by what they name; units in different places are rows of their own. */
    function rowsOf(what) {
        const groups = new Map();
        for (const unit of document.querySelectorAll(`[data-hexquill-unit="${what}"]`))
            groups.set(unit.parentNode, [...groups.get(unit.parentNode) ?? [], unit]);
        return [...groups.values()].map(takeRow);
    }

    /** A unit with \a name in the place of the one it had. */
    function unitFor(row, name) {
        const unit = row.unit.cloneNode(true);
        const sample = unit.dataset.hexquillSample;
        const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode())
            text.data = text.data.replace(sample, () => name);
        for (const link of [unit, ...unit.querySelectorAll('a')])
            link.removeAttribute('href');
        return unit;
    }

    function fill(row, names) {
        row.shown.forEach(node => node.remove());
        row.shown = names.flatMap((name, index) =>
            [...index ? row.between.map(node => node.cloneNode(true)) : [], unitFor(row, name)]);
        row.place.after(...row.shown);
    }

    let rows = null;

    function setFrame(post) {
        rows ??= { tags: rowsOf('tags'), categories: rowsOf('categories') };
        for (const [what, text] of Object.entries({ title: post.title, date: post.date, updated: post.updated || post.date })) {
            for (const element of document.querySelectorAll(`[data-hexquill-text="${what}"]`))
                element.textContent = text;
        }
        rows.tags.forEach(row => fill(row, post.tags));
        rows.categories.forEach(row => fill(row, post.categories.flat()));
    }

    /** Shows Hexo's \a list of contents in the theme's place for it; returns its links. */
    function setToc(list) {
        const place = document.querySelector('[data-hexquill-toc]');
        if (!place)
            return [];
        const [name, numbered] = place.dataset.hexquillToc.split(' ');
        for (const element of list.querySelectorAll('[class]'))
            element.className = element.className.replace(/\btoc\b/g, name);
        if (!numbered)
            list.querySelectorAll(`.${CSS.escape(name)}-number`).forEach(number => number.remove());
        place.replaceChildren(...list.querySelector('ol')?.childNodes ?? []);
        return [...place.querySelectorAll('a[href]')];
    }

    return { setFrame, setToc };
})();
