// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT

// Which language a code block without one is in, as highlight.js guesses for Hexo (`auto_detect`): every grammar reads the
// code, the most relevant one wins. That takes a second for a long block, so it is done a few grammars a frame.
const guesses = (() => {
    const known = new Map();
    const mostKnown = 300;
    const frameTime = 12; // milliseconds
    const jobs = [];

    // Among equals the first counts: the order in which highlight.js itself comes on a server, by name but for these.
    const before = { xml: 'asciidoc', markdown: 'dart', ruby: 'erb', 'erlang-repl': 'erlang', perl: 'mojolicious', yaml: 'tap' };
    let order = null;

    function languages() {
        if (order)
            return order;
        order = hljs.listLanguages().filter(name => !(name in before)).sort();
        for (const [name, next] of Object.entries(before))
            order.splice(order.indexOf(next), 0, name);
        return order = order.filter(hljs.autoDetection);
    }

    /** highlight.js's own order of two results. */
    function compare(a, b) {
        if (a.relevance !== b.relevance)
            return b.relevance - a.relevance;
        if (a.language && b.language) {
            if (hljs.getLanguage(a.language).supersetOf === b.language)
                return 1;
            if (hljs.getLanguage(b.language).supersetOf === a.language)
                return -1;
        }
        return 0;
    }

    function remember(text, language) {
        if (known.size >= mostKnown)
            known.delete(known.keys().next().value);
        known.set(text, language);
    }

    /** Goes on with the first job until this frame's time is over. */
    function work() {
        const job = jobs[0];
        const until = performance.now() + frameTime;
        while (job.left.length && performance.now() < until) {
            const language = job.left.shift();
            const { relevance } = hljs.highlight(job.text, { language, ignoreIllegals: false });
            job.results.push({ language, relevance });
        }
        if (!job.left.length) {
            jobs.shift();
            remember(job.text, job.results.sort(compare)[0].language);
            job.done();
        }
        if (jobs.length)
            requestAnimationFrame(work);
    }

    return {
        /** The language of \a text: undefined if nobody has guessed yet, empty if it is none. */
        of(text) {
            return known.get(text);
        },

        /** Guesses, then calls \a done. */
        make(text, done) {
            jobs.push({ text, done, left: [...languages()], results: [{ language: '', relevance: 0 }] });
            if (jobs.length === 1)
                requestAnimationFrame(work);
        },

        /** How many blocks wait for their language. */
        get waiting() {
            return jobs.length;
        },
    };
})();
