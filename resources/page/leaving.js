// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Makes the page ready to leave the preview: for a file of its own, for paper, for somebody else's editor. There no script
// of ours runs, so what a click would show is shown, and what only helps a writer goes.
const leaving = (() => {
    /** How much of the page is still on its way: pictures, fonts, styles, colours of code, drawings. */
    function missing() {
        document.documentElement.getBoundingClientRect(); // fonts come with the layout that needs them
        const loading = [...document.images].filter(image => !image.complete).length
            + [...document.querySelectorAll('link[rel="stylesheet"]')].filter(link => !link.sheet).length;
        return loading + code.waiting + diagrams.waiting + pixels.waiting + (document.fonts.status === 'loading' ? 1 : 0);
    }

    /** Every tab one below the other, each under its name. */
    function unfoldTabs(tabs) {
        const names = [...tabs.querySelectorAll(':scope > .nav-tabs > .tab')].map(tab => tab.textContent.trim());
        const contents = [...tabs.querySelectorAll(':scope > .tab-contents > .tab-item-content')];
        if (!contents.length)
            return;
        contents.forEach((content, index) => {
            content.classList.add('active');
            content.prepend(make('p', 'hexquill-tab-name', names[index] ?? ''));
        });
        tabs.querySelectorAll(':scope > .nav-tabs, .tab-to-top').forEach(part => part.remove());
    }

    /** Line numbers stand beside the code in a column of their own, which a line that wraps would leave behind. */
    function numberLines(figure) {
        const numbers = [...figure.querySelectorAll('td.gutter .line')].map(line => line.textContent);
        figure.querySelectorAll('td.code .line').forEach((line, index) => {
            if (numbers[index] !== undefined)
                line.dataset.hexquillNumber = numbers[index];
        });
    }

    function readable(address) {
        try {
            return decodeURI(address);
        } catch {
            return address;
        }
    }

    /** Links lead where they lead on the blog, and paper can say where. */
    function completeLink(link, base) {
        const written = link.getAttribute('href');
        if (written.startsWith('#'))
            return;
        const address = base ? new URL(written, base).href : written;
        link.setAttribute('href', address);
        const shown = readable(address);
        const plain = text => text.trim().replace(/^https?:\/\/|\/$/g, '');
        if (/^https?:/.test(address) && link.textContent.trim() && ![plain(address), plain(shown)].includes(plain(link.textContent)))
            link.dataset.hexquillLeads = shown;
    }

    function linkTo(address, label, detail) {
        const link = make('a', 'hexquill-card', make('span', 'hexquill-card-label', label));
        if (detail)
            link.append(make('span', 'hexquill-card-detail', detail));
        link.href = address;
        return link;
    }

    function linkToPicture(address, alt) {
        const link = linkTo(address, bridge.label('pictureAt', new URL(address).host), alt);
        link.dataset.hexquillPicture = alt;
        return link;
    }

    /** What the page shows only the place of: a link to it. */
    function linkCard(box) {
        const address = box.dataset.hexquillAddress;
        if (!/^https?:/.test(address ?? ''))
            return;
        const detail = box.querySelector('.hexquill-card-detail')?.textContent;
        if (box.matches('.hexquill-card-remote, .hexquill-card-missing'))
            box.replaceWith(linkToPicture(address, detail ?? ''));
        else if (box.classList.contains('hexquill-card-embedded'))
            box.replaceWith(linkTo(address, bridge.label('embeddedAt', new URL(address).host), detail));
    }

    /** \a address: the post's own on the blog, complete; empty if it has none. */
    function prepare(address) {
        const all = (selector, task) => document.querySelectorAll(selector).forEach(task);
        all('.tabs', unfoldTabs);
        all('.hide-button', button => {
            button.parentNode.classList.add('open');
            button.remove();
        });
        all('.hexquill-more', mark => {
            mark.classList.remove('hexquill-more');
            mark.removeAttribute('data-label');
        });
        all('figure.highlight', numberLines);
        all('.hexquill-card', linkCard);
        all('main a[href]', link => completeLink(link, address));
        article.root.classList.remove('hexquill-long');
    }

    /** On paper nothing opens. */
    function openAll() {
        article.root.querySelectorAll('details').forEach(part => { part.open = true; });
    }

    return { missing, prepare, openAll, linkToPicture };
})();
