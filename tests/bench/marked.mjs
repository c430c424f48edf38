// SPDX-FileCopyrightText: 2026 Hexquill authors
// SPDX-License-Identifier: MIT
//
// node marked.mjs RUNS BODY.md...: for each body a line with two median milliseconds, warm: of hexo-renderer-marked
// alone, which sees no fences, tags or code colours, and of all that Hexo does to a post.
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import fs from 'node:fs'
import path from 'node:path'

const judge = path.join(path.dirname(fileURLToPath(import.meta.url)), '../hexo/')
const require = createRequire(judge)
const Hexo = require('hexo')
const [runs, ...files] = process.argv.slice(2)

const hexo = new Hexo(judge, { silent: true })
await hexo.init()
if (!hexo.render.isRenderable('a.md')) {
  globalThis.hexo = hexo
  await hexo.loadPlugin(require.resolve('hexo-renderer-marked'))
}

async function median(work) {
  const times = []
  for (let i = 0; i < Number(runs) + 3; i++) {
    const start = process.hrtime.bigint()
    await work()
    if (i >= 3) times.push(Number(process.hrtime.bigint() - start) / 1e6)
  }
  times.sort((a, b) => a - b)
  return times[times.length >> 1]
}

for (const file of files) {
  const text = fs.readFileSync(file, 'utf8')
  const marked = await median(() => hexo.render.render({ text, engine: 'md' }))
  // a post that Hexo refuses is timed up to there
  const whole = await median(() => hexo.post.render(null, { content: text, engine: 'md' }).catch(() => {}))
  process.stdout.write(`${marked} ${whole}\n`)
}
