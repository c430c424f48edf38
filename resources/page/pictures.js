// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

/** A card that stands where the page shows no picture or player. */
function card(kind, label, detail) {
    const box = make('span', `hexquill-card hexquill-card-${kind}`, make('span', 'hexquill-card-label', label));
    if (detail)
        box.append(make('span', 'hexquill-card-detail', detail));
    return box;
}

// Pictures that could not be loaded. A card names the file; when its block is shown again the card comes at once,
// without a gap while the picture is tried again, and gives way if the file is there now.
const pictures = (() => {
    const missing = new Set();

    function isMissing(address) {
        return missing.has(address);
    }

    function plainCard(image) {
        const path = image.dataset.hexquillPath;
        const label = /^https?:/.test(path) ? 'failedImage' : 'missingImage';
        const box = card('missing', bridge.label(label, path), image.alt);
        box.dataset.hexquillAddress = image.src;
        return box;
    }

    /** The card for a picture that is known to be missing; \a image is loading and takes the place of all its cards if it can. */
    function cardFor(image) {
        image.addEventListener('load', () => {
            missing.delete(image.src);
            for (const box of document.querySelectorAll('.hexquill-card-missing')) {
                if (box.dataset.hexquillAddress === image.src)
                    box.replaceWith(image.cloneNode());
            }
        });
        return plainCard(image);
    }

    /** Puts cards in the place of pictures below \a root that fail. */
    function watch(root) {
        root.addEventListener('error', ({ target: image }) => {
            if (!(image instanceof HTMLImageElement))
                return;
            missing.add(image.src);
            image.replaceWith(plainCard(image));
        }, true);
    }

    return { isMissing, cardFor, watch };
})();
