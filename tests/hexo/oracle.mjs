// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// What the real Hexo makes of posts, one JSON object per post and line:
//   node oracle.mjs POSTS OUT.jsonl [--config FILE] [--theme NAME] [--packages NODE_MODULES]
// POSTS is taken for source/_posts of a throw-away blog (text files of any name count as Markdown). The zone is $TZ, else the
// configuration's, else UTC. E-mail mangling is made repeatable: every character in decimal.
import { createRequire } from 'node:module'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const given = readArguments(process.argv.slice(2))
const packages = path.resolve(given.packages ?? path.join(here, 'node_modules'))
const load = createRequire(path.join(packages, 'oracle.cjs'))
const jsYaml = load('js-yaml')
const frontMatter = load('hexo-front-matter')
const hexoFs = load('hexo-fs')
const { deepMerge } = load('hexo-util')

const FIELDS = ['title', 'slug', 'path', 'permalink', 'date', 'tags', 'categories', 'excerptHtml', 'moreHtml',
  'contentHtml', 'publishedHtml', 'tocHtml', 'tocHtmlUnnumbered']

function usage () {
  process.stderr.write('usage: oracle.mjs POSTS OUT.jsonl [--config FILE] [--theme NAME] [--packages NODE_MODULES]\n')
  process.exit(2)
}

function readArguments (list) {
  const given = { places: [], config: null, theme: null, packages: null }
  while (list.length) {
    const word = list.shift()
    if (word === '--config') given.config = list.shift()
    else if (word === '--theme') given.theme = list.shift()
    else if (word === '--packages') given.packages = list.shift()
    else given.places.push(word)
  }
  if (given.places.length !== 2) usage()
  return given
}

function filesOf (folder, below = '') {
  const entries = fs.readdirSync(path.join(folder, below), { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const found = []
  for (const entry of entries) {
    const name = below ? `${below}/${entry.name}` : entry.name
    if (entry.isDirectory()) found.push(...filesOf(folder, name))
    else found.push(name)
  }
  return found
}

const isMarkdown = name => /\.(md|markdown|mkd|mkdn|mdwn|mdtxt|mdtext)$/i.test(name)
const isText = name => /\.txt$/i.test(name)

// Under which name each file stands in the blog.
function planPosts (folder) {
  const names = filesOf(folder)
  return names.map(name => {
    if (!isText(name)) return { name, inBlog: name, isPost: isMarkdown(name) }
    const short = name.slice(0, -4) + '.md'
    return { name, inBlog: names.includes(short) ? name + '.md' : short, isPost: true }
  })
}

function makeBlog (folder, posts, given) {
  const blog = fs.mkdtempSync(path.join(os.tmpdir(), 'hexquill-judge-'))
  process.on('exit', () => fs.rmSync(blog, { recursive: true, force: true }))
  const config = given.config ? jsYaml.load(fs.readFileSync(given.config, 'utf8')) ?? {} : {}
  config.theme = given.theme ?? config.theme ?? 'landscape'
  fs.writeFileSync(path.join(blog, '_config.yml'), jsYaml.dump(config))
  const themeFile = `_config.${config.theme}.yml`
  const beside = given.config && path.join(path.dirname(given.config), themeFile)
  if (beside && fs.existsSync(beside)) fs.copyFileSync(beside, path.join(blog, themeFile))
  const plugins = ['hexo-renderer-marked', 'hexo-renderer-ejs', 'hexo-renderer-pug', 'hexo-renderer-stylus']
  if (config.abbrlink) plugins.push('hexo-abbrlink')
  const manifest = { name: 'judge', hexo: { version: '' }, dependencies: {} }
  for (const plugin of plugins) manifest.dependencies[plugin] = '*'
  fs.writeFileSync(path.join(blog, 'package.json'), JSON.stringify(manifest))
  fs.symlinkSync(packages, path.join(blog, 'node_modules'))
  for (const post of posts) {
    const target = path.join(blog, 'source', '_posts', post.inBlog)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.copyFileSync(path.join(folder, post.name), target)
  }
  process.env.TZ ||= config.timezone || 'UTC'
  return blog
}

const withoutColours = text => String(text).replace(/\u001b\[\d*(;\d+)*m/g, '')

// Hexo logs what it drops; the log is the only place where the reason stands.
function listen (hexo, dropped) {
  const hear = (first, ...rest) => {
    const line = withoutColours(rest.join(' '))
    const at = line.indexOf('_posts/')
    const cause = first?.err ?? first
    if (line.includes('Process failed') && at >= 0) dropped.set(line.slice(at + '_posts/'.length), withoutColours(cause?.message ?? cause))
  }
  hexo.log.error = hear
  hexo.log.fatal = hear
}

// Reads all posts, one after the other, so that the order of tags and categories is that of the file names. Nothing is
// generated: that would stop at the first post that cannot be rendered.
async function openBlog (blog, posts, dropped) {
  const Hexo = load('hexo')
  const hexo = new Hexo(blog, { silent: true })
  listen(hexo, dropped)
  await hexo.init()
  hexo._dbLoaded = true
  for (const post of [...posts.filter(p => p.isPost), ...posts.filter(p => !p.isPost)]) {
    await hexo.source._processFile('create', '_posts/' + post.inBlog)
  }
  const themeFile = path.join(hexo.theme_dir, '_config.yml')
  hexo.theme.config = (fs.existsSync(themeFile) && await hexo.render.render({ path: themeFile })) || {}
  if (hexo.config.theme_config) hexo.theme.config = deepMerge(hexo.theme.config, hexo.config.theme_config)
  hexo.locals.invalidate()
  const before = hexo.extend.filter.list('before_generate').filter(f => f.name !== 'renderPostFilter')
  for (const filter of before) {
    try { await filter.call(hexo, null) } catch (error) { process.stderr.write(`before_generate: ${error.message}\n`) }
  }
  return hexo
}

// JSON has no dates and no infinities: {$date: wall clock}, and infinities as text.
function toJson (value) {
  if (value instanceof Date) {
    if (Number.isNaN(+value)) return { $date: null }
    const [y, ...rest] = [value.getFullYear(), value.getMonth() + 1, value.getDate(), value.getHours(), value.getMinutes(), value.getSeconds()]
    const [month, day, hour, minute, second] = rest.map(n => String(n).padStart(2, '0'))
    return { $date: `${y}-${month}-${day} ${hour}:${minute}:${second}` }
  }
  if (Array.isArray(value)) return value.map(toJson)
  if (value !== null && typeof value === 'object') {
    const copy = {}
    for (const key of Object.keys(value)) copy[key] = toJson(value[key])
    return copy
  }
  return typeof value === 'number' && !Number.isFinite(value) ? `${value}` : value
}

async function judge (hexo, folder, post, reason) {
  const verdict = { file: post.name, frontMatter: null }
  for (const field of FIELDS) verdict[field] = null
  verdict.error = reason ?? null
  const attempt = async action => { try { await action() } catch (error) { verdict.error ??= withoutColours(error.message) } }
  await attempt(() => {
    const { _content, ...fields } = frontMatter.parse(hexoFs.readFileSync(path.join(folder, post.name)))
    verdict.frontMatter = toJson(fields)
  })
  const entry = hexo.model('Post').findOne({ source: '_posts/' + post.inBlog })
  if (!entry) {
    verdict.error ??= 'Hexo made no post of this file'
    return verdict
  }
  await attempt(() => renderPost(hexo, entry, verdict))
  await attempt(() => {
    const categories = hexo.model('Category')
    verdict.title = entry.title
    verdict.slug = entry.slug
    verdict.date = entry.date.toISOString()
    verdict.tags = entry.tags.map(tag => tag.name)
    verdict.categories = entry.categories.map(c => ({ name: c.name, slug: c.slug, parent: c.parent ? categories.findById(c.parent).name : null }))
  })
  await attempt(() => {
    const place = { path: entry.path, permalink: entry.permalink }
    Object.assign(verdict, place)
  })
  return verdict
}

async function renderPost (hexo, entry, verdict) {
  if (entry.content == null) { // a field `content` suppresses rendering
    entry.content = entry._content
    await hexo.post.render(entry.full_source, entry)
  }
  verdict.excerptHtml = entry.excerpt
  verdict.moreHtml = entry.more
  verdict.contentHtml = entry.content
  await entry.save()
  verdict.publishedHtml = await hexo.execFilter('_after_html_render', entry.content, { context: hexo, args: [{ page: entry }] })
  const toc = hexo.extend.helper.get('toc').bind(hexo)
  verdict.tocHtml = toc(entry.content)
  verdict.tocHtmlUnnumbered = toc(entry.content, { list_number: false })
}

console.log = console.info = console.error // plugins must not write into the result
const [folder, output] = given.places
const posts = planPosts(folder)
const blog = makeBlog(folder, posts, given)
const dropped = new Map()
const hexo = await openBlog(blog, posts, dropped)
Math.random = () => 0.25
const lines = []
for (const post of posts.filter(p => p.isPost)) {
  lines.push(JSON.stringify(await judge(hexo, folder, post, dropped.get(post.inBlog))))
}
fs.writeFileSync(output, lines.join('\n') + '\n')
process.exit(0)
