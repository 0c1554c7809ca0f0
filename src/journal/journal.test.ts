import { describe, expect, test } from 'vitest'
import { Journal, JournalBudget } from './journal.ts'
import { exchange } from './test-exchange.ts'

const ids = (journal: Journal) => journal.exchanges().map(({ id }) => id)

describe('the byte budget of all journals', () => {
  test('drops the oldest exchange of any of them, and tells how many', () => {
    const told: number[] = []
    const budget = new JournalBudget({ maxBytes: 2500, onDrop: (dropped) => told.push(dropped) })
    const [one, other] = [new Journal(budget), new Journal(budget)]
    for (const journal of [one, other, one, other, one, other]) {
      journal.record(exchange())
    }
    expect(budget.bytes).toBeLessThanOrEqual(2500)
    expect([...ids(one), ...ids(other)].length).toBe(6 - told.length)
    expect(told.at(-1)).toBe(budget.dropped)
    expect(ids(one)[0]).toBeGreaterThan(1)
    expect(ids(one).at(-1)).toBe(3)
  })

  test.each([
    ['URL', { url: `http://x/${'a'.repeat(9000)}` }],
    ['header', { key: 'a'.repeat(9000) }],
    ['body', { body: 'a'.repeat(9000) }],
    ['answer', { answer: 'a'.repeat(9000) }],
  ])('counts the bytes of a large %s', (_, large) => {
    const budget = new JournalBudget()
    new Journal(budget).record(exchange(large))
    expect(budget.bytes).toBeGreaterThan(9000)
  })

  test('is given back when a journal is cleared', () => {
    const budget = new JournalBudget()
    const journal = new Journal(budget)
    for (let count = 0; count < 3; count += 1) {
      journal.record(exchange())
    }
    journal.clear()
    expect(budget.bytes).toBe(0)
    expect(journal.size).toBe(0)
    expect(journal.record(exchange()).id).toBe(4)
  })

  test('holds what is kept in order, also after many journals were cleared', () => {
    const budget = new JournalBudget({ maxBytes: 100_000 })
    const [kept, cleared] = [new Journal(budget), new Journal(budget)]
    for (let round = 0; round < 200; round += 1) {
      kept.record(exchange())
      for (let count = 0; count < 50; count += 1) {
        cleared.record(exchange())
      }
      cleared.clear()
    }
    // Beside 50 of the other there was room for all but a few of these.
    expect(kept.size).toBeGreaterThan(50)
    expect(ids(kept)).toEqual(Array.from({ length: kept.size }, (_, at) => 201 - kept.size + at))
    for (let count = 0; count < 300; count += 1) {
      cleared.record(exchange())
    }
    expect(kept.size).toBe(0)
    expect(budget.bytes).toBeLessThanOrEqual(100_000)
  })
})
