// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// What the program calls, and what the page does on the reader's hand.
function scrollToAnchor(id) {
    const target = article.anchor(id);
    if (target)
        target.scrollIntoView({ block: 'start' });
    else if (!id || id === 'top')
        scrollTo(0, 0);
    return target !== null;
}

/** A published box takes no clicks; the place where it stands does. */
function clickTask(event) {
    const item = event.target.closest('.hexquill-task');
    const box = item?.querySelector('input[type="checkbox"]');
    if (!box)
        return;
    const { left, right, top, bottom } = box.getBoundingClientRect();
    const slack = 3;
    if (event.clientX < left - slack || event.clientX > right + slack || event.clientY < top - slack || event.clientY > bottom + slack)
        return;
    const block = article.blockOf(box);
    const index = [...article.root.querySelectorAll('.hexquill-task input[type="checkbox"]')]
        .filter(other => article.blockOf(other) === block).indexOf(box);
    bridge.tell('task', { block, index, checked: !box.checked });
}

/** Inside the article a link moves the page; any other one is for the program to ask about. */
function follow(link, event) {
    event.preventDefault();
    const address = link.getAttribute('href');
    if (address.startsWith('#'))
        scrollToAnchor(frame.idOf(link));
    else
        bridge.tell('link', { address });
}

document.addEventListener('auxclick', event => {
    const link = event.target.closest?.('a[href]');
    if (link)
        follow(link, event);
});

document.addEventListener('click', event => {
    const link = event.target.closest?.('a[href]');
    if (link)
        follow(link, event);
    if (!link && zoom.clicked(event.target) || !article.root.contains(event.target))
        return;
    tags.clicked(event.target);
    clickTask(event);
});

// Only a reader's own scrolling moves the editor: our moves and the browser's (a picture above has loaded) do not.
let settled = 0;
let hovered = false;
document.addEventListener('mouseenter', () => { hovered = true; }, true);
document.documentElement.addEventListener('mouseleave', () => { hovered = false; });

function isAtEnd() {
    return scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
}

function reportScroll() {
    frame.markSection();
    if (Math.abs(scrollY - settled) < 1)
        return;
    settled = scrollY;
    if (hovered || document.hasFocus())
        bridge.tell('scrolled', isAtEnd() ? { block: article.count, fraction: 0 } : article.at(scrollY + readingEdge));
}

/** What stands this far below the window's top counts as being at the top, in CSS pixels. */
const readingEdge = 16;

let scrollReported = true;
document.addEventListener('scroll', () => {
    if (!scrollReported)
        return;
    scrollReported = false;
    requestAnimationFrame(() => {
        scrollReported = true;
        reportScroll();
    });
});

function moveTo(y) {
    scrollTo(0, y);
    settled = scrollY;
    frame.markSection();
}

/** Moves once more where what has come into sight has another size than it was thought to have; the newest move counts. */
let newestMove = null;
function afterLayout(move) {
    newestMove = move;
    afterPaint(() => {
        if (newestMove !== move)
            return;
        newestMove = null;
        move();
    });
}

document.addEventListener('wheel', () => { newestMove = null; }, { passive: true });

document.addEventListener('dblclick', event => {
    if (article.root.contains(event.target) && !event.target.closest('button, summary, a'))
        bridge.tell('activated', words.chosen() ?? article.at(event.clientY + scrollY));
});

// A drag chooses words; a double click has been told already, and what the program chose is no reader's choice.
document.addEventListener('mouseup', event => {
    const place = event.detail < 2 && article.root.contains(event.target) ? words.chosen() : null;
    if (place)
        bridge.tell('chosen', place);
});

return {
    /** \a unseen: nobody looks at the page, so there are no frames to wait for. */
    start({ token, labels, siteUrl, remoteImages, dark, moreContrast, unseen }) {
        Object.assign(bridge, { token, labels, siteUrl, remoteImages });
        if (unseen)
            goWithoutFrames();
        this.setLook(dark, moreContrast);
        return true;
    },

    /** Brings the page up to \a revision: only what changed is in the message; without a revision more messages follow. */
    update({ revision, frame: post, toc, splices = [], atTop, formulas, diagrams: drawnElements, deadLinks }) {
        const before = scrollY;
        math.set(formulas);
        diagrams.set(drawnElements);
        if (post)
            frame.setFrame(post);
        if (atTop)
            article.begin();
        if (!revision)
            article.settle(false);
        if (deadLinks) {
            links.setDead(deadLinks);
            links.mark(article.root);
        }
        splices.forEach(article.splice);
        if (toc !== undefined)
            frame.setToc(toc);
        if (atTop)
            scrollTo(0, 0);
        if (!atTop && splices.length)
            frame.markSection();
        document.documentElement.getBoundingClientRect(); // lays out now, so that a page too hard to lay out is noticed here
        settled += scrollY - before; // what the reader has scrolled just now is still to be told
        afterPaint(() => {
            if (revision)
                article.settle(true);
            bridge.tell('painted', { revision });
            diagrams.tellIfWaiting();
        });
        return article.count;
    },

    setLook(dark, moreContrast) {
        document.documentElement.dataset.theme = dark ? 'dark' : 'light';
        document.documentElement.classList.toggle('hexquill-more-contrast', moreContrast);
        diagrams.setDark(dark);
        return true;
    },

    missing: leaving.missing,
    prepareToLeave(address) {
        leaving.prepare(address);
        return true;
    },
    openAll() {
        leaving.openAll();
        return true;
    },
    markHeadings: outline.mark,
    takeStandalone: standalone.take,
    takePublished: published.withTokens,
    richFonts: rich.fonts,
    beginRich: rich.begin,
    takeRich: rich.take,

    nextDiagram: diagrams.next,
    drawDiagram: diagrams.draw,
    refuseDiagram: diagrams.refuse,

    scrollToAnchor,

    /** Brings this place of the article to the top of the window. */
    scrollToPlace(block, fraction) {
        const move = () => moveTo(article.heightOf(block, fraction) - readingEdge);
        move();
        afterLayout(move);
        return true;
    },

    scrollToEnd() {
        const move = () => moveTo(document.documentElement.scrollHeight);
        move();
        afterLayout(move);
        return true;
    },

    choose: words.choose,

    chooseNothing() {
        words.chooseNothing();
        return true;
    },

    /** Scrolls only if this place is out of sight. */
    reveal(block, fraction) {
        const y = article.heightOf(block, fraction) - scrollY;
        if (y < 24 || y > innerHeight - 48)
            moveTo(y + scrollY - innerHeight / 3);
        return true;
    },
};
