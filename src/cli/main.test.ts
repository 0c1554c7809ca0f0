import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

let directory = ''
const children: ChildProcess[] = []
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'maniqui-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
  }
  await rm(directory, { recursive: true })
})

function start(...argv: string[]) {
  const { PORT: _, HOST: __, ...env } = process.env
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  })
  children.push(child)
  let err = ''
  child.stderr.on('data', (chunk) => (err += String(chunk)))
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal, err }))
  return { child, ended }
}

/** A server in a process of its own, once it listens. */
async function serve(...flags: string[]) {
  const { child, ended } = start('--port', '0', ...flags)
  const first = await Promise.race([once(child.stdout, 'data'), ended.then(({ err }) => [err])])
  const url = String(first[0]).trim()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  return { url, child, ended }
}

const headers = { 'x-api-key': 'cpk_demo', 'content-type': 'application/json' }

async function createClient(url: string, number: number): Promise<string> {
  const response = await fetch(`${url}/v1/clients`, {
    method: 'POST',
    headers,
    body: JSON.stringify({
      firstname: 'Juan',
      lastname: 'Pérez',
      email: `juan-${number}@example.com`,
      phone: '+593991234568',
    }),
  })
  expect(response.status).toBe(201)
  const { id }: { id: string } = JSON.parse(await response.text())
  return id
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the command with 0', async (signal) => {
  const { url, child, ended } = await serve()
  expect((await fetch(`${url}/v1/services`, { headers })).status).toBe(200)
  child.kill(signal)
  expect(await ended).toMatchObject({ code: 0, signal: null })
})

test('a wrong flag ends the command with 2', async () => {
  const { ended } = start('--port', 'x')
  expect(await ended).toMatchObject({ code: 2, err: expect.stringContaining('--port <number>') })
})

test('a reader that goes away does not take the server with it', async () => {
  const { url, child, ended } = await serve()
  child.stderr?.destroy()
  child.stdout?.destroy()
  for (let round = 0; round < 3; round += 1) {
    expect((await fetch(`${url}/v1/services`, { headers })).status).toBe(200)
  }
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ code: 0 })
})

test('a killed server comes back with all that had reached its file, requests going on', async () => {
  const state = join(directory, 'state')
  const { url, child, ended } = await serve('--state', state, '--log', 'silent')
  const acknowledged = new Map<string, string>()
  const asking = (async () => {
    for (let number = 0; ; number += 1) {
      acknowledged.set(`juan-${number}@example.com`, await createClient(url, number))
    }
  })()
  const saved = async () => {
    const text = await readFile(state, 'utf8')
    return [...acknowledged].filter(([email]) => text.includes(email))
  }
  let due = await saved()
  while (due.length < 20) {
    await wait(10)
    due = await saved()
  }
  child.kill('SIGKILL')
  await expect(asking).rejects.toThrow('fetch failed')
  expect(await ended).toMatchObject({ signal: 'SIGKILL' })

  const again = await serve('--state', state, '--log', 'silent')
  for (const [, id] of due) {
    expect((await fetch(`${again.url}/v1/clients/${id}`, { headers })).status).toBe(200)
  }
})
