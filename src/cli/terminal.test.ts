import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { untilStopped, wantsColours } from './terminal.ts'

test.each([
  ['in a terminal', {}, true, true],
  ['in a pipe', {}, false, false],
  ['with NO_COLOR', { NO_COLOR: '1' }, true, false],
  ['with NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['with an empty NO_COLOR', { NO_COLOR: '' }, true, true],
  ['with FORCE_COLOR in a pipe', { FORCE_COLOR: '1' }, false, true],
  ['with FORCE_COLOR=0', { FORCE_COLOR: '0' }, true, false],
  ['in a dumb terminal', { TERM: 'dumb' }, true, false],
])('%s colours are as wanted', (_, env, isTerminal, colours) => {
  expect(wantsColours(env, isTerminal)).toBe(colours)
})

function watched() {
  const signals = new EventEmitter()
  const exits: number[] = []
  let now = 1000
  const stopped = untilStopped({
    signals,
    exit: (code) => void exits.push(code),
    present: () => now,
  })
  return { signals, exits, stopped, wait: (ms: number) => (now += ms) }
}

test('the first signal asks', async () => {
  const { signals, exits, stopped } = watched()
  signals.emit('SIGTERM')
  expect(await stopped).toBe('SIGTERM')
  expect(exits).toEqual([])
})

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])('a later %s forces with %i', (signal, code) => {
  const { signals, exits, wait } = watched()
  signals.emit('SIGINT')
  wait(251)
  signals.emit(signal)
  expect(exits).toEqual([code])
})

test('the echo that npm makes of Ctrl-C forces nothing', () => {
  const { signals, exits, wait } = watched()
  signals.emit('SIGINT')
  wait(250)
  signals.emit('SIGINT')
  expect(exits).toEqual([])
})
