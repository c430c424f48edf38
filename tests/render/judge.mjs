// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// The real Hexo as judge of preview/render: reads {"blog": {...}, "cases": [{"ask": NAME, ...}]} on standard input and
// prints a JSON list with one answer per case. A case that makes Hexo throw answers {"error": reason}.
//   blog: {"config": {...}, "theme": NAME, "packages": [NAME], "posts": {PATH: TEXT}, "files": {PATH: TEXT}}   (only for
//   cases that need a blog)
import { createRequire } from 'node:module'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const packages = process.argv[2]
const require = createRequire(path.join(packages, 'judge.js'))
const util = require('hexo-util')

const withoutColours = text => String(text).replace(/\u001b\[[0-9;]*m/g, '')

// Tokens are the page's work: inside code cells only the spans of lines stay.
function withoutTokens (html) {
  const clean = code => {
    const kept = []
    return code.replace(/<span([^>]*)>|<\/span>/g, (tag, attributes) => {
      if (tag === '</span>') return kept.pop() ? tag : ''
      const keep = !/ class="/.test(attributes) || / class="(line|line marked|line-numbers-rows)"/.test(attributes)
      kept.push(keep)
      return keep ? tag : ''
    })
  }
  return html && html.replace(/<td class="code">[^]*?<\/td>|<code class="(highlight|hljs|language-)[^]*?<\/code>/g, clean)
}

function makeFolder ({ config = {}, theme = 'landscape', packages: more = [], posts = {}, files = {} }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hexquill-judge-'))
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  const plugins = ['hexo-renderer-marked', 'hexo-renderer-ejs', 'hexo-renderer-pug', 'hexo-renderer-stylus']
  const dependencies = Object.fromEntries([...plugins, ...more].map(name => [name, '*']))
  const write = (name, text) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    fs.writeFileSync(path.join(folder, name), text)
  }
  write('_config.yml', JSON.stringify({ ...config, theme }))
  write('package.json', JSON.stringify({ name: 'judge', hexo: { version: '' }, dependencies }))
  for (const [name, text] of Object.entries(posts)) write(path.join('source/_posts', name), text)
  for (const [name, text] of Object.entries(files)) write(path.join('source', name), text)
  fs.symlinkSync(path.resolve(packages), path.join(folder, 'node_modules'))
  return folder
}

async function startHexo (blog) {
  const Hexo = require('hexo')
  const hexo = new Hexo(makeFolder(blog), { silent: true })
  await hexo.init()
  hexo._dbLoaded = true
  const names = Object.keys(blog.posts || {})
  for (const name of Object.keys(blog.files || {})) await hexo.source._processFile('create', name)
  for (const name of names) await hexo.source._processFile('create', '_posts/' + name)
  const themeConfig = path.join(hexo.theme_dir, '_config.yml')
  hexo.theme.config = (fs.existsSync(themeConfig) && await hexo.render.render({ path: themeConfig })) || {}
  if (hexo.config.theme_config) hexo.theme.config = util.deepMerge(hexo.theme.config, hexo.config.theme_config)
  for (const page of hexo.model('Page').toArray()) { // as far as Hexo is when it comes to the posts
    page.content = page._content
    await page.save()
  }
  hexo.locals.invalidate()
  if (hexo.config.theme === 'fluid') hexo.emit('generateBefore') // Fluid changes the highlighter's settings
  // these themes give their tags what they need when a generation begins, with much else
  const icons = path.join(hexo.theme_dir, '_data/icons.yml')
  hexo.theme.config.icons ??= (fs.existsSync(icons) && await hexo.render.render({ path: icons })) || {}
  hexo.renderStylus = async () => ''
  hexo.getType = source => source.split('.').pop()
  if (hexo.config.theme === 'stellar') require('hexo-theme-stellar/scripts/events/lib/utils')(hexo)
  if (hexo.config.theme === 'volantis') require('hexo-theme-volantis/scripts/events/lib/tag-utils')(hexo)
  for (const filter of hexo.extend.filter.list('before_generate')) {
    if (filter.name !== 'renderPostFilter') await filter.call(hexo, null)
  }
  return hexo
}

const answers = {
  slugize: ({ text, transform, separator }) => util.slugize(text, { transform, separator }),
  string: ({ value }) => String(value),
  number: ({ text }) => String(Number(text)),
  isExternal: ({ url, site, exclude }) => util.isExternalLink(url, site, exclude),
  encodeUrl: ({ text }) => util.encodeURL(text),
  titlecase: ({ text }) => require('titlecase')(text),
  tokens: ({ names }) => names.map(name => Boolean(require('highlight.js').getLanguage(name))),
  toc: async ({ html, options }, hexo) => hexo.extend.helper.get('toc').call(hexo, html, options),
  themeConfig: async (_, hexo) => hexo.theme.config,
  tag: async ({ text, fields = {} }, hexo) => hexo.extend.tag.render(text, fields),
  fences: async ({ text }, hexo) => {
    const data = { content: text }
    await hexo.extend.filter.list('before_post_render')[0].call(hexo, data)
    return data.content
  },
  post: async ({ name }, hexo) => {
    const post = hexo.model('Post').findOne({ source: '_posts/' + name })
    if (post.content == null) {
      post.content = post._content
      await hexo.post.render(post.full_source, post)
    }
    const toc = hexo.extend.helper.get('toc')
    return {
      content: withoutTokens(post.content),
      excerpt: withoutTokens(post.excerpt),
      more: withoutTokens(post.more),
      published: withoutTokens(await hexo.execFilter('_after_html_render', post.content, { context: hexo, args: [{ page: post }] })),
      toc: toc.call(hexo, post.content),
      tocUnnumbered: toc.call(hexo, post.content, { list_number: false })
    }
  }
}

const input = JSON.parse(fs.readFileSync(0, 'utf8'))
console.log = console.info = console.warn = console.error
const hexo = input.blog ? await startHexo(input.blog) : null
Math.random = () => 0.25 // mangled mail addresses become decimal only
const results = []
for (const one of input.cases) {
  try {
    const answer = await answers[one.ask](one, hexo)
    results.push(answer === undefined ? null : answer)
  } catch (error) {
    results.push({ error: withoutColours(error.message) })
  }
}
process.stdout.write(JSON.stringify(results), () => process.exit(0))
