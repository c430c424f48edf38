// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Where links and images of an article may lead.
const addresses = (() => {
    const here = 'https://hexquill.invalid/';
    const outside = new Set(['http:', 'https:', 'mailto:']);

    function parse(text) {
        try {
            return new URL(text, here);
        } catch {
            return null;
        }
    }

    /** A link that may be followed (the program is asked on a click), or null. */
    function link(text) {
        const value = text.trim();
        if (value.startsWith('#'))
            return value;
        const url = parse(value);
        if (!url || !outside.has(url.protocol))
            return null;
        return url.host === 'hexquill.invalid' ? value : url.href;
    }

    function withoutQuery(path) {
        return path.replace(/[?#].*$/s, '');
    }

    /** The file of the blog or the post that \a path names, as an address the program answers. */
    function file(path) {
        return 'hexquill://file/?' + encodeURIComponent(withoutQuery(path));
    }

    /** Sorts an image's address: {local}, {remote, host} or {refused}. */
    function image(text) {
        const value = text.trim();
        if (/^data:image\//i.test(value))
            return { local: value };
        const url = parse(value);
        if (!url || url.protocol !== 'https:' && url.protocol !== 'http:')
            return { refused: value };
        if (url.host === 'hexquill.invalid')
            return { local: file(value), path: withoutQuery(value) };
        if (bridge.siteUrl && url.href.startsWith(bridge.siteUrl))
            return { local: file(url.href.slice(bridge.siteUrl.length - 1)), path: url.pathname };
        return { remote: url.href, host: url.host };
    }

    return { link, image };
})();
