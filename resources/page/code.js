// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Colours code figures: the skeleton comes from the program, the tokens from highlight.js, as Hexo does on the server.
const code = (() => {
    const cache = new Map();
    const mostCached = 300;

    function languageOf(element) {
        return [...element.classList].find(name => name !== 'highlight' && name !== 'hljs') ?? '';
    }

    /** The tokens of \a text, one fragment a line. A token that spans lines is opened again innermost first, as Hexo does. */
    function tokenLines(text, language, prefix) {
        hljs.configure({ classPrefix: prefix });
        const template = document.createElement('template');
        template.innerHTML = hljs.highlight(text, { language, ignoreIllegals: true }).value;
        const lines = [document.createDocumentFragment()];
        const open = [];
        let cursor = lines[0];
        const enter = name => {
            const token = make('span', name);
            cursor.append(token);
            cursor = token;
        };
        const newLine = () => {
            cursor = document.createDocumentFragment();
            lines.push(cursor);
            [...open].reverse().forEach(enter);
        };
        const walk = node => {
            for (const child of node.childNodes) {
                if (child.nodeType === Node.TEXT_NODE) {
                    child.data.split('\n').forEach((part, index) => {
                        if (index > 0)
                            newLine();
                        if (part)
                            cursor.append(part);
                    });
                    continue;
                }
                open.push(child.className);
                enter(child.className);
                walk(child);
                open.pop();
                cursor = cursor.parentNode;
            }
        };
        walk(template.content);
        return lines;
    }

    function cachedTokenLines(text, language, prefix) {
        const key = `${prefix} ${language}\n${text}`;
        if (!cache.has(key)) {
            if (cache.size >= mostCached)
                cache.delete(cache.keys().next().value);
            cache.set(key, tokenLines(text, language, prefix));
        }
        return cache.get(key).map(line => line.cloneNode(true));
    }

    /** Each line as {text, set(fragment)}, for the three skeletons that Hexo prints. */
    function linesOf(block) {
        const spans = [...block.querySelectorAll('.line')];
        return spans.map(span => ({ text: span.textContent, set: tokens => span.replaceChildren(tokens) }));
    }

    function paintBlock(block, language, prefix) {
        if (block.dataset?.hexquillPainted || !hljs.getLanguage(language))
            return;
        const lines = linesOf(block);
        if (!lines.length)
            return;
        const tokens = cachedTokenLines(lines.map(line => line.text).join('\n'), language, prefix);
        lines.forEach((line, index) => line.set(tokens[index] ?? ''));
    }

    function blocksOf(root) {
        return [...root.querySelectorAll('figure.highlight td.code pre')]
            .map(pre => ({ pre, language: languageOf(pre.closest('figure')) }))
            .filter(({ language }) => language && language !== 'plaintext' && language !== 'plain' && language !== 'text');
    }

    /** Colours every code figure below \a root, if the program has brought highlight.js. */
    function paint(root) {
        const blocks = blocksOf(root);
        if (!blocks.length || typeof hljs === 'undefined')
            return;
        for (const { pre, language } of blocks)
            paintBlock(pre, language, '');
    }

    return { paint };
})();
