// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// What `hexo new` writes, one JSON object per case and line:
//   node newpost.mjs CASES.jsonl OUT.jsonl
// A case: file (its name), title, layout, now (milliseconds), config (over Hexo's defaults), scaffolds ({name: text}),
// existing ({path below source: text}), ours (our file, to be read by hexo-front-matter), abbrlinks (numbers in use),
// publish (the name of a draft, which `hexo publish` gets instead).
import { createRequire } from 'node:module'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const load = createRequire(import.meta.url)
const frontMatter = load('hexo-front-matter')
const Hexo = load('hexo')

function forget (pattern) {
  for (const name of Object.keys(load.cache)) if (pattern.test(name)) delete load.cache[name]
}

// The plugin's state is that of one run of Hexo.
function abbrlinkPlugin (numbers) {
  forget(/hexo-abbrlink/)
  const model = load('hexo-abbrlink/lib/model.js')
  for (const number of numbers) model.add(number)
  return load('hexo-abbrlink/lib/logic.js')
}

function write (root, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
  }
}

function readFields (text) {
  try {
    const { _content, ...fields } = frontMatter.parse(text)
    return { fields, content: _content }
  } catch (error) { return { error: error.message } }
}

function withAbbrlink (hexo, made, numbers) {
  const { fields } = readFields(made.content)
  const source = path.relative(hexo.source_dir, made.path)
  abbrlinkPlugin(numbers).call({ config: hexo.config, log: { i () {} } }, {
    layout: fields.layout ?? 'post', source, full_source: made.path, raw: made.content, title: String(fields.title ?? ''), abbrlink: fields.abbrlink
  })
}

async function judge (hexo, defaults, one) {
  fs.rmSync(hexo.base_dir, { recursive: true, force: true })
  fs.mkdirSync(hexo.source_dir, { recursive: true })
  hexo.config = { ...defaults, ...one.config }
  write(hexo.scaffold_dir, one.scaffolds ?? {})
  write(hexo.source_dir, one.existing ?? {})
  const verdict = { file: one.file, ours: readFields(one.ours ?? '') }
  try {
    if (one.publish) {
      const published = await hexo.post.publish({ slug: one.publish, layout: hexo.config.default_layout })
      return { ...verdict, path: path.relative(hexo.base_dir, published.path) }
    }
    const made = await hexo.post.create({ title: one.title, layout: one.layout || hexo.config.default_layout, date: new Date(one.now) })
    if (one.config?.abbrlink) withAbbrlink(hexo, made, one.abbrlinks ?? [])
    const folder = made.path.slice(0, made.path.length - path.extname(made.path).length)
    verdict.path = path.relative(hexo.base_dir, made.path)
    verdict.text = fs.readFileSync(made.path, 'utf8')
    verdict.hasFolder = fs.existsSync(folder)
    verdict.hexo = readFields(verdict.text)
  } catch (error) { verdict.error = String(error.message) }
  return verdict
}

const [cases, output] = process.argv.slice(2)
const blog = fs.mkdtempSync(path.join(os.tmpdir(), 'hexquill-new-'))
process.on('exit', () => fs.rmSync(blog, { recursive: true, force: true }))
fs.writeFileSync(path.join(blog, '_config.yml'), 'title: judge\n')
fs.writeFileSync(path.join(blog, 'package.json'), JSON.stringify({ name: 'judge', hexo: { version: '' }, dependencies: {} }))
fs.symlinkSync(path.join(here, 'node_modules'), path.join(blog, 'node_modules'))
const hexo = new Hexo(blog, { silent: true })
await hexo.init()
const defaults = hexo.config
const verdicts = []
for (const line of fs.readFileSync(cases, 'utf8').split('\n').filter(Boolean)) {
  verdicts.push(await judge(hexo, defaults, JSON.parse(line)))
}
fs.writeFileSync(output, verdicts.map(verdict => JSON.stringify(verdict) + '\n').join(''))
