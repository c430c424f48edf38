// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Drawings as pictures. As SVG they keep their shapes and stand by themselves: neither their style nor the names of their
// parts can touch the page around them. Where even SVG is not taken they become pixels.
const pixels = (() => {
    const xhtml = 'http://www.w3.org/1999/xhtml';
    const svgSpace = 'http://www.w3.org/2000/svg';
    const scale = 3; // pixels for each of the page's, so that a fine screen shows fine lines
    const largest = 4096; // pixels each way
    let waiting = 0;

    /** Characters that XML cannot hold. */
    function forXml(text) {
        return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '');
    }

    function dataAddress(svg) {
        const bytes = new TextEncoder().encode(forXml(new XMLSerializer().serializeToString(svg)));
        let text = '';
        for (const byte of bytes)
            text += String.fromCharCode(byte);
        return `data:image/svg+xml;base64,${btoa(text)}`;
    }

    /** A picture of \a svg, which says itself how large it is. */
    function pictureOf(svg) {
        const copy = svg.cloneNode(true);
        const { width, height } = copy.viewBox.baseVal;
        copy.setAttribute('width', width);
        copy.setAttribute('height', height);
        copy.removeAttribute('style');
        const image = document.createElement('img');
        image.width = Math.ceil(width);
        image.height = Math.ceil(height);
        image.src = dataAddress(copy);
        return image;
    }

    function svgOf(width, height) {
        const svg = document.createElementNS(svgSpace, 'svg');
        Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }).forEach(([name, value]) => svg.setAttribute(name, value));
        return svg;
    }

    /** A picture of the \a formula of KaTeX's as it looks here, with KaTeX's \a style inside. */
    function pictureOfFormula(formula, style) {
        const boxes = [...formula.querySelectorAll('.base')].map(base => base.getBoundingClientRect());
        const width = Math.ceil(Math.max(...boxes.map(box => box.right)) - Math.min(...boxes.map(box => box.left))) + 4;
        const height = Math.ceil(Math.max(...boxes.map(box => box.bottom)) - Math.min(...boxes.map(box => box.top))) + 4;
        const look = getComputedStyle(formula.parentNode);
        const holder = document.createElementNS(xhtml, 'div');
        holder.setAttribute('style', `display:flex;align-items:center;justify-content:center;width:${width}px;` +
            `height:${height}px;white-space:nowrap;font-size:${look.fontSize};color:${look.color}`);
        const sheet = document.createElementNS(xhtml, 'style');
        sheet.textContent = style;
        const copy = formula.cloneNode(true);
        copy.querySelectorAll('.katex-mathml').forEach(part => part.remove());
        holder.append(sheet, copy);
        const frame = document.createElementNS(svgSpace, 'foreignObject');
        frame.setAttribute('width', '100%');
        frame.setAttribute('height', '100%');
        frame.append(holder);
        const svg = svgOf(width, height);
        svg.append(frame);
        return pictureOf(svg);
    }

    /** Makes pixels of an \a image that is a drawing. */
    function paint(image) {
        waiting += 1;
        const source = new Image();
        const width = image.width;
        const height = image.height;
        source.onload = () => {
            const factor = Math.min(scale, largest / Math.max(width, height, 1));
            const canvas = document.createElement('canvas');
            canvas.width = Math.max(1, Math.round(width * factor));
            canvas.height = Math.max(1, Math.round(height * factor));
            canvas.getContext('2d').drawImage(source, 0, 0, canvas.width, canvas.height);
            image.src = canvas.toDataURL('image/png');
            waiting -= 1;
        };
        source.onerror = () => { waiting -= 1; };
        source.src = image.src;
    }

    return { pictureOf, pictureOfFormula, paint, get waiting() { return waiting; } };
})();
