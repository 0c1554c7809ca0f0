import { expect, test } from 'vitest'
import { edited } from './edit.ts'

const body = { slots: [{ start: '09:00', who: null }, { start: '10:00' }], total: 2 }

test.each([
  ['total', { value: 3 }, { ...body, total: 3 }],
  [
    'slots.0.start',
    { value: null },
    { ...body, slots: [{ start: null, who: null }, { start: '10:00' }] },
  ],
  ['slots.*.start', { value: 1 }, { ...body, slots: [{ start: 1, who: null }, { start: 1 }] }],
  ['colour', { value: 'red' }, { ...body, colour: 'red' }],
  [
    'slots.1.who',
    { value: 'Ana' },
    {
      ...body,
      slots: [
        { start: '09:00', who: null },
        { start: '10:00', who: 'Ana' },
      ],
    },
  ],
  ['slots.0', 'remove', { ...body, slots: [{ start: '10:00' }] }],
  ['slots.*.start', 'remove', { ...body, slots: [{ who: null }, {}] }],
  ['slots.2', { value: 1 }, undefined],
  ['slots.5.start', { value: 1 }, undefined],
  ['slots.0.start.x', { value: 1 }, undefined],
  ['nothing', 'remove', undefined],
  ['constructor.prototype.x', { value: 1 }, undefined],
  ['', 'remove', undefined],
] as const)('%s edited with %j', (path, edit, wanted) => {
  const before = structuredClone(body)
  expect(edited(body, path, edit)).toEqual(wanted)
  expect(body).toEqual(before)
})

test('a field named __proto__ is a field', () => {
  const made = edited({}, '__proto__', { value: { polluted: true } })
  expect(Object.keys(Object(made))).toEqual(['__proto__'])
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype)
})
