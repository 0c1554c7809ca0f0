import { expect, onTestFinished, test, vi } from 'vitest'
import { holdTimers } from '../../contract-tests/support/timers.ts'
import { readStateText } from './state-format.ts'
import { type Savable, StateKeeper } from './state-keeper.ts'

interface Box extends Savable {
  readonly base: object
  readonly value: number
}

const salon = { name: 'a salon' }

function world(boxes: Box[], options: { interval?: number; fail?: () => boolean } = {}) {
  const files: Record<string, unknown>[][] = []
  const faults: unknown[] = []
  const taken: string[] = []
  let told = () => {}
  const keeper = new StateKeeper<Box>({
    source: {
      list: () => boxes,
      record: (box) => {
        taken.push(box.name)
        return { base: box.base, snapshot: { value: box.value } }
      },
      present: () => 7,
    },
    write: async (pieces) => {
      const bytes = Buffer.concat([...pieces])
      if (options.fail?.()) throw new Error('no space')
      files.push([...readStateText(bytes, 'state')])
      told()
    },
    onFault: (error) => {
      faults.push(error)
      told()
    },
    interval: options.interval ?? 1,
  })
  /** Resolves when something was written, or failed to be. */
  const next = () => new Promise<void>((resolve) => (told = resolve))
  return { keeper, files, faults, taken, next }
}

const box = (name: string, version: number, base: object = salon): Box => ({
  name,
  serial: `${name} `,
  version,
  base,
  value: version,
})

test('what is shared is saved once, and each sandbox names it', async () => {
  const { keeper, files } = world([box('a', 1), box('b', 1)])
  await keeper.begin()
  await keeper.close()
  const [base, a, b] = files[0] ?? []
  expect(base).toEqual({ base: expect.any(String), data: salon })
  expect(a).toEqual({ sandbox: 'a', savedAt: 7, base: base?.['base'], snapshot: { value: 1 } })
  expect(b).toMatchObject({ sandbox: 'b', base: base?.['base'] })
})

test('a change is saved by itself, and only what changed is looked at again', async () => {
  const boxes = [box('a', 1), box('b', 1)]
  const { keeper, files, taken, next } = world(boxes)
  await keeper.begin()
  boxes[1] = box('b', 2)
  await next()
  await keeper.close()
  expect(taken).toEqual(['a', 'b', 'b'])
  expect(files.map((lines) => lines.at(-1)?.['snapshot'])).toEqual([{ value: 1 }, { value: 2 }])
})

test('nothing is written while nothing changes', async () => {
  const { keeper, files } = world([box('a', 1)])
  await keeper.begin()
  await keeper.close()
  expect(files).toHaveLength(1)
})

test('a sandbox that went, and its salon, are no longer in the file; one made anew is', async () => {
  const boxes = [box('a', 1), box('b', 1, { name: 'another salon' })]
  const { keeper, files, next } = world(boxes)
  await keeper.begin()
  boxes.pop()
  await next()
  expect(files.at(-1)).toHaveLength(2)
  boxes[0] = { ...box('a', 1), serial: 'later ', value: 9 }
  await next()
  expect(files.at(-1)?.at(-1)).toMatchObject({ snapshot: { value: 9 } })
  await keeper.close()
})

test('a change is looked for after 200 ms, after a save that took long after half a second', async () => {
  const timers = holdTimers()
  let clock = 0
  let took = 0
  const now = vi.spyOn(performance, 'now').mockImplementation(() => clock)
  onTestFinished(() => now.mockRestore())
  const boxes = [box('a', 1)]
  const fail = () => {
    clock += took
    return false
  }
  const { keeper, next } = world(boxes, { interval: 200, fail })
  await keeper.begin()
  for (const [version, milliseconds, pause] of [
    [2, 10, 200],
    [3, 100, 300],
    [4, 10_000, 500],
  ] as const) {
    boxes[0] = box('a', version)
    took = milliseconds
    const written = next()
    await timers.waitedFor(written)
    await timers.asked()
    expect(timers.pending()).toEqual([pause])
  }
  await keeper.close()
})

test('what changes before the end is in the file at the end', async () => {
  const boxes = [box('a', 1)]
  const { keeper, files } = world(boxes, { interval: 1e6 })
  await keeper.begin()
  boxes[0] = box('a', 2)
  await keeper.close()
  expect(files.at(-1)?.at(-1)).toMatchObject({ snapshot: { value: 2 } })
})

test('saving that fails is told once and tried again until it works', async () => {
  let full = false
  const boxes = [box('a', 1)]
  const { keeper, files, faults, next } = world(boxes, { fail: () => full })
  await keeper.begin()
  full = true
  boxes[0] = box('a', 2)
  await next()
  expect(faults).toEqual([new Error('no space')])
  const written = next()
  full = false
  await written
  expect(faults).toHaveLength(1)
  expect(files.at(-1)?.at(-1)).toMatchObject({ snapshot: { value: 2 } })
  await keeper.close()
})

test('the first save and the last one say when they fail', async () => {
  let full = true
  const { keeper } = world([box('a', 1)], { fail: () => full, interval: 1e6 })
  await expect(keeper.begin()).rejects.toThrow('no space')
  full = false
  await keeper.begin()
  await keeper.close()
})

test('ten thousand changed sandboxes leave room for requests while they are saved', async () => {
  const boxes = Array.from({ length: 10_000 }, (_, index) => box(`box-${index}`, 1))
  let turns = 0
  const counting = setInterval(() => (turns += 1), 0)
  const busy = new StateKeeper<Box>({
    source: {
      list: () => boxes,
      record: ({ base, value }) => ({ base, snapshot: { value, notes: 'x'.repeat(2000) } }),
      present: () => 7,
    },
    write: async (pieces) => {
      for (const piece of pieces) {
        expect(piece.length).toBeGreaterThan(0)
      }
    },
    onFault: () => {},
  })
  await busy.begin()
  clearInterval(counting)
  await busy.close()
  expect(turns).toBeGreaterThan(3)
})
