// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Colours the code blocks of `prismjs`: the skeleton comes from the program, the tokens from Prism, as in Hexo on the server
// or, with `preprocess: false`, by the theme's script in the reader's browser, which then numbers the lines, too.
const prism = (() => {
    const cache = new Map();
    const mostCached = 300;

    function languageOf(code) {
        return [...code.classList].find(name => name.startsWith('language-'))?.slice('language-'.length) ?? '';
    }

    function tokensOf(text, language) {
        const key = `${language}\n${text}`;
        if (!cache.has(key)) {
            if (cache.size >= mostCached)
                cache.delete(cache.keys().next().value);
            const html = hexquillPrism(text, language);
            cache.set(key, html === null ? null : sanitizer.clean(html));
        }
        return cache.get(key)?.cloneNode(true) ?? null;
    }

    function rowsOf(text) {
        const rows = make('span', 'line-numbers-rows');
        rows.setAttribute('aria-hidden', 'true');
        const count = (text.match(/\n(?!$)/g)?.length ?? 0) + 1;
        rows.append(...Array.from({ length: count }, () => document.createElement('span')));
        return rows;
    }

    function paintBlock(code) {
        const block = code.parentNode;
        const given = code.querySelector('.line-numbers-rows');
        given?.remove();
        const text = code.textContent;
        const tokens = tokensOf(text, languageOf(code));
        if (tokens)
            code.replaceChildren(tokens);
        if (given)
            code.append(given);
        else if (block.classList.contains('line-numbers'))
            code.append(rowsOf(text));
        const first = Number(block.dataset.start);
        if (first)
            block.style.setProperty('counter-reset', `linenumber ${first - 1}`);
    }

    function blocksOf(root) {
        return [...root.querySelectorAll('pre[class*="language-"] > code[class^="language-"]')];
    }

    /** Colours every block of Prism's skeleton below \a root, if the program has brought Prism. */
    function paint(root) {
        if (typeof hexquillPrism !== 'undefined')
            blocksOf(root).forEach(paintBlock);
    }

    /** Gives the blocks of \a target the tokens that their like in \a shown, elements of the page, have. */
    function copyTokens(shown, target) {
        const painted = shown.flatMap(blocksOf);
        blocksOf(target).forEach((block, index) => { block.innerHTML = painted[index]?.innerHTML ?? block.innerHTML; });
    }

    return { paint, copyTokens };
})();
