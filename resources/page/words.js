// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Words of the article and their place: which ones the reader has chosen, and where those stand that the writer has.
const words = (() => {
    /** The text of block \a index. */
    function textOf(index) {
        return article.contentOf(index).map(node => node.textContent).join('');
    }

    function countOf(text, part) {
        let count = 0;
        for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length))
            ++count;
        return count;
    }

    /** The words that the reader has chosen: {block, fraction, words, nth}, the nth of their like in the block; or null. */
    function chosen() {
        const selection = getSelection();
        const text = selection.toString().trim();
        if (selection.rangeCount === 0 || text === '' || text.length > 500)
            return null;
        const range = selection.getRangeAt(0);
        const block = article.blockOf(range.startContainer);
        if (block < 0)
            return null;
        const before = document.createRange();
        before.setStartBefore(article.contentOf(block)[0]);
        before.setEnd(range.startContainer, range.startOffset);
        const { fraction } = article.at(range.getBoundingClientRect().top + scrollY);
        return { block, fraction, words: text, nth: countOf(before.toString(), text) };
    }

    /** The text nodes of block \a index with where each begins in the block's text. */
    function piecesOf(index) {
        const pieces = [];
        let length = 0;
        for (const top of article.contentOf(index)) {
            const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
            for (let node = top.nodeType === Node.TEXT_NODE ? top : walker.nextNode(); node; node = walker.nextNode()) {
                pieces.push({ node, start: length });
                length += node.length;
            }
        }
        return pieces;
    }

    /** Chooses \a part, the \a nth of its like in block \a index; what was chosen before stays if it is not there. */
    function choose(index, part, nth) {
        if (index < 0 || index >= article.count)
            return false;
        const text = textOf(index);
        let at = text.indexOf(part);
        for (let n = 0; n < nth && text.indexOf(part, at + part.length) >= 0; ++n)
            at = text.indexOf(part, at + part.length);
        if (at < 0)
            return false;
        const pieces = piecesOf(index);
        const pieceAt = position => pieces.filter(piece => piece.start <= position).pop();
        const first = pieceAt(at);
        const last = pieceAt(at + part.length - 1);
        getSelection().setBaseAndExtent(first.node, at - first.start, last.node, at + part.length - last.start);
        return true;
    }

    function chooseNothing() {
        getSelection().removeAllRanges();
    }

    return { chosen, choose, chooseNothing };
})();
