// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// Asks the real js-yaml and hexo-front-matter. node judge.mjs MODULES MODE CASES ANSWERS
// CASES: one JSON string a line. ANSWERS: one line each, in the canonical form that canonical.h writes too.
//   yaml   what js-yaml's load() gives
//   post   what hexo-front-matter makes of a whole post: its split, then its data
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const [modules, mode, casesFile, answersFile] = process.argv.slice(2);
const require = createRequire(`${modules}/x.js`);
const yaml = require('js-yaml');
const frontMatter = require('hexo-front-matter');

const mostNodes = 100000;

function text(value) {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, c => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0'));
}

function canonical(value, state = { nodes: 0, open: new Set() }) {
  if (++state.nodes > mostNodes) throw new Error('the text is too large');
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return '#' + String(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return '@' + value.getTime();
  if (state.open.has(value)) throw new Error('the value refers to itself');
  state.open.add(value);
  let result;
  if (Array.isArray(value) || value instanceof Uint8Array)
    result = '[' + Array.from(value, item => canonical(item, state)).join(',') + ']';
  else
    result = '{' + Object.keys(value).sort().map(key => text(key) + ':' + canonical(value[key], state)).join(',') + '}';
  state.open.delete(value);
  return result;
}

function failure(error) {
  const mark = error.mark;
  return `!${text(error.reason ?? error.message)} ${mark ? mark.line : 0} ${mark ? mark.column : 0}`;
}

const judges = {
  yaml(input) {
    try {
      return canonical(yaml.load(input));
    } catch (error) {
      return failure(error);
    }
  },
  post(input) {
    const { data, content, separator, prefixSeparator } = frontMatter.split(input);
    const split = data === undefined ? 'none' : [prefixSeparator, separator[0] === ';', text(data), text(content)].join('\t');
    try {
      const parsed = frontMatter.parse(input);
      const all = parsed._content === input && data !== undefined;
      delete parsed._content;
      if (Array.isArray(parsed)) return `${split}\tlist`;
      return `${split}\t${all ? 'text' : canonical(parsed)}`;
    } catch (error) {
      return `${split}\t${failure(error)}`;
    }
  },
};

const cases = readFileSync(casesFile, 'utf8').split('\n').filter(Boolean);
writeFileSync(answersFile, cases.map(line => judges[mode](JSON.parse(line))).join('\n') + '\n');
