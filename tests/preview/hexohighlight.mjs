// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// Reads {language: code} and prints [{name, html}]: what Hexo's own highlighter makes of it in each of its skeletons.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(new URL('../hexo/package.json', import.meta.url));
const { highlight } = require('hexo-util');
const skeletons = {
    lines: {},
    marked: { mark: [1, 3], caption: '<span>x</span>', firstLine: 7 },
    noGutter: { gutter: false },
    hljs: { hljs: true, mark: [2] },
    bare: { gutter: false, wrap: false, mark: [2] },
    bareHljs: { gutter: false, wrap: false, hljs: true },
};
const samples = JSON.parse(readFileSync(0, 'utf8'));
const results = [];
for (const [lang, text] of Object.entries(samples)) {
    for (const [name, options] of Object.entries(skeletons))
        results.push({ name: `${lang}, ${name}`, html: highlight(text, { lang, ...options }) });
}
process.stdout.write(JSON.stringify(results));
