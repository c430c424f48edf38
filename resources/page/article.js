// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// The article as a list of blocks. Each block begins with an empty comment, so the article's own elements stay
// siblings as Hexo publishes them, and a block can be replaced without touching its neighbours.
const article = (() => {
    const root = document.querySelector('[data-hexquill-article]');
    const end = root.querySelector(':scope > template[data-hexquill-end]'); // behind it stands what a theme adds
    let marks = [];

    /** What stands behind block \a index - 1: the next block, the theme's own or nothing. */
    function after(index) {
        return marks[index] ?? end;
    }

    let floats = false; // text flows around something in this article
    const floating = '.pullquote, [style*="float"], ' // the cells of a table only align what they hold
        + [...'img table iframe object embed input hr'.split(' ')].map(tag => `${tag}[align="left"], ${tag}[align="right"]`).join();

    function nodesOf(html) {
        const fragment = sanitizer.clean(html);
        floats ||= fragment.querySelector(floating) !== null;
        diagrams.place(fragment);
        code.paint(fragment);
        prism.paint(fragment);
        tags.dress(fragment);
        math.draw(fragment);
        links.mark(fragment);
        return fragment;
    }

    /** The nodes of block \a index. */
    function contentOf(index) {
        const nodes = [];
        for (let node = marks[index].nextSibling; node && node !== after(index + 1); node = node.nextSibling)
            nodes.push(node);
        return nodes;
    }

    function insert(at, blocks) {
        const fragment = document.createDocumentFragment();
        const added = blocks.map(html => {
            const mark = document.createComment('');
            fragment.append(mark, nodesOf(html));
            return mark;
        });
        root.insertBefore(fragment, after(at));
        marks.splice(at, 0, ...added);
    }

    function remove(at, count) {
        for (let index = at; index < at + count; ++index) {
            contentOf(index).forEach(node => node.remove());
            marks[index].remove();
        }
        marks.splice(at, count);
    }

    /** Changes block \a index in place into \a html; true if the article has other children by that. */
    function edit(index, html) {
        const before = contentOf(index);
        morph.replace(root, [...before], [...nodesOf(html).childNodes], after(index + 1));
        const now = contentOf(index);
        return now.length !== before.length || now.some((node, place) => node !== before[place]);
    }

    /** Replaces \a count blocks from \a at with those in \a blocks: an edited block is changed in place. */
    function splice({ at, remove: count, insert: blocks }) {
        const edited = Math.min(count, blocks.length);
        let isOther = count !== blocks.length;
        for (let index = at; index < at + edited; ++index)
            isOther = edit(index, blocks[index - at]) || isOther;
        remove(at + edited, count - edited);
        insert(at + edited, blocks.slice(edited));
        root.classList.toggle('hexquill-flowing', floats);
        if (isOther)
            groups?.replaced(at, count, blocks.length);
        strangers?.takeRecords();
    }

    /** The element with this id, else the anchor with this name, in the article; or null. Ids are found without a walk. */
    function anchor(id) {
        if (!id)
            return null;
        const element = document.getElementById(id);
        if (root.contains(element))
            return element;
        return root.querySelector(`a[name="${CSS.escape(id)}"]`);
    }

    /** Where block \a index begins in the page, in CSS pixels; a block that shows nothing begins where the next one does. */
    function topOf(index) {
        for (let i = index; i < marks.length; ++i) {
            const range = document.createRange();
            range.setStartAfter(marks[i]);
            if (after(i + 1))
                range.setEndBefore(after(i + 1));
            else
                range.setEnd(root, root.childNodes.length);
            const box = range.getBoundingClientRect();
            if (box.height > 0)
                return box.top + scrollY;
        }
        return root.getBoundingClientRect().bottom + scrollY;
    }

    /** The block at height \a y of the page and how far down it that is, 0 to 1; block -1 lies above the article. */
    function at(y) {
        let low = -1;
        let high = marks.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if (topOf(middle) <= y)
                low = middle;
            else
                high = middle;
        }
        const top = low < 0 ? 0 : topOf(low);
        const bottom = topOf(low + 1);
        return { block: low, fraction: bottom > top ? Math.min(1, (y - top) / (bottom - top)) : 0 };
    }

    /** The reverse of at(). */
    function heightOf(block, fraction) {
        const top = block < 0 ? 0 : topOf(block);
        return top + (topOf(block + 1) - top) * fraction;
    }

    /** The block that holds \a node, -1 if none. */
    function blockOf(node) {
        while (node && node.parentNode !== root)
            node = node.parentNode;
        while (node && node.nodeType !== Node.COMMENT_NODE)
            node = node.previousSibling;
        return node ? marks.indexOf(node) : -1;
    }

    // Below this many elements laying out the whole article again costs less than a frame.
    const longArticle = 400;

    /** Leaves out what is out of sight from the next frame on, if the article is long and \a complete: all of it has been
        laid out once, so every size is known. Text that flows around something would not find it in another group. */
    function settle(complete) {
        root.classList.toggle('hexquill-long', complete && !floats && root.childElementCount > longArticle);
        if (complete)
            groups?.settle();
    }

    function begin() {
        floats = false;
    }

    // In a theme's page its own style rules how the article's children are laid out.
    const groups = root.id === 'hexquill-article' ? new Groups(root, contentOf) : null;

    // What comes into the article by another way than splice(), like the card of a picture that cannot be loaded.
    const strangers = groups && new MutationObserver(records => {
        for (const node of new Set(records.flatMap(({ addedNodes }) => [...addedNodes]))) {
            const index = blockOf(node);
            if (index >= 0)
                groups.replaced(index, 1, 1);
        }
    });
    strangers?.observe(root, { childList: true });

    pictures.watch(root);

    return { root, begin, settle, splice, contentOf, anchor, at, heightOf, blockOf, get count() { return marks.length; } };
})();
