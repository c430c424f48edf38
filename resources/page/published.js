// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// The article's own HTML as Hexo writes it: the program has all of it but the tokens of code, which are made in the page.
const published = (() => {
    function elementsOf(index) {
        return article.contentOf(index).filter(node => node instanceof Element);
    }

    /** The HTML of each of \a blocks with the tokens that the page shows. */
    function withTokens(blocks, prismToo) {
        return blocks.map(({ index, html }) => {
            const template = document.createElement('template');
            template.innerHTML = html;
            const shown = elementsOf(index);
            code.copyTokens(shown, template.content);
            if (prismToo)
                prism.copyTokens(shown, template.content);
            return template.innerHTML;
        });
    }

    return { withTokens };
})();
