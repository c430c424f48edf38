// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// The page as one file. Files that it shows are named by the caller's token and a number; the program puts their bytes in.
const standalone = (() => {
    const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

    /** Names for files: each address has one. */
    function namesBy(token) {
        const files = [];
        return {
            files,
            of(address) {
                const known = files.indexOf(address);
                return `${token}${known < 0 ? files.push(address) - 1 : known};`;
            },
        };
    }

    function weightOf(text) {
        return { normal: '400', bold: '700' }[text || 'normal'] ?? text;
    }

    function faceKey(family, weight, style) {
        return [family.replace(/["']/g, ''), weightOf(weight), style || 'normal'].join('|');
    }

    /** A font that the page has needed, with its file called by \a names; else nothing. */
    function fontRule(rule, sheet, names) {
        const value = name => rule.style.getPropertyValue(name);
        const key = faceKey(value('font-family'), value('font-weight'), value('font-style'));
        const used = [...document.fonts].some(face =>
            face.status === 'loaded' && faceKey(face.family, face.weight, face.style) === key);
        const file = /url\("([^"]+\.woff2)"\)/.exec(value('src'))?.[1];
        if (!used || !file)
            return '';
        const address = new URL(file, sheet.href ?? document.baseURI).href;
        return `@font-face { font-family: ${value('font-family')}; font-weight: ${weightOf(value('font-weight'))}; ` +
            `font-style: ${value('font-style') || 'normal'}; src: url("${names.of(address)}") format("woff2"); }`;
    }

    function isUsed(selector) {
        const plain = selector.replace(/::[\w-]+/g, '').replace(/:(hover|focus|active|visited)/g, '').replace(/(:root)?\[data-theme="dark"\]/g, ':root');
        try {
            return document.querySelector(plain) !== null;
        } catch {
            return true;
        }
    }

    /** The dark half of our style follows the reader's own choice. */
    function styleRule(rule) {
        const selector = rule.selectorText;
        if (!isUsed(selector))
            return '';
        if (!selector.includes('[data-theme="dark"]'))
            return rule.cssText;
        const text = rule.cssText.replace(/(:root)?\[data-theme="dark"\]/g, ':root');
        return `@media screen and (prefers-color-scheme: dark) { ${text} }`;
    }

    function ruleText(rule, sheet, names) {
        if (rule instanceof CSSFontFaceRule)
            return fontRule(rule, sheet, names);
        if (rule instanceof CSSStyleRule)
            return styleRule(rule);
        if (rule instanceof CSSMediaRule)
            return `@media ${rule.conditionText} {\n${rulesOf(rule, sheet, names)}\n}`;
        return '';
    }

    function rulesOf(group, sheet, names) {
        return [...group.cssRules].map(rule => ruleText(rule, sheet, names)).filter(Boolean).join('\n');
    }

    /** The rules of \a sheets that mean something in this page. */
    function styleOf(sheets, names) {
        return sheets.map(sheet => rulesOf(sheet, sheet, names)).join('\n');
    }

    /** A drawing, which stands in a shadow tree, as a picture; one that could not be made leaves its words. */
    function pictureDrawing(holder) {
        const svg = holder.shadowRoot?.querySelector('.drawing svg');
        if (!svg)
            return holder.replaceWith(...holder.childNodes);
        const image = pixels.pictureOf(svg);
        image.alt = holder.textContent.trim();
        return holder.replaceWith(make('p', 'hexquill-drawing', image));
    }

    function nameImage(image, names) {
        const path = image.dataset.hexquillPath ?? '';
        delete image.dataset.hexquillPath;
        const address = image.src;
        if (/^https?:/.test(address))
            image.replaceWith(leaving.linkToPicture(address, image.alt));
        else if (address.startsWith('hexquill:'))
            image.setAttribute('src', names.of(address));
        if (!image.hasAttribute('alt'))
            image.alt = path.split('/').pop();
    }

    /** Written as HTML such a block would lose its first line feed. */
    function keepFirstLine(block) {
        if (block.firstChild?.nodeType === Node.TEXT_NODE && block.firstChild.data.startsWith('\n'))
            block.prepend('\n');
    }

    function dropMarks(root) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
        const marks = [];
        while (walker.nextNode())
            marks.push(walker.currentNode);
        marks.forEach(mark => mark.remove());
    }

    function meta(attributes) {
        const element = document.createElement('meta');
        Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
        return element;
    }

    /** The page, made ready, as the text of a file and the addresses of the \a files in it. */
    function take(token, title) {
        const names = namesBy(token);
        document.querySelectorAll('.hexquill-diagram').forEach(pictureDrawing);
        [...document.images].forEach(image => nameImage(image, names));
        document.querySelectorAll('pre').forEach(keepFirstLine);
        document.querySelectorAll('.active').forEach(link => link.closest('.hexquill-toc') && link.classList.remove('active'));
        dropMarks(document.body);
        const style = styleOf([...document.styleSheets], names);
        const page = document.implementation.createHTMLDocument('');
        page.documentElement.lang = document.documentElement.lang;
        page.head.replaceChildren(
            meta({ charset: 'utf-8' }),
            meta({ 'http-equiv': 'Content-Security-Policy', content: policy }),
            meta({ name: 'referrer', content: 'no-referrer' }),
            meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            make('title', '', title),
            make('style', '', style));
        page.body.replaceWith(page.importNode(document.body, true));
        return { html: `<!doctype html>\n${page.documentElement.outerHTML}\n`, files: names.files };
    }

    return { take, namesBy, styleOf };
})();
