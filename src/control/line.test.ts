import { describe, expect, test } from 'vitest'
import { Line } from './line.ts'

const event = (data: string) => ({ event: 'exchange', data })

describe('a line to a slow listener', () => {
  test('gives what was pushed, in order, and says when nothing comes', async () => {
    const line = new Line(() => {})
    line.push(event('1'))
    line.push(event('2'))
    expect([await line.next(1), await line.next(1)]).toEqual([event('1'), event('2')])
    expect(await line.next(1)).toBe('quiet')
  })

  test('keeps the latest 1000, and tells that it dropped others', async () => {
    const told: number[] = []
    const line = new Line((dropped) => told.push(dropped))
    for (let count = 1; count <= 1250; count += 1) {
      line.push(event(String(count)))
    }
    expect(told).toEqual([1, 101, 201])
    expect(await line.next(1)).toEqual(event('251'))
  })

  test('keeps no more than a mebibyte, but always the latest', async () => {
    const told: number[] = []
    const line = new Line((dropped) => told.push(dropped))
    const large = 'x'.repeat(300_000)
    for (const name of ['a', 'b', 'c', 'd']) {
      line.push(event(name + large))
    }
    expect(told).toEqual([1])
    expect(await line.next(1)).toEqual(event(`b${large}`))
    line.push(event('y'.repeat(5_000_000)))
    expect(await line.next(1)).toEqual(event('y'.repeat(5_000_000)))
    expect(await line.next(1)).toBe('quiet')
    line.push(event('z'))
    expect(await line.next(1)).toEqual(event('z'))
  })

  test('is over at once, whoever waits and whatever is left', async () => {
    const line = new Line(() => {})
    const waiting = line.next(60_000)
    line.end()
    expect(await waiting).toBe('over')
    const other = new Line(() => {})
    other.push(event('1'))
    other.end()
    expect(await other.next(1)).toBe('over')
  })
})
