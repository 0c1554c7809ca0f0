import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'
import { contextOf, createManiqui, type Maniqui } from '../library/maniqui.ts'
import type { NewSandbox } from '../sandbox/desk/create.ts'
import { type SandboxSnapshot, takeSnapshot } from '../sandbox/snapshot.ts'
import { loadState } from './state.ts'

const options = { seed: 7, now: '2026-03-10T08:00:00', frozen: true }
const directory = await mkdtemp(join(tmpdir(), 'maniqui-'))
afterAll(() => rm(directory, { recursive: true }))

const own = { business: { name: 'Mine' }, zone: 'Europe/Lisbon', locations: [] }

it.each<[string, Omit<NewSandbox, 'name'>]>([
  ['the server’s own start', {}],
  ['another seed', { seed: 4 }],
  ['another fixture', { data: 'busy-saturday', seed: 4 }],
  ['a fixture with a day of its own', { data: 'docs-citapro' }],
  ['a generated salon', { data: 'generate:days=9', seed: 2 }],
  ['a fixture of one’s own', { data: own, seed: 2 }],
])(
  'a sandbox of %s is restored, and later reset, the same through every door',
  async (_, described) => {
    await using first = await createManiqui(options)
    const box = await first.createSandbox({ name: 'a', ...described })
    const began = snapshotOf(first)
    box.agenda.close({ date: '2026-03-20' })
    box.scenarios.use('maintenance')
    box.clock.advance('PT3H')
    const left = snapshotOf(first)
    for (const [door, maniqui] of Object.entries(await restored(first, left))) {
      expect(snapshotOf(maniqui), door).toEqual(left)
      maniqui.sandbox('a').reset()
      expect(snapshotOf(maniqui), door).toEqual(began)
      await maniqui.close()
    }
  },
)

it('also a generated salon through the library, in a process that never generated one', async () => {
  await using first = await createManiqui(options)
  const box = await first.createSandbox({ name: 'a', data: 'generate:days=9', seed: 2 })
  const began = snapshotOf(first)
  box.clock.advance('PT3H')
  // The desk as a process has it in which nothing was generated yet: the library cannot wait for the generator.
  vi.resetModules()
  const { restoreSnapshot } = await import('../sandbox/desk/restore.ts')
  await using other = await createManiqui(options)
  restoreSnapshot(contextOf(other), 'a', snapshotOf(first))
  other.sandbox('a').reset()
  expect(snapshotOf(other)).toEqual(began)
})

/** A new server for each door, with the sandbox as it was left. */
async function restored(
  first: Maniqui,
  left: SandboxSnapshot,
): Promise<Readonly<Record<'library' | 'http' | 'state file', Maniqui>>> {
  const library = await createManiqui(options)
  library.sandbox('a').restore(left)

  const http = await createManiqui(options)
  const { status } = await http.fetch(
    new Request('http://localhost/_maniqui/sandboxes/a/snapshot', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(left),
    }),
  )
  expect(status).toBe(200)

  const path = join(directory, `state-${(files += 1)}`)
  const onFault = (error: unknown) => expect.unreachable(String(error))
  const saved = await loadState(first, path, { onFault })
  await saved.begin()
  await saved.close()
  const kept = await createManiqui(options)
  expect((await loadState(kept, path, { onFault })).restored).toBe(1)
  return { library, http, 'state file': kept }
}

let files = 0

function snapshotOf(maniqui: Maniqui): SandboxSnapshot {
  return JSON.parse(JSON.stringify(takeSnapshot(contextOf(maniqui).sandboxes.use('a'))))
}
