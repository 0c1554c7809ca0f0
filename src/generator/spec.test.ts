import { describe, expect, it } from 'vitest'
import { readSpec } from './spec.ts'

class Refused extends Error {}
const refuse = (message: string) => new Refused(message)
const read = (text: string) => readSpec(text, { seed: 1, refuse })

describe('a spec', () => {
  it('may be empty: a small salon', () => {
    expect(read('')).toEqual({
      professionals: 12,
      days: 60,
      past: 30,
      locations: 3,
      services: 24,
      clients: 670,
      occupancy: 0.6,
      cancelled: 0.07,
      noShow: 0.04,
      step: 30,
      seed: 1,
    })
  })

  it('grows its places and clients with its staff and bookings', () => {
    expect(read('professionals=150,days=90')).toMatchObject({ locations: 10, clients: 12_555 })
    expect(read('professionals=2000,days=60')).toMatchObject({ locations: 40, clients: 25_000 })
  })

  it('says everything itself when it wants to', () => {
    const text =
      'professionals=7, days=20,past=5 ,locations=2,services=10,clients=9,occupancy=0.8,cancelled=0,noShow=0.1,step=15,seed=99'
    expect(read(text)).toEqual({
      professionals: 7,
      days: 20,
      past: 5,
      locations: 2,
      services: 10,
      clients: 9,
      occupancy: 0.8,
      cancelled: 0,
      noShow: 0.1,
      step: 15,
      seed: 99,
    })
  })

  it('takes the seed of its surroundings unless it names one', () => {
    expect(readSpec('days=1', { seed: 7, refuse }).seed).toBe(7)
    expect(readSpec('days=1,seed=8', { seed: 7, refuse }).seed).toBe(8)
  })
})

describe('a spec is refused', () => {
  it.each([
    [
      'profesionals=5',
      'no “profesionals”: there is professionals (a whole number from 2 to 2000), days',
    ],
    ['constructor=5', 'no “constructor”'],
    ['professionals', '“professionals” is no parameter=value'],
    ['=5', '“=5” is no parameter=value'],
    ['professionals=1', 'professionals=1 does not do: give a whole number from 2 to 2000'],
    ['professionals=2001', 'from 2 to 2000'],
    ['professionals=5.5', 'whole number'],
    ['professionals=1e2', 'whole number'],
    ['professionals=-5', 'whole number'],
    ['professionals=0x10', 'whole number'],
    ['days=731', 'days=731 does not do: give a whole number from 0 to 730'],
    ['occupancy=1.2', 'a share from 0 to 1'],
    ['occupancy=60%', 'occupancy=60% does not do: give a share from 0 to 1'],
    ['step=20', 'step=20 does not do: give 15 or 30'],
    ['seed=9007199254740992', 'from 0 to 9007199254740991'],
    ['days=5,days=6', 'days is given twice'],
    ['days=10,past=11', 'past=11 is more than days=10'],
    ['professionals=2000,days=730', 'about 5431200 bookings, more than 1000000'],
  ])('%s', (text, message) => {
    expect(() => read(text)).toThrow(Refused)
    expect(() => read(text)).toThrow(message)
  })
})
