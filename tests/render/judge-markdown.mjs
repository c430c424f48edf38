// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// What the real hexo-renderer-marked makes of Markdown: node judge-markdown.mjs NODE_MODULES
// One case a line on standard input, as JSON: text, dialect (15 or 4), marked (options as in _config.yml), url, root,
// relativeLink, postAssetFolder, postPath, assets. One line a case on standard output: {html} or {error}.
import { createRequire } from 'node:module'
import path from 'node:path'
import readline from 'node:readline'

const modules = path.resolve(process.argv[2])
const require = createRequire(path.join(modules, 'judge.cjs'))
const renderers = {
  15: () => require('hexo-renderer-marked/lib/renderer'),
  4: () => require('hexo-renderer-marked-6/lib/renderer')
}
const defaults = {
  gfm: true, pedantic: false, breaks: true, smartLists: true, smartypants: true, modifyAnchors: 0, autolink: true,
  mangle: true, sanitizeUrl: false, dompurify: false, headerIds: true, anchorAlias: false, lazyload: false,
  prependRoot: true, postAsset: false, external_link: { enable: false, exclude: [], nofollow: false },
  descriptionLists: true
}

// As much of Hexo as the renderer asks for.
function hexoFor (one) {
  const assets = one.assets || []
  const models = {
    Post: { findOne: () => one.postPath ? { source: '_posts/post.md' } : undefined },
    PostAsset: {
      findById: id => {
        const name = id.slice('source/_posts/post/'.length)
        return assets.includes(name) ? { path: path.posix.join(one.postPath.replace(/\.html?$/, ''), name) } : undefined
      }
    }
  }
  return {
    source_dir: '/blog/source/',
    config: {
      url: one.url || 'http://example.com',
      root: one.root || '/',
      relative_link: one.relativeLink || false,
      post_asset_folder: one.postAssetFolder || false,
      source_dir: 'source',
      marked: { ...defaults, ...one.marked }
    },
    execFilterSync: () => {},
    model: name => models[name]
  }
}

// The renderer garbles e-mail addresses by chance; this way it always takes decimal entities.
Math.random = () => 0.25

for await (const line of readline.createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const one = JSON.parse(line)
  let answer
  try {
    const data = { text: one.text, path: '/blog/source/_posts/post.md' }
    answer = { html: renderers[one.dialect || 15]().call(hexoFor(one), data, {}) }
  } catch (error) {
    answer = { error: error.message }
  }
  process.stdout.write(JSON.stringify(answer).replace(/[\u2028\u2029]/g, c => '\\u' + c.charCodeAt(0).toString(16)) + '\n')
}
