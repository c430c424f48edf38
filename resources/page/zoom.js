// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// A picture fills the window on a click, until the next click or Escape.
const zoom = (() => {
    let sheet = null;

    function close() {
        sheet?.remove();
        sheet = null;
    }

    function open(image) {
        const large = image.cloneNode();
        large.removeAttribute('width');
        large.removeAttribute('height');
        large.removeAttribute('style');
        sheet = make('div', 'hexquill-zoom', large);
        document.body.append(sheet);
    }

    /** Takes a click on \a target; false if it means nothing here. */
    function clicked(target) {
        if (sheet) {
            close();
            return true;
        }
        if (!(target instanceof HTMLImageElement) || target.closest('a, button, summary'))
            return false;
        open(target);
        return true;
    }

    document.addEventListener('keydown', event => {
        if (event.key === 'Escape')
            close();
    });

    return { clicked };
})();
