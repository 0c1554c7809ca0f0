import { expect, test } from 'vitest'
import { codeFor, Ids, uuidFor } from './ids.ts'

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('the same seed draws the same ids, another seed others', () => {
  const draw = (ids: Ids) => [ids.uuid('client', 1), ids.code(), ids.uuid('booking', 1), ids.code()]
  expect(draw(new Ids(7))).toEqual(draw(new Ids(7)))
  expect(draw(new Ids(7))).not.toEqual(draw(new Ids(8)))
  expect(draw(new Ids(2 ** 40 + 7))).not.toEqual(draw(new Ids(7)))
})

test('a position continues where it was taken', () => {
  const ids = new Ids(7)
  for (let drawn = 0; drawn < 5; drawn++) {
    ids.code()
  }
  const next = new Ids(7, ids.position)
  expect(next.uuid('client', 3)).toBe(ids.uuid('client', 3))
  expect(next.code()).toBe(ids.code())
})

test('ids have their documented form and do not repeat', () => {
  const ids = new Ids(1)
  const uuids = new Set<string>()
  const codes = new Set<string>()
  for (let drawn = 0; drawn < 20_000; drawn++) {
    const [uuid, code] = [ids.uuid('client', drawn), ids.code()]
    if (drawn < 200) expect(uuid).toMatch(uuidPattern)
    if (drawn < 200) expect(code).toMatch(/^[A-Z0-9]{8}$/)
    uuids
      .add(uuid)
      .add(ids.uuid('booking', drawn))
      .add(uuidFor(1, 'client', drawn))
      .add(uuidFor(1, 'booking', drawn))
    codes.add(code).add(codeFor(1, 'booking', drawn))
  }
  expect(uuids.size).toBe(80_000)
  expect(codes.size).toBe(40_000)
})
