import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { directory, get, json, post, put, refusedStart, serve } from './test-serve.ts'

const juan = {
  firstname: 'Juan',
  lastname: 'Pérez',
  email: 'juan@example.com',
  phone: '+593991234568',
}

test('with --state a restarted server goes on where it stopped, ids and scenarios included', async () => {
  const path = join(directory, 'state')
  const flags = ['--state', path, '--now', '2026-03-10T08:00:00', '--freeze']
  const first = await serve(...flags)
  const { id } = await json(await post(`${first.url}/v1/clients`, juan))
  await post(`${first.url}/_maniqui/sandboxes`, {
    name: 'saturday',
    data: 'busy-saturday',
    seed: 9,
  })
  await put(`${first.url}/_maniqui/sandboxes/demo/scenarios`, [{ name: 'slow', ms: 1 }])
  first.stop()
  await first.exitCode

  const second = await serve(...flags)
  expect(second.err()).toContain('2 sandboxes restored')
  expect((await get(`${second.url}/v1/clients/${String(id)}`)).status).toBe(200)
  expect(await json(await get(`${second.url}/_maniqui/sandboxes/demo/scenarios`))).toEqual([
    { name: 'slow', ms: 1 },
  ])
  await fetch(`${second.url}/_maniqui/sandboxes/saturday/reset`, { method: 'POST' })
  expect(await json(await get(`${second.url}/_maniqui/sandboxes/saturday`))).toMatchObject({
    data: 'busy-saturday',
    seed: 9,
  })
})

test('a clock that ticks has moved on while the server was down; a stopped one has not', async () => {
  const present = Date.parse('2026-06-01T12:00:00Z')
  const now = vi.spyOn(Date, 'now').mockReturnValue(present)
  onTestFinished(() => now.mockRestore())
  const path = join(directory, 'state')
  const first = await serve('--state', path, '--now', '2026-03-10T08:00:00')
  await get(`${first.url}/v1/services`)
  await put(`${first.url}/_maniqui/sandboxes/still/clock`, {
    now: '2026-03-10T10:30:00',
    frozen: true,
  })
  first.stop()
  await first.exitCode

  now.mockReturnValue(present + 3_600_000)
  const { url } = await serve('--state', path)
  const clockOf = async (name: string) => {
    const { now } = await json(await get(`${url}/_maniqui/sandboxes/${name}/clock`))
    return Date.parse(String(now))
  }
  expect(await clockOf('demo')).toBe(Date.parse('2026-03-10T09:00:00+01:00'))
  expect(await clockOf('still')).toBe(Date.parse('2026-03-10T10:30:00+01:00'))
})

test.each([
  ['cut short', (whole: Buffer) => whole.subarray(0, whole.length / 2), 'damaged or cut short'],
  ['foreign', () => Buffer.from('{"name":"somebody else’s"}\n'), 'is not a state file of Maniquí'],
  ['empty', () => Buffer.alloc(0), 'is not a state file of Maniquí'],
])('a state file that is %s is refused and not touched', async (_, spoil, sentence) => {
  const path = join(directory, 'state')
  const { url, stop, exitCode } = await serve('--state', path)
  await get(`${url}/v1/services`)
  stop()
  await exitCode
  const spoilt = spoil(await readFile(path))
  await writeFile(path, spoilt)
  const err = await refusedStart('--state', path)
  expect(err).toContain(sentence)
  expect(err).toMatch(/^error: --state: .*It was not touched: move it away/)
  expect(await readFile(path)).toEqual(spoilt)
})
