// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Timers do not run while the page's own scripts are off, and some layouts of Mermaid wait for one: these count frames.
(() => {
    const running = new Map();
    let last = 0;
    const wait = (id, until) => requestAnimationFrame(now => {
        if (!running.has(id))
            return;
        if (now < until) {
            wait(id, until);
            return;
        }
        const task = running.get(id);
        running.delete(id);
        task();
    });
    window.setTimeout = (task, delay = 0, ...rest) => {
        last += 1;
        running.set(last, () => task(...rest));
        wait(last, performance.now() + delay);
        return last;
    };
    window.clearTimeout = id => running.delete(id);
})();
