// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Formulas as the blog's own script would draw them: out of the text that Markdown left, between the usual signs. What
// Markdown broke is drawn broken, and what KaTeX cannot read stays as it is with KaTeX's word on it.
const math = (() => {
    let on = false;

    const delimiters = [
        { left: '$$', right: '$$', display: true },
        { left: '\\[', right: '\\]', display: true },
        { left: '\\(', right: '\\)', display: false },
        { left: '$', right: '$', display: false },
    ];

    const options = {
        delimiters,
        throwOnError: false,
        errorColor: '#c33',
        strict: 'ignore',
        trust: false, // no addresses, classes or pictures by a formula's word
        maxExpand: 1000,
        maxSize: 50,
        ignoredTags: ['script', 'noscript', 'style', 'textarea', 'pre', 'code', 'option'],
        ignoredClasses: ['highlight', 'hexquill-diagram'],
    };

    /** Hexo makes a break of each line end; within a formula it is just a blank, as it is to MathJax. */
    function joinLines(element) {
        let open = false;
        for (const child of [...element.childNodes]) {
            if (child.nodeType === Node.TEXT_NODE)
                open = (child.data.split('$$').length % 2 === 0) !== open;
            else if (child.nodeName === 'BR' && open)
                child.replaceWith('\n');
        }
        element.normalize();
    }

    function draw(fragment) {
        if (!on || typeof renderMathInElement === 'undefined')
            return;
        for (const line of fragment.querySelectorAll('br')) {
            if (line.parentNode?.textContent.includes('$$'))
                joinLines(line.parentNode);
        }
        try {
            renderMathInElement(fragment, options);
        } catch { // nested beyond KaTeX's depth: the text stays
        }
    }

    /** Whether this post's formulas are drawn; the style comes with the first that is. */
    function set(wanted) {
        on = wanted;
        if (!on || document.getElementById('hexquill-math'))
            return;
        const style = document.createElement('link');
        style.id = 'hexquill-math';
        style.rel = 'stylesheet';
        style.href = 'katex/katex.min.css';
        document.head.append(style);
    }

    return { draw, set };
})();
