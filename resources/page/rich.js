// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// The article for editors that take over what is pasted (公众号, 知乎, word processors). They drop classes and style sheets,
// so each element carries what makes it look different from what is around it; they fold blanks in code, so those that
// count do not fold; formulas and drawings become pictures.
const rich = (() => {
    const inherited = ['color', 'font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'text-align',
        'text-transform'];
    const blocks = new Set(('p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table figure figcaption hr section div ' +
        'details summary').split(' '));
    const kept = { a: ['href', 'title'], img: ['alt', 'title', 'width', 'height'], td: ['colspan', 'rowspan'],
        th: ['colspan', 'rowspan'], ol: ['start', 'reversed', 'type'], li: ['value'] };
    const sides = ['top', 'right', 'bottom', 'left'];
    const unbreakable = '\u00a0';

    function ratio(look) {
        return (parseFloat(look.lineHeight) / parseFloat(look.fontSize)).toFixed(2);
    }

    function isClear(color) {
        return color === 'transparent' || color === 'rgba(0, 0, 0, 0)';
    }

    function addBox(style, look, tag) {
        const of = name => sides.map(side => look.getPropertyValue(name.replace('*', side)));
        const margin = of('margin-*');
        const padding = of('padding-*');
        if (blocks.has(tag) || margin.some(value => value !== '0px'))
            style.margin = margin.join(' ');
        if (blocks.has(tag) || padding.some(value => value !== '0px'))
            style.padding = padding.join(' ');
        for (const side of sides) {
            if (look.getPropertyValue(`border-${side}-style`) !== 'none')
                style.setProperty(`border-${side}`, ['width', 'style', 'color'].map(part =>
                    look.getPropertyValue(`border-${side}-${part}`)).join(' '));
        }
        if (look.borderTopLeftRadius !== '0px')
            style.borderRadius = look.borderTopLeftRadius;
    }

    /** Gives \a target what \a source looks like, but for what it would have from \a above anyway. */
    function addStyle(target, source, above) {
        const look = getComputedStyle(source);
        const { style } = target;
        for (const name of inherited) {
            const value = look.getPropertyValue(name);
            if (!above || above.getPropertyValue(name) !== value)
                style.setProperty(name, value);
        }
        if (!above || ratio(look) !== ratio(above))
            style.lineHeight = ratio(look);
        if (!isClear(look.backgroundColor))
            style.backgroundColor = look.backgroundColor;
        if (look.textDecorationLine !== 'none')
            style.textDecoration = look.textDecorationLine;
        if (['sub', 'super'].includes(look.verticalAlign))
            style.verticalAlign = look.verticalAlign;
        if (target.localName === 'th')
            style.whiteSpace = look.whiteSpace;
        if (target.localName === 'li' && look.listStyleType === 'none')
            style.listStyleType = 'none';
        addBox(style, look, target.localName);
        return look;
    }

    let folds = true; // a blank that comes next in the code

    function endLine(target) {
        target.append(document.createElement('br'));
        folds = true;
    }

    /** Keeps every blank that would fold, and none else: who copies the code on has a plain one between words. */
    function codeText(text, target) {
        text.replace(/\t/g, '    ').split('\n').forEach((line, index) => {
            if (index)
                endLine(target);
            target.append([...line].map(sign => {
                const kept = sign === ' ' && folds ? unbreakable : sign;
                folds = sign === ' ';
                return kept;
            }).join(''));
        });
    }

    function copyCode(source, target, above) {
        for (const node of source.childNodes) {
            if (node.nodeType === Node.TEXT_NODE)
                codeText(node.data, target);
            else if (node.nodeName === 'BR')
                endLine(target);
            else if (node instanceof Element && getComputedStyle(node).display !== 'none') {
                const part = document.createElement('span');
                const look = addStyle(part, node, above);
                copyCode(node, part, look);
                target.append(part);
            }
        }
    }

    function codeBlock(source, above) {
        const block = document.createElement('pre');
        const look = addStyle(block, source.closest('figure.highlight') ?? source, above);
        const inner = getComputedStyle(source);
        block.style.padding = '12px 16px';
        block.style.overflowX = 'auto';
        block.style.whiteSpace = 'pre';
        const holder = document.createElement('code');
        addStyle(holder, source, look);
        holder.style.whiteSpace = 'pre';
        for (const property of ['padding', 'margin', 'border', 'background-color'])
            holder.style.removeProperty(property);
        const whole = source.querySelector(':scope > code') ?? source;
        folds = true;
        copyCode(whole, holder, inner);
        while (holder.lastChild?.nodeName === 'BR')
            holder.lastChild.remove();
        block.append(holder);
        return block;
    }

    /** Hexo's figure without its column of numbers, which would be copied as words. */
    function codeFigure(figure, above) {
        const parts = document.createDocumentFragment();
        const caption = figure.querySelector(':scope > figcaption');
        if (caption?.textContent.trim())
            parts.append(copyElement(caption, above, 'p'));
        const block = figure.querySelector('td.code pre') ?? figure.querySelector('pre');
        if (block)
            parts.append(codeBlock(block, above));
        return parts;
    }

    const drawn = []; // pictures that are SVG still
    let formulaStyle = '';

    function formula(element) {
        const tex = element.querySelector('annotation')?.textContent ?? element.textContent;
        if (!element.querySelector('.base'))
            return document.createTextNode(element.textContent); // KaTeX's word that it cannot read it
        const image = pixels.pictureOfFormula(element.querySelector('.katex') ?? element, formulaStyle);
        drawn.push(image);
        image.alt = tex.trim();
        image.style.verticalAlign = 'middle';
        return element.matches('.katex-display') ? centred(image) : image;
    }

    function centred(image) {
        const line = make('p', '', image);
        line.style.textAlign = 'center';
        line.style.margin = '0 0 1.1em';
        image.style.maxWidth = '100%';
        return line;
    }

    function drawingOf(holder) {
        const svg = holder.shadowRoot?.querySelector('.drawing svg');
        if (!svg)
            return null;
        const image = pixels.pictureOf(svg);
        drawn.push(image);
        image.alt = holder.textContent.trim();
        return centred(image);
    }

    let names = null;

    function picture(image) {
        const copy = document.createElement('img');
        keepAttributes(image, copy);
        const address = image.src;
        copy.setAttribute('src', address.startsWith('hexquill:') ? names.of(address) : address);
        copy.style.maxWidth = '100%';
        return copy;
    }

    /** An editor may load what the page did not. */
    function remotePicture(link) {
        const image = document.createElement('img');
        image.setAttribute('src', link.href);
        image.alt = link.dataset.hexquillPicture;
        image.style.maxWidth = '100%';
        return image;
    }

    function keepAttributes(source, target) {
        for (const name of kept[source.localName] ?? []) {
            if (source.hasAttribute(name) && !(name === 'href' && source.getAttribute(name).startsWith('#')))
                target.setAttribute(name, source.getAttribute(name));
        }
    }

    /** What another node than its like stands for; undefined: its like does. */
    function standIn(element, above) {
        if (element.matches('.katex-display, .katex'))
            return formula(element);
        if (element.matches('.hexquill-diagram'))
            return drawingOf(element) ?? undefined;
        if (element.matches('figure.highlight'))
            return codeFigure(element, above);
        if (element.matches('a[data-hexquill-picture]'))
            return remotePicture(element);
        if (element.matches('pre'))
            return codeBlock(element, above);
        if (element.matches('img'))
            return picture(element);
        if (element.matches('input'))
            return document.createTextNode(element.checked ? '☑ ' : '☐ ');
        return element.matches('a.headerlink, a:not([href]):empty') ? document.createTextNode('') : undefined;
    }

    function copyElement(source, above, tag) {
        const element = document.createElement(tag ?? source.localName);
        keepAttributes(source, element);
        const look = addStyle(element, source, above);
        if (element.localName === 'table') {
            element.style.borderCollapse = 'collapse';
            element.style.maxWidth = '100%';
        }
        copyChildren(source, element, look);
        return element;
    }

    function copyChildren(source, target, look) {
        for (const node of source.childNodes) {
            if (node.nodeType === Node.TEXT_NODE)
                target.append(node.data);
            else if (node instanceof Element && getComputedStyle(node).display !== 'none')
                target.append(standIn(node, look) ?? copyElement(node, look, node.localName === 'button' ? 'span' : undefined));
        }
    }

    let made = null;

    /** Makes the article of the page, made ready; \a fonts: the formulas' font files as data, by address. */
    function begin(token, fonts) {
        names = standalone.namesBy(token);
        const math = [...document.styleSheets].filter(sheet => sheet.ownerNode?.id === 'hexquill-math');
        formulaStyle = standalone.styleOf(math, { of: address => fonts[address] ?? '' });
        made = copyElement(article.root, null, 'section');
        drawn.forEach(pixels.paint);
        return true;
    }

    function take() {
        return { html: `<meta charset="utf-8">${made.outerHTML}`, text: article.root.innerText, files: names.files };
    }

    /** Addresses of the fonts that the page has needed. */
    function fonts() {
        const found = standalone.namesBy('');
        standalone.styleOf([...document.styleSheets].filter(sheet => sheet.ownerNode?.id === 'hexquill-math'), found);
        return found.files;
    }

    return { begin, take, fonts };
})();
