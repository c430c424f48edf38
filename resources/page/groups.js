// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Lays the article out in groups of blocks. The blocks stay siblings, as style sheets and readers find them; only where
// they are laid out is grouped, by the slots of a shadow tree. So a changed block asks its own group for a new layout
// and not thousands of siblings, and in a long article the groups out of sight are left out of it.
class Groups {
    static most = 96; // blocks in a group, before it is cut
    static fewest = 32;

    // The room at the sides is for what hangs out of the text; a group out of sight is as high as it was last time.
    static style = `
        div { display: flow-root; contain-intrinsic-size: auto 2000px; }
        :host(.hexquill-flowing) > div { display: contents; }
        :host(.hexquill-long) > div { content-visibility: auto; margin: 0 -28px; padding: 0 28px; }
        @media (max-width: 560px) { :host(.hexquill-long) > div { margin: 0 -18px; padding: 0 18px; } }`;

    #tree;
    #groups = []; // {box, slot, count}
    #unmeasured = new Set(); // boxes whose present height nobody knows
    #nodesOf;

    /** Groups the blocks of \a root; \a nodesOf gives the nodes of a block by its index. */
    constructor(root, nodesOf) {
        this.#nodesOf = nodesOf;
        this.#tree = root.attachShadow({ mode: 'closed', slotAssignment: 'manual' });
        this.#tree.append(make('style', '', Groups.style));
    }

    /** To be told after each change: at block \a at \a removed blocks have given way to \a added ones. */
    replaced(at, removed, added) {
        if (removed === 0 && added === 0)
            return;
        let first = 0;
        let start = 0; // index of the first block of group \a first
        while (first < this.#groups.length - 1 && start + this.#groups[first].count < at)
            start += this.#groups[first++].count;
        let last = first;
        let end = start + (this.#groups[first]?.count ?? 0);
        while (last < this.#groups.length - 1 && end < at + removed)
            end += this.#groups[++last].count;
        const count = end - start + added - removed;
        if (first > 0 && count > 0 && !this.#mayBegin(start)) {
            start -= this.#groups[--first].count;
            this.#cut(first, last, start, count + this.#groups[first].count);
        } else {
            this.#cut(first, last, start, count);
        }
    }

    /** To be told when what was changed has been painted: from now on its height is known. */
    settle() {
        this.#unmeasured.forEach(box => box.style.removeProperty('content-visibility'));
        this.#unmeasured.clear();
    }

    /** Puts \a count blocks from index \a start on into groups in the place of those from \a first to \a last. */
    #cut(first, last, start, count) {
        const old = this.#groups.slice(first, last + 1);
        const counts = this.#counts(start, count);
        const groups = counts.map((size, index) => ({ ...old[index] ?? Groups.#make(), count: size }));
        const next = this.#groups[last + 1]?.box ?? null;
        this.#groups.splice(first, last + 1 - first, ...groups);
        old.slice(counts.length).forEach(({ box }) => box.remove());
        for (const group of groups) {
            if (!group.box.isConnected)
                this.#tree.insertBefore(group.box, next);
            this.#fill(group, start);
            start += group.count;
        }
    }

    /** Shows the blocks from index \a start on in \a group. */
    #fill(group, start) {
        const blocks = Array.from({ length: group.count }, (_, index) => this.#nodesOf(start + index));
        const nodes = blocks.flat().filter(node => node.nodeType !== Node.COMMENT_NODE);
        if (nodes.some(node => node.nodeType === Node.TEXT_NODE && node.data.trim())) {
            group.slot = document.createElement('slot'); // an older one would not show a text that is new to it
            group.box.replaceChildren(group.slot);
        }
        group.slot.assign(...nodes);
        group.box.style.contentVisibility = 'visible';
        this.#unmeasured.add(group.box);
    }

    #counts(start, count) {
        if (count <= Groups.most)
            return count > 0 ? [count] : [];
        const counts = [];
        let from = 0;
        for (let at = Groups.fewest; at < count; ++at) {
            if (at - from >= Groups.fewest && this.#mayBegin(start + at)) {
                counts.push(at - from);
                from = at;
            }
        }
        return [...counts, count - from];
    }

    /** A group's margins end in it: it begins with a block that has none in front, so that no two add up. */
    #mayBegin(index) {
        const [node] = this.#nodesOf(index);
        return /^(P|UL|OL)$/.test(node?.nodeName) && !node.hasAttribute('class') && !node.hasAttribute('style');
    }

    static #make() {
        const box = document.createElement('div');
        const slot = document.createElement('slot');
        box.append(slot);
        return { box, slot };
    }
}
