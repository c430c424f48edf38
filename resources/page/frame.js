// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// What stands around the article: the title block and the table of contents.
const frame = (() => {
    const header = document.getElementById('hexquill-header');
    const beside = document.getElementById('hexquill-toc');
    const folded = document.getElementById('hexquill-folded-toc');
    let sections = []; // {link elements, id} in the order of the article

    function chip(className, text) {
        return make('span', className, text);
    }

    function factsLine({ date, updated, categories, tags: names }) {
        const line = make('div', 'hexquill-facts');
        if (date)
            line.append(make('span', 'hexquill-date', bridge.label('published', date)));
        if (updated)
            line.append(make('span', 'hexquill-date', bridge.label('updated', updated)));
        for (const chain of categories) {
            const parts = make('span', 'hexquill-category');
            parts.title = bridge.label('category');
            chain.forEach((name, index) => {
                if (index)
                    parts.append(make('span', 'hexquill-chain', '›'));
                parts.append(chip('', name));
            });
            line.append(parts);
        }
        for (const name of names)
            line.append(chip('hexquill-tag', name));
        return line;
    }

    /** Cover images go through the same gate as the article's. */
    function coverOf(source) {
        const template = document.createElement('template');
        const image = template.content.ownerDocument.createElement('img');
        image.setAttribute('src', source);
        template.content.append(image);
        return make('div', 'hexquill-cover', sanitizer.clean(template.innerHTML));
    }

    if (header)
        pictures.watch(header);

    function setFrame(post) {
        document.documentElement.lang = post.language;
        if (!header) {
            clothes.setFrame(post);
            return;
        }
        const parts = [];
        if (post.cover)
            parts.push(coverOf(post.cover));
        if (post.title)
            parts.push(make('h1', 'hexquill-title', post.title));
        const facts = factsLine(post);
        if (facts.childNodes.length)
            parts.push(facts);
        if (post.description)
            parts.push(make('p', 'hexquill-description', post.description));
        header.replaceChildren(...parts);
    }

    function idOf(link) {
        const hash = (link.getAttribute('href') ?? '').replace(/^#/, '');
        try {
            return decodeURIComponent(hash);
        } catch {
            return hash;
        }
    }

    /** Shows Hexo's own list of contents, beside the article and folded above it; empty hides both. */
    function setToc(html) {
        const list = sanitizer.clean(html);
        if (!header) {
            sections = clothes.setToc(list).map(link => ({ id: idOf(link), links: [link] }));
            markSection();
            return;
        }
        const copy = list.cloneNode(true);
        const empty = !list.childNodes.length;
        beside.replaceChildren(make('div', 'hexquill-toc-title', bridge.label('contents')), list);
        folded.replaceChildren(make('summary', '', bridge.label('contents')), copy);
        beside.hidden = folded.hidden = empty;
        document.body.classList.toggle('hexquill-has-toc', !empty);
        const links = [...beside.querySelectorAll('a[href]')];
        const twins = [...folded.querySelectorAll('a[href]')];
        sections = links.map((link, index) => ({ id: idOf(link), links: [link, twins[index]] }));
        markSection();
    }

    let current = null;

    /** The last section that begins above the height \a y of the window; they are in the article's order. */
    function sectionAt(y) {
        let low = -1;
        let high = sections.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            const heading = document.getElementById(sections[middle].id);
            if (heading && heading.getBoundingClientRect().top <= y)
                low = middle;
            else
                high = middle;
        }
        return sections[low] ?? null;
    }

    /** Marks the contents entry of the section at the top of the window. */
    function markSection() {
        const found = isAtEnd() ? sections[sections.length - 1] ?? null : sectionAt(90); // the last ones never reach the top
        if (current?.id !== found?.id)
            bridge.tell('heading', { id: found?.id ?? '' });
        if (current && current !== found)
            current.links.forEach(link => link?.classList.remove('active'));
        current = found;
        found?.links.forEach(link => link?.classList.add('active'));
        keepVisible(found?.links[0]);
    }

    /** Scrolls the list beside the article, never the page. */
    function keepVisible(link) {
        if (!link || !beside || beside.scrollHeight <= beside.clientHeight)
            return;
        const box = link.getBoundingClientRect();
        const list = beside.getBoundingClientRect();
        if (box.top < list.top + 40 || box.bottom > list.bottom - 40)
            beside.scrollTop += box.top - list.top - list.height / 2;
    }

    return { setFrame, setToc, markSection, idOf };
})();
