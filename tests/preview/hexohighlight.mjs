// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// Reads {language: code} and prints [{name, html}]: what Hexo's own highlighters make of it in each of their skeletons.
//   node hexohighlight.mjs highlight | auto | prism      (auto: highlight.js guesses the language)
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(new URL('../hexo/package.json', import.meta.url));
const { highlight, prismHighlight } = require('hexo-util');
const skeletons = {
    lines: {},
    marked: { mark: [1, 3], caption: '<span>x</span>', firstLine: 7 },
    noGutter: { gutter: false },
    hljs: { hljs: true, mark: [2] },
    bare: { gutter: false, wrap: false, mark: [2] },
    bareHljs: { gutter: false, wrap: false, hljs: true },
};
const prismSkeletons = {
    rows: {},
    noRows: { lineNumber: false, caption: '<span>x</span>' },
};
// Languages that Hexo does not know, and codes that say little about theirs.
const unknown = { nosuch: 'let a = 1;\nif (a) b', none: 'x', '': 'no <language> & none' };
const brief = ['a', 'x = 1', 'SELECT 1', '<b>x</b>', '{"a": 1}', '中文', '# a\n- b', 'key: value', 'if a:\n  b()', 'a { b: c }', '\n', '$ ls -l'];

function all(samples, skeletonsOf, make) {
    return samples.flatMap(([lang, text]) => Object.entries(skeletonsOf)
        .map(([name, options]) => ({ name: `${lang}, ${name}`, html: make(text, { lang, ...options }) })));
}

const samples = Object.entries(JSON.parse(readFileSync(0, 'utf8')));
const results = {
    highlight: () => all(samples, skeletons, highlight),
    auto: () => all([...samples, ...brief.map(text => [text, text])], { lines: {}, hljs: { hljs: true }, bare: { gutter: false, wrap: false } },
        (text, options) => highlight(text, { ...options, lang: undefined, autoDetect: true })),
    prism: () => all([...samples, ...Object.entries(unknown)], prismSkeletons,
        (text, { lang, ...options }) => prismHighlight(text, lang ? { lang, ...options } : options)),
};
process.stdout.write(JSON.stringify(results[process.argv[2]]()));
