import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { type TerminalRun, run } from './test-terminal.ts'

/** An empty directory of each test's own. */
export let directory = ''
const running: TerminalRun[] = []
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'maniqui-'))
})
afterEach(async () => {
  for (const one of running) {
    one.stop()
  }
  await Promise.all(running.splice(0).map(({ exitCode }) => exitCode))
  await rm(directory, { recursive: true })
})

/** Starts the mock on a free port; resolves when it listens. */
export async function serve(...flags: string[]): Promise<TerminalRun & { url: string }> {
  const started = run('--port', '0', ...flags)
  running.push(started)
  const ended = started.exitCode.then((code) => `ended with ${code}: ${started.err()}`)
  const url = await Promise.race([started.firstLine, ended])
  expect(url).toMatch(/^http:\/\//)
  return { ...started, url }
}

/** What a start that has to fail says. */
export async function refusedStart(...flags: string[]): Promise<string> {
  const { exitCode, out, err } = run('--port', '0', ...flags)
  expect([await exitCode, out()]).toEqual([2, ''])
  return err()
}

export const demoKey = { 'x-api-key': 'cpk_demo' }

export const get = (url: string, headers: Record<string, string> = demoKey) =>
  fetch(url, { headers })

export const post = (url: string, body: object, headers: Record<string, string> = demoKey) =>
  fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const put = (url: string, body: object) =>
  fetch(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export async function json(response: Response): Promise<Record<string, never>> {
  return JSON.parse(await response.text())
}
