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

    /** A name as Hexo writes it in an address. */
    function slug(name) {
        return encodeURIComponent(name.replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-').replace(/^-+|-+$/g, ''));
    }

    /** Where the list of the names in \a chain is, told by the address that the theme has for another. */
    function addressFor(link, folder, chain) {
        const address = link.getAttribute('href') ?? '';
        const at = address.indexOf(`/${folder}/`);
        return at < 0 ? null : `${address.slice(0, at)}/${folder}/${chain.map(slug).join('/')}/`;
    }

    /** A unit with the last name of \a chain in the place of the one it had. */
    function unitFor(row, chain) {
        const name = chain[chain.length - 1];
        const unit = row.unit.cloneNode(true);
        const sample = unit.dataset.hexquillSample;
        const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode())
            text.data = text.data.replace(sample, () => name);
        for (const link of [unit, ...unit.querySelectorAll('a')].filter(element => element.hasAttribute('href'))) {
            const address = addressFor(link, unit.dataset.hexquillFolder, chain);
            if (address === null)
                link.removeAttribute('href');
            else
                link.setAttribute('href', address);
        }
        return unit;
    }

    function fill(row, chains) {
        row.shown.forEach(node => node.remove());
        row.shown = chains.flatMap((chain, index) =>
            [...index ? row.between.map(node => node.cloneNode(true)) : [], unitFor(row, chain)]);
        row.place.after(...row.shown);
    }

    /** A name of the calendar; a blog's language may be none that anybody knows. */
    function calendarName(date, language, options) {
        try {
            return new Intl.DateTimeFormat(language || 'en', { ...options, timeZone: 'UTC' }).format(date);
        } catch {
            return calendarName(date, 'en', options);
        }
    }

    function ordinal(day) {
        const ending = Math.floor(day / 10) === 1 ? 'th' : ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
        return day + ending;
    }

    /** \a moment, YYYY-MM-DD HH:mm:ss, in one of Moment's formats. */
    function written(moment, format, language) {
        const [year, month, day, hour, minute, second] = moment.split(/\D/).map(Number);
        const date = new Date(Date.UTC(year, month - 1, day));
        const two = number => String(number).padStart(2, '0');
        const hour12 = (hour + 11) % 12 + 1;
        const half = hour < 12 ? 'am' : 'pm';
        const parts = {
            YYYY: year, YY: two(year % 100), MM: two(month), M: month, DD: two(day), D: day, Do: ordinal(day),
            HH: two(hour), H: hour, hh: two(hour12), h: hour12, mm: two(minute), ss: two(second), a: half, A: half.toUpperCase(),
        };
        const names = {
            MMMM: { month: 'long' }, MMM: { month: 'short' }, dddd: { weekday: 'long' }, ddd: { weekday: 'short' },
        };
        return format.replace(/\[([^\]]*)\]|YYYY|YY|M{1,4}|Do|DD?|dddd|ddd|HH?|hh?|mm|ss|a|A/g, (token, literal) =>
            literal ?? (names[token] ? calendarName(date, language, names[token]) : parts[token]));
    }

    /** The text of an element that says when. */
    function timeFor(element, moment, day, language) {
        const { hexquillFormat: format } = element.dataset;
        return moment && format ? written(moment, format, language) : day;
    }

    let rows = null;

    function setFrame(post) {
        rows ??= { tags: rowsOf('tags'), categories: rowsOf('categories') };
        const texts = {
            title: () => post.title,
            date: element => timeFor(element, post.dateTime, post.date, post.language),
            updated: element => timeFor(element, post.updateTime, post.updated || post.date, post.language),
        };
        for (const [what, textOf] of Object.entries(texts)) {
            for (const element of document.querySelectorAll(`[data-hexquill-text="${what}"]`))
                element.textContent = textOf(element);
        }
        rows.tags.forEach(row => fill(row, post.tags.map(name => [name])));
        rows.categories.forEach(row => fill(row, post.categories.flatMap(chain => chain.map((_, end) => chain.slice(0, end + 1)))));
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
