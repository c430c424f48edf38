// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Turns the nodes of a block into new ones and leaves alone what is equal, so that in a long list, table or code figure
// only the edited place changes: pictures stay loaded, opened parts stay open, selections elsewhere stay.
const morph = (() => {
    function sameAttributes(before, after) {
        // The reader opens and closes these; the article's own word counts when the block first appears.
        const counted = element => [...element.attributes].filter(({ name }) => name !== 'open');
        const wanted = counted(after);
        return counted(before).length === wanted.length && wanted.every(({ name, value }) => before.getAttribute(name) === value);
    }

    function alike(before, after) {
        if (before.nodeName !== after.nodeName)
            return false;
        return before.nodeType !== Node.ELEMENT_NODE || sameAttributes(before, after);
    }

    /** Makes \a before, alike to \a after, equal to it. */
    function become(before, after) {
        if (before.nodeType === Node.ELEMENT_NODE)
            replace(before, [...before.childNodes], [...after.childNodes], null);
        else if (before.data !== after.data)
            before.data = after.data;
    }

    /** Makes \a after of the children \a before of \a parent, which end in front of \a end. */
    function replace(parent, before, after, end) {
        while (before.length && after.length && before[0].isEqualNode(after[0])) {
            before.shift();
            after.shift();
        }
        while (before.length && after.length && before[before.length - 1].isEqualNode(after[after.length - 1])) {
            end = before.pop();
            after.pop();
        }
        if (before.length === after.length && before.every((node, index) => alike(node, after[index]))) {
            before.forEach((node, index) => become(node, after[index]));
            return;
        }
        before.forEach(node => node.remove());
        for (const node of after)
            parent.insertBefore(node, end);
    }

    return { replace };
})();
