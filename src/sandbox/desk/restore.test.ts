import { expect, it } from 'vitest'
import { createManiqui } from '../../library/maniqui.ts'

const options = { seed: 7, now: '2026-03-10T08:00:00', frozen: true }

it('a snapshot that is refused for its faults leaves none of its scenarios behind', async () => {
  await using maniqui = await createManiqui(options)
  const unlucky = maniqui.sandbox('unlucky')
  unlucky.scenarios.use('maintenance')
  unlucky.faults.use({ fault: { kind: 'latency', ms: 1 } })
  const text = JSON.stringify(unlucky.snapshot()).replace('"kind":"latency"', '"kind":"none"')
  const box = maniqui.sandbox('a')
  const before = box.snapshot()
  expect(() => box.restore(JSON.parse(text))).toThrow(
    expect.objectContaining({ name: 'SnapshotError' }),
  )
  expect(box.snapshot()).toEqual(before)
  expect(box.scenarios.list()).toEqual([])
})

it('restoring gives exactly the snapshot, whatever went wrong meanwhile', async () => {
  await using maniqui = await createManiqui(options)
  const box = maniqui.sandbox('a')
  const before = box.snapshot()
  box.scenarios.use('maintenance')
  box.faults.use({ fault: { kind: 'latency', ms: 1 } })
  box.restore(before)
  expect(box.snapshot()).toEqual(before)
})

it('a server’s own scenarios do not creep into a snapshot that has none', async () => {
  await using lucky = await createManiqui(options)
  await using other = await createManiqui({ ...options, scenarios: ['maintenance'] })
  const snapshot = lucky.sandbox('a').snapshot()
  for (const name of ['a', 'new']) {
    const box = other.sandbox(name)
    if (name === 'a') expect(box.scenarios.list()).toEqual(['maintenance'])
    box.restore(snapshot)
    expect(box.scenarios.list()).toEqual([])
    box.faults.use({ fault: { kind: 'latency', ms: 1 } })
    expect(box.scenarios.list()).toEqual([])
  }
})
