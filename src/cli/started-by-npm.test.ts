import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { codeOf } from '../json/thrown.ts'

/* A project with a start script and the command in its `.bin`, run by the npm and the shell that people have. */

const command = `#!/usr/bin/env node
import { register } from '${import.meta.resolve('tsx/esm/api')}'
register()
await import('${new URL('main.ts', import.meta.url).href}')
`

let project: string
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'maniqui-'))
  const bin = join(project, 'node_modules/.bin')
  await mkdir(bin, { recursive: true })
  await writeFile(join(bin, 'maniqui'), command, { mode: 0o755 })
  const scripts = { start: 'maniqui --port 0' }
  await writeFile(join(project, 'package.json'), JSON.stringify({ type: 'module', scripts }))
})
afterEach(async () => {
  for (const pid of groups.splice(0)) {
    endGroup(pid)
  }
  await rm(project, { recursive: true })
})

/** Each start is a group of processes of its own, so that a test that fails leaves none of them. */
const groups: number[] = []

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // As it should be: all of them have ended.
    expect(codeOf(error)).toBe('ESRCH')
  }
}

/** A process that starts a server, which it hands its own output: that ends with the last of them. */
async function starting(program: string, ...words: string[]) {
  const { PORT: _, HOST: __, npm_lifecycle_event: ___, ...env } = process.env
  const child = spawn(program, words, {
    cwd: project,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (child.pid !== undefined) groups.push(child.pid)
  const ended = once(child.stdout, 'close')
  const exited = once(child, 'exit')
  let text = ''
  child.stdout.on('data', (chunk) => (text += String(chunk)))
  await expect.poll(() => text).toMatch(/http:\S+\n/)
  return { child, ended, exited, url: /http:\S+/.exec(text)?.[0] ?? '', text }
}

test.each([
  ['npm start', ['start']],
  ['npx maniqui', ['exec', '--', 'maniqui', '--port', '0']],
])('%s, stopped by a signal, leaves no server behind', async (_, words) => {
  const { child, ended, url } = await starting('npm', '--silent', ...words)
  expect((await fetch(`${url}/_maniqui/health`)).status).toBe(200)
  child.kill('SIGTERM')
  await ended
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('what a script puts in the background stays when the script has ended', async () => {
  const inBackground = 'node_modules/.bin/maniqui --port 0 & echo $!'
  const { ended, exited, text, url } = await starting('sh', '-c', inBackground)
  await exited
  expect((await fetch(`${url}/_maniqui/health`)).status).toBe(200)
  process.kill(Number(/^\d+$/m.exec(text)?.[0]), 'SIGTERM')
  await ended
})
