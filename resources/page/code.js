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

    /** Hexo's own skeleton: one span a line. */
    function spannedLines(block) {
        return [...block.querySelectorAll('.line')]
            .map(span => ({ text: span.textContent, set: tokens => span.replaceChildren(tokens) }));
    }

    /** The skeletons of `hljs: true` and `wrap: false`: lines end with a break element or a line feed, marked ones are in a mark. */
    function looseLines(block) {
        const lines = [{ text: '', marked: false, end: '' }];
        const last = () => lines[lines.length - 1];
        const endLine = end => {
            last().end = end;
            lines.push({ text: '', marked: false, end: '' });
        };
        for (const child of block.childNodes) {
            if (child.nodeName === 'BR') {
                endLine(child);
                continue;
            }
            child.textContent.split('\n').forEach((part, index) => {
                if (index)
                    endLine('\n');
                last().text += part;
                last().marked = last().marked || child.nodeName === 'MARK';
            });
        }
        if (!last().text)
            lines.pop();
        block.replaceChildren();
        return lines.map(({ text, marked, end }) => ({
            text,
            set: tokens => block.append(marked ? make('mark', '', tokens) : tokens, end),
        }));
    }

    /** Code blocks of Hexo's skeletons with the language that their class names. */
    function blocksOf(root) {
        const framed = [...root.querySelectorAll('figure.highlight td.code pre')];
        const bare = [...root.querySelectorAll('pre > code.highlight, pre > code.hljs')].filter(block => !block.closest('figure.highlight'));
        return [...framed, ...bare].map(block => {
            const holder = block.matches('code') ? block : block.querySelector('code.hljs');
            return {
                block: holder ?? block,
                lines: holder ? looseLines : spannedLines,
                language: languageOf(block.closest('figure') ?? block),
                prefix: holder?.classList.contains('hljs') ? 'hljs-' : '',
            };
        });
    }

    function paintBlock({ block, lines: linesOf, language, prefix }) {
        if (!language || language === 'plaintext' || !hljs.getLanguage(language))
            return;
        const lines = linesOf(block);
        const tokens = cachedTokenLines(lines.map(line => line.text).join('\n'), language, prefix);
        lines.forEach((line, index) => line.set(tokens[index] ?? ''));
    }

    /** The code of a block, whose skeleton stays as it is. */
    function textOf({ block, lines: linesOf }) {
        return linesOf(block.cloneNode(true)).map(line => line.text).join('\n');
    }

    /** Gives a block the names of the language that was guessed, as Hexo does. */
    function name({ block }, language) {
        block.closest('figure')?.classList.add(language);
        if (block.matches('code'))
            block.classList.add(language);
    }

    /** A block without a language comes from `auto_detect` only. */
    function guess(figure) {
        const text = textOf(figure);
        const language = guesses.of(text);
        if (language === undefined)
            guesses.make(text, () => figure.block.isConnected && guess(figure));
        else if (language) {
            name(figure, language);
            paintBlock({ ...figure, language });
        }
    }

    // These guess the language of a part by trying every grammar, whose first use takes a second or more altogether.
    const guessing = new Set(['http', 'https', 'pgsql']);
    const waiting = new Set();
    let unprepared = null;

    function paintOrGuess(figure) {
        (figure.language ? paintBlock : guess)(figure);
    }

    /** Makes one grammar ready in each frame, then colours the blocks that wait. */
    function prepare() {
        unprepared = unprepared ?? hljs.listLanguages();
        const language = unprepared.pop();
        if (language) {
            hljs.highlight('x', { language, ignoreIllegals: true });
            requestAnimationFrame(prepare);
            return;
        }
        const blocks = [...waiting].filter(({ block }) => block.isConnected);
        waiting.clear();
        blocks.forEach(paintOrGuess);
    }

    function paintLater(figure) {
        if (!waiting.size)
            requestAnimationFrame(prepare);
        waiting.add(figure);
    }

    /** Colours every code figure below \a root, if the program has brought highlight.js. */
    function paint(root) {
        if (typeof hljs === 'undefined')
            return;
        for (const figure of blocksOf(root)) {
            const tryAll = !figure.language || guessing.has(figure.language);
            (tryAll && unprepared?.length !== 0 ? paintLater : paintOrGuess)(figure);
        }
    }

    /** Gives the blocks of \a target the tokens and names that their like in \a shown, elements of the page, have. */
    function copyTokens(shown, target) {
        const painted = shown.flatMap(blocksOf);
        blocksOf(target).forEach((figure, index) => {
            const from = painted[index];
            if (!from)
                return;
            figure.block.innerHTML = from.block.innerHTML;
            if (figure.block.matches('code'))
                figure.block.className = from.block.className;
            const holder = figure.block.closest('figure');
            if (holder)
                holder.className = from.block.closest('figure').className;
        });
    }

    return { paint, copyTokens, get waiting() { return waiting.size + guesses.waiting; } };
})();
