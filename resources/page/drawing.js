// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Copies a drawing (SVG) into fresh elements, as sanitize.js does with HTML: shapes, words and the drawing's own style,
// nothing that leads out of it. It is to stand in a shadow tree, so its style reaches nothing but itself.
const drawing = (() => {
    const svgSpace = 'http://www.w3.org/2000/svg';
    const shapes = new Set(('svg g defs path rect circle ellipse line polyline polygon text tspan textPath marker ' +
        'foreignObject title desc linearGradient radialGradient stop clipPath mask pattern symbol use switch filter ' +
        'feDropShadow feGaussianBlur feOffset feMerge feMergeNode feFlood feComposite feBlend feColorMatrix').split(' '));
    const deepest = 200;
    const leadsOut = value => /url\(\s*['"]?\s*(?!['"#\s])|image-set\(|image\(|element\(/i.test(value);

    function clearStyle(style) {
        for (const property of [...style]) {
            if (property === 'position' || property.startsWith('animation') || leadsOut(style.getPropertyValue(property)))
                style.removeProperty(property);
        }
    }

    /** Only rules about the drawing's own elements: no imports, no fonts, nothing that would move the place it stands in. */
    function styleOf(text) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        const rules = [...sheet.cssRules].filter(rule =>
            rule instanceof CSSStyleRule && !/:host|::slotted|:root|::part/i.test(rule.selectorText));
        rules.forEach(rule => clearStyle(rule.style));
        const style = document.createElement('style');
        style.textContent = rules.map(rule => rule.cssText).join('\n');
        return style;
    }

    function copyAttributes(source, target) {
        for (const { name, value } of source.attributes) {
            if (/^on/i.test(name) || leadsOut(value) || /href$/i.test(name) && !value.startsWith('#'))
                continue;
            if (name === 'style') {
                target.style.cssText = value;
                clearStyle(target.style);
            } else if (/href$/i.test(name))
                target.setAttribute('href', value);
            else if (!name.includes(':'))
                target.setAttribute(name, value);
        }
    }

    function copyInto(target, source, depth) {
        for (const node of source.childNodes) {
            if (node.nodeType === Node.TEXT_NODE)
                target.append(node.data);
            else if (node instanceof Element && depth < deepest)
                copyElement(target, node, depth + 1);
        }
    }

    function copyElement(target, source, depth) {
        if (source.namespaceURI !== svgSpace)
            return;
        if (source.localName === 'style') {
            target.append(styleOf(source.textContent));
            return;
        }
        if (!shapes.has(source.localName)) {
            if (source.localName === 'a') // the words of a link, not the link: a click means the place in the text
                copyInto(target, source, depth);
            return;
        }
        const element = document.createElementNS(svgSpace, source.localName);
        copyAttributes(source, element);
        target.append(element);
        if (source.localName === 'foreignObject')
            element.append(sanitizer.clean(source.innerHTML));
        else
            copyInto(element, source, depth);
    }

    /** The nodes of the drawing \a svg. */
    function clean(svg) {
        const template = document.createElement('template');
        template.innerHTML = svg;
        const fragment = document.createDocumentFragment();
        copyInto(fragment, template.content, 0);
        return fragment;
    }

    return { clean };
})();
