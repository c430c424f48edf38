// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Copies an article's HTML into fresh elements, taking only what an article needs: known tags, known attributes, links
// to the web, pictures, and styles that neither load nor cover anything. The page could not run a script anyway; this
// is the second wall. Nodes are copied, never printed and parsed again, so nothing can change its meaning on the way.
const sanitizer = (() => {
    const known = new Set(('a abbr acronym address article aside b bdi bdo big blockquote br button caption center cite ' +
        'code col colgroup data dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 ' +
        'header hgroup hr i img input ins kbd label legend li main mark menu meter nav ol p picture pre progress q rp rt ' +
        'ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var ' +
        'wbr').split(' '));
    const dropped = new Set(('script style template noscript title base link meta frameset noframes param track source ' +
        'applet select datalist textarea').split(' '));
    const embedded = new Set('iframe frame embed object video audio'.split(' '));
    const attributes = new Set(('align valign class dir lang title width height colspan rowspan scope span start reversed ' +
        'value type datetime abbr summary border cellpadding cellspacing bgcolor color face size hidden open alt ' +
        'checked disabled role min max low high optimum rel').split(' '));
    const styles = new Set(('color background-color opacity font-size font-weight font-style font-family font-variant ' +
        'line-height letter-spacing word-spacing text-align text-indent text-decoration text-decoration-line ' +
        'text-decoration-color text-decoration-style text-transform text-shadow white-space word-break overflow-wrap ' +
        'vertical-align width height max-width max-height min-width min-height margin-top margin-right margin-bottom ' +
        'margin-left padding-top padding-right padding-bottom padding-left border-top-width border-right-width ' +
        'border-bottom-width border-left-width border-top-style border-right-style border-bottom-style ' +
        'border-left-style border-top-color border-right-color border-bottom-color border-left-color ' +
        'border-top-left-radius border-top-right-radius border-bottom-left-radius border-bottom-right-radius ' +
        'border-collapse border-spacing box-shadow display float clear overflow-x overflow-y list-style-type ' +
        'flex-direction flex-wrap flex-grow flex-shrink flex-basis justify-content align-items align-self gap row-gap ' +
        'column-gap object-fit writing-mode aspect-ratio').split(' '));
    const deepest = 200;
    const longestStyle = 2000;

    // Named form controls can stand in for an element's own properties; the prototypes' getters cannot be replaced.
    const getter = (prototype, name) => {
        const { get } = Object.getOwnPropertyDescriptor(prototype, name);
        return object => get.call(object);
    };
    const nameOf = getter(Element.prototype, 'localName');
    const spaceOf = getter(Element.prototype, 'namespaceURI');
    const attributesOf = getter(Element.prototype, 'attributes');
    const firstOf = getter(Node.prototype, 'firstChild');
    const nextOf = getter(Node.prototype, 'nextSibling');
    const textOf = getter(Node.prototype, 'textContent');
    const valueOf = (element, name) => Element.prototype.getAttribute.call(element, name) ?? '';

    function copyStyle(text, target) {
        if (text.length > longestStyle)
            return;
        const probe = document.createElement('i').style;
        probe.cssText = text;
        for (const property of [...probe]) {
            const value = probe.getPropertyValue(property);
            if (styles.has(property) && !/[a-z-]*(url|image|image-set|element|attr|var|env)\(/i.test(value))
                target.style.setProperty(property, value, probe.getPropertyPriority(property));
        }
    }

    function copyAttributes(source, target, tag) {
        for (const { name, value } of attributesOf(source)) {
            if (name === 'style')
                copyStyle(value, target);
            else if (name === 'id' || tag === 'a' && name === 'name') {
                if (!value.startsWith('hexquill-'))
                    target.setAttribute(name, value);
            } else if (name === 'href' && tag === 'a')
                copyLink(value, target);
            else if (attributes.has(name) || /^(data|aria)-(?!hexquill)[a-z0-9_.-]+$/.test(name))
                target.setAttribute(name, value);
        }
    }

    function copyLink(value, target) {
        const link = addresses.link(value);
        if (link === null)
            target.title = bridge.label('refusedLink', value);
        else
            target.setAttribute('href', link);
    }

    /** Where a picture is: what themes load late stands under another name, and a dummy in its place. */
    function pictureOf(source) {
        return valueOf(source, 'data-lazy-src') || valueOf(source, 'data-src') || valueOf(source, 'src');
    }

    function copyImage(source) {
        const address = addresses.image(pictureOf(source));
        const alt = valueOf(source, 'alt');
        if (address.refused !== undefined)
            return card('refused', bridge.label('refusedImage', address.refused), alt);
        if (address.remote && !bridge.remoteImages) {
            bridge.tell('imageWithheld', { host: address.host });
            const size = ['width', 'height'].map(name => valueOf(source, name)).filter(Boolean).join(' × ');
            const box = card('remote', bridge.label('remoteImage', address.host), [alt, size].filter(Boolean).join(' · '));
            box.dataset.hexquillAddress = address.remote;
            return box;
        }
        const image = document.createElement('img');
        copyAttributes(source, image, 'img');
        image.decoding = 'sync';
        image.dataset.hexquillPath = address.path ?? address.remote ?? '';
        image.src = address.local ?? address.remote;
        return pictures.isMissing(image.src) ? pictures.cardFor(image) : image;
    }

    function copyInput(source) {
        const type = valueOf(source, 'type').toLowerCase() || 'text';
        if (type !== 'checkbox' && type !== 'text')
            return null;
        const box = document.createElement('input');
        copyAttributes(source, box, 'input');
        box.setAttribute('disabled', '');
        return box;
    }

    /** Whether a script of the published page would make a player of \a source. */
    function isPlayer(source) {
        return /(^|\s)(aplayer-tag-marker|hexo-tag-dplayer-mark)(\s|$)/.test(valueOf(source, 'class'));
    }

    function embed(source) {
        const address = valueOf(source, 'src') || valueOf(source, 'data');
        const box = card('embedded', bridge.label('embedded'), address);
        box.dataset.hexquillAddress = addresses.link(address) ?? '';
        return box;
    }

    /** The element that stands for \a source in our page; null drops it, undefined keeps only what it holds. */
    function counterpart(source) {
        const tag = nameOf(source);
        if (spaceOf(source) !== 'http://www.w3.org/1999/xhtml' || dropped.has(tag))
            return null;
        if (tag === 'img')
            return copyImage(source);
        if (tag === 'input')
            return copyInput(source);
        if (embedded.has(tag) || isPlayer(source))
            return embed(source);
        if (!known.has(tag))
            return undefined;
        const element = document.createElement(tag);
        copyAttributes(source, element, tag);
        if (tag === 'button')
            element.type = 'button';
        return element;
    }

    function copyChildren(source, target, depth) {
        for (let node = firstOf(source); node; node = nextOf(node)) {
            if (node.nodeType === Node.TEXT_NODE)
                target.append(textOf(node));
            else if (node instanceof Element)
                copyElement(node, target, depth);
        }
    }

    function copyElement(source, target, depth) {
        if (depth > deepest) {
            target.append(textOf(source));
            return;
        }
        const element = counterpart(source);
        if (element === null)
            return;
        if (element)
            target.append(element);
        if (element === undefined || known.has(nameOf(source)))
            copyChildren(source, element ?? target, depth + 1);
    }

    /** The article's \a html as nodes of this page. */
    function clean(html) {
        const template = document.createElement('template');
        template.innerHTML = html;
        const fragment = document.createDocumentFragment();
        copyChildren(template.content, fragment, 0);
        return fragment;
    }

    return { clean };
})();
