// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// node marked.mjs BODY.md RUNS: median milliseconds that hexo-renderer-marked needs for the body, warm.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import fs from 'node:fs'
import path from 'node:path'

const judge = path.join(path.dirname(fileURLToPath(import.meta.url)), '../hexo/')
const require = createRequire(judge)
const Hexo = require('hexo')
const [file, runs] = process.argv.slice(2)
const text = fs.readFileSync(file, 'utf8')

const hexo = new Hexo(judge, { silent: true })
require('hexo-renderer-marked/package.json')
globalThis.hexo = hexo
await hexo.loadPlugin(require.resolve('hexo-renderer-marked'))
const times = []
for (let i = 0; i < Number(runs) + 3; i++) {
  const start = process.hrtime.bigint()
  await hexo.render.render({ text, engine: 'md' })
  if (i >= 3) times.push(Number(process.hrtime.bigint() - start) / 1e6)
}
times.sort((a, b) => a - b)
process.stdout.write(String(times[times.length >> 1]) + '\n')
