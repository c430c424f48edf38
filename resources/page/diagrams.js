// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Diagrams as the blog's own script would draw them. Each source that the theme draws gets a place around it, whose shadow
// tree shows the drawing instead; what Hexo publishes stays as it is below, so a patch of a block finds its diagrams equal
// and leaves them alone. The program asks for one diagram after the other, so that it knows which one the page hangs on.
const diagrams = (() => {
    const placeName = 'hexquill-diagram';
    const mostCached = 60;
    const cache = new Map(); // what came of a source, by theme and source
    const shown = new WeakMap(); // the key of what a place shows
    let selector = '';
    let dark = false;
    let count = 0;

    const look = `
        :host { display: block; margin: 1.2em 0; overflow: auto; contain: layout paint; }
        .drawing { line-height: normal; white-space: normal; text-align: center; }
        .drawing svg { max-width: 100%; height: auto; }
        .message { margin: 0 0 8px; padding: 8px 12px; border-left: 3px solid #c33; background: var(--tint);
                   color: var(--ink); font: 13px/1.5 var(--mono); white-space: pre-wrap; overflow: auto; }
        .message b { font-family: var(--sans); }`;

    /** The block that shows \a source: a theme replaces all of it. */
    function wholeOf(source) {
        return source.localName === 'code' && source.parentNode.localName === 'pre' ? source.parentNode : source;
    }

    /** Gives every diagram below \a root its place. */
    function place(root) {
        if (!selector)
            return;
        for (const source of root.querySelectorAll(selector)) {
            const whole = wholeOf(source);
            if (whole.parentNode.className === placeName)
                continue;
            const holder = make('div', placeName);
            whole.replaceWith(holder);
            holder.append(whole);
            holder.attachShadow({ mode: 'open' }).append(make('style', '', look), document.createElement('slot'));
        }
    }

    /** What Mermaid's own script reads: the words of the source, with what is markup in them as it was written. */
    function textOf(holder) {
        const source = holder.querySelector('.mermaid-src, .mermaid');
        if (!source)
            return '';
        const reader = document.createElement('textarea');
        reader.innerHTML = source.innerHTML;
        const text = source.childElementCount ? reader.value : source.textContent;
        return configOf(source) + text.trim().replace(/<br\s*\/?>/gi, '<br/>');
    }

    /** Butterfly's tag may say how this diagram is to look. */
    function configOf(source) {
        try {
            const config = JSON.parse(source.dataset.config ?? '{}');
            return config && Object.keys(config).length ? `%%{init: ${JSON.stringify(config)}}%%\n` : '';
        } catch {
            return '';
        }
    }

    function keyOf(holder) {
        return `${dark ? 'dark' : 'default'} ${textOf(holder)}`;
    }

    function remember(key, result) {
        if (cache.size >= mostCached)
            cache.delete(cache.keys().next().value);
        cache.set(key, result);
    }

    function messageOf(title, words) {
        return make('div', 'message', make('b', '', title), words ? `\n${words}` : '');
    }

    function showIn(holder, key) {
        const { nodes, isDrawing } = cache.get(key);
        const content = nodes.cloneNode(true);
        holder.shadowRoot.replaceChildren(make('style', '', look), content);
        if (!isDrawing)
            holder.shadowRoot.append(document.createElement('slot'));
        shown.set(holder, key);
    }

    /** The places that show nothing of their source yet, after all that is known has been shown. */
    function waiting() {
        return [...article.root.querySelectorAll(`.${placeName}`)].filter(holder => {
            if (!holder.shadowRoot)
                return false;
            const key = keyOf(holder);
            if (shown.get(holder) === key)
                return false;
            if (cache.has(key))
                showIn(holder, key);
            return !cache.has(key);
        });
    }

    /** Tells the program if something is to be drawn. */
    function tellIfWaiting() {
        if (waiting().length)
            bridge.tell('diagramsWait', {});
    }

    function prepare() {
        count += 1;
        mermaid.initialize({
            startOnLoad: false,
            securityLevel: 'strict',
            theme: dark ? 'dark' : 'default',
            suppressErrorRendering: true,
            logLevel: 5,
            secure: ['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering', 'maxEdges',
                'dompurifyConfig'],
        });
        return `hexquill-drawing-${count}`;
    }

    async function drawn(text) {
        const id = prepare();
        try {
            const { svg } = await mermaid.render(id, text);
            return { nodes: drawing.clean(svg), isDrawing: true };
        } catch (error) {
            return { nodes: messageOf(bridge.label('wrongDiagram'), String(error?.message ?? error)), isDrawing: false };
        } finally {
            document.getElementById(`d${id}`)?.remove();
            document.getElementById(id)?.remove();
        }
    }

    function finish(key, result) {
        const box = document.createDocumentFragment();
        box.append(result.isDrawing ? make('div', 'drawing', result.nodes) : result.nodes);
        remember(key, { nodes: box, isDrawing: result.isDrawing });
        waiting();
        bridge.tell('diagramDone', {});
    }

    return {
        place,

        /** Which elements the blog's theme draws, as a selector; empty: none. */
        set(wanted) {
            selector = wanted;
        },

        setDark(wanted) {
            dark = wanted;
            tellIfWaiting();
        },

        tellIfWaiting,

        /** How many are not drawn yet. */
        get waiting() {
            return waiting().length;
        },

        /** The source of the first diagram that waits to be drawn; null if none does. */
        next() {
            const [holder] = waiting();
            return holder ? textOf(holder) : null;
        },

        /** Draws the first that waits, and tells when it is done. */
        draw() {
            const [holder] = waiting();
            if (!holder)
                return false;
            const key = keyOf(holder);
            drawn(textOf(holder)).then(result => finish(key, result));
            return true;
        },

        /** Says of the first that waits that it is not drawn. */
        refuse() {
            const [holder] = waiting();
            if (holder)
                finish(keyOf(holder), { nodes: messageOf(bridge.label('costlyDiagram'), ''), isDrawing: false });
            return true;
        },
    };
})();
