// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// What the program told the page at its start, and the page's only way to tell the program anything: a console line
// that begins with this load's secret token. The article cannot write one, because it has no script.
const bridge = {
    token: '',
    labels: {},
    siteUrl: '',
    remoteImages: false,

    tell(kind, data) {
        console.info(this.token + JSON.stringify({ kind, ...data }));
    },

    /** The label called \a name, with %1 replaced. */
    label(name, argument = '') {
        return (this.labels[name] ?? '').replace('%1', () => argument);
    },
};

/** An element of our own: \a content is text or nodes. */
function make(tag, className, ...content) {
    const element = document.createElement(tag);
    if (className)
        element.className = className;
    element.append(...content);
    return element;
}

/** What waits for a frame goes on at once, yet after what runs now. */
function goWithoutFrames() {
    window.requestAnimationFrame = task => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => task(performance.now());
        port2.postMessage(null);
    };
}

// Timers do not run while the page's own scripts are off; frames and messages do.
function afterPaint(task) {
    requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = task;
        port2.postMessage(null);
    });
}
