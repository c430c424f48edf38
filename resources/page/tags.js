// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// What a theme's scripts add to its tags after loading, done for the preview: tabs switch, hidden parts open,
// galleries show their pictures, the excerpt mark can be seen.
const tags = (() => {
    function dressGallery(container) {
        const items = container.querySelector('.gallery-items');
        let pictures;
        try {
            pictures = JSON.parse(items.textContent);
        } catch {
            return;
        }
        if (!Array.isArray(pictures))
            return;
        const holder = document.createElement('template');
        for (const { url = '', alt = '', title = '' } of pictures.filter(picture => picture && typeof picture === 'object')) {
            const image = holder.content.ownerDocument.createElement('img');
            image.setAttribute('src', String(url));
            image.setAttribute('alt', String(alt));
            image.setAttribute('title', String(title));
            holder.content.append(image);
        }
        items.replaceChildren(sanitizer.clean(holder.innerHTML));
    }

    let hasIcons = false;

    /** Icons come with the first one that is named. */
    function bringIcons() {
        hasIcons = true;
        const style = document.createElement('link');
        style.rel = 'stylesheet';
        style.href = 'icons/css/all.min.css';
        document.head.append(style);
    }

    function dress(root) {
        if (!hasIcons && root.querySelector('i[class*="fa-"]'))
            bringIcons();
        root.querySelectorAll('.gallery-container').forEach(dressGallery);
        root.querySelectorAll('li > input[type="checkbox"], li > p > input[type="checkbox"]').forEach(box => {
            box.closest('li').classList.add('hexquill-task');
        });
        root.querySelectorAll('span[id="more"]:empty').forEach(mark => {
            mark.classList.add('hexquill-more');
            mark.dataset.label = bridge.label('more');
        });
    }

    function switchTab(button) {
        const tabs = button.closest('.tabs');
        const buttons = [...button.parentNode.children];
        const contents = [...tabs.querySelector('.tab-contents').children]
            .filter(item => item.classList.contains('tab-item-content'));
        const chosen = buttons.indexOf(button);
        buttons.forEach((other, index) => other.classList.toggle('active', index === chosen));
        contents.forEach((item, index) => item.classList.toggle('active', index === chosen));
    }

    function clicked(target) {
        const tab = target.closest('.nav-tabs > .tab');
        if (tab?.closest('.tabs')?.querySelector('.tab-contents'))
            switchTab(tab);
        const hider = target.closest('.hide-button');
        hider?.parentNode.classList.toggle('open');
    }

    return { dress, clicked };
})();
