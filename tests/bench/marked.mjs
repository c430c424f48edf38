// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// node marked.mjs RUNS BODY.md...: median milliseconds that hexo-renderer-marked needs for each body, warm, a line each.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import fs from 'node:fs'
import path from 'node:path'

const judge = path.join(path.dirname(fileURLToPath(import.meta.url)), '../hexo/')
const require = createRequire(judge)
const Hexo = require('hexo')
const [runs, ...files] = process.argv.slice(2)

const hexo = new Hexo(judge, { silent: true })
require('hexo-renderer-marked/package.json')
globalThis.hexo = hexo
await hexo.loadPlugin(require.resolve('hexo-renderer-marked'))
for (const file of files) {
  const text = fs.readFileSync(file, 'utf8')
  const times = []
  for (let i = 0; i < Number(runs) + 3; i++) {
    const start = process.hrtime.bigint()
    await hexo.render.render({ text, engine: 'md' })
    if (i >= 3) times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  times.sort((a, b) => a - b)
  process.stdout.write(String(times[times.length >> 1]) + '\n')
}
