// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Links of the article that lead nowhere in the blog: they keep their look and say behind them where they lead.
const links = (() => {
    let dead = new Set(); // addresses as the article has them

    function readable(address) {
        try {
            return decodeURI(address);
        } catch {
            return address;
        }
    }

    /** Marks the links below \a root. */
    function mark(root) {
        for (const link of root.querySelectorAll('a[href]')) {
            const address = link.getAttribute('href');
            if (dead.has(address))
                link.dataset.hexquillDead = bridge.label('deadLink', readable(address));
            else
                delete link.dataset.hexquillDead;
        }
    }

    function setDead(addresses) {
        dead = new Set(addresses);
    }

    return { mark, setDead };
})();
