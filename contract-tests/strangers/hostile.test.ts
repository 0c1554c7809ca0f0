import { describe, expect, test } from 'vitest'
import { verdictOf } from '../../src/verifier/report.ts'
import { openStranger as openHonoDocuments } from './hono-documents.ts'
import { findingsIn, type Handle, idIn, leftIn, verifyHostile } from './hostile-target.ts'

/*
 * Targets that make it hard to be careful: slow, limiting, losing answers, lying about bookings. Each is a stranger with
 * something in front of it that counts what was really made.
 */

const apis = ['citapro', 'salonbookit'] as const

describe('a slow target is no dead one', () => {
  test.each(apis)('%s: every answer takes longer than the time-out', async (api) => {
    const outcome = await verifyHostile({ api, takes: () => 12_000, verify: { timeout: 10_000 } })
    expect(outcome.report.stopped).toBeUndefined()
    expect(findingsIn(outcome)).toEqual([])
    expect(outcome.waits).toHaveLength(1)
  })

  test('only the first request of all is too slow', async () => {
    const tries = [60_000, 60_000]
    const outcome = await verifyHostile({ takes: () => tries.shift() ?? 10 })
    expect(outcome.report.stopped).toMatchObject({ reason: 'timeout' })
    tries.push(11_000)
    const better = await verifyHostile({ takes: () => tries.shift() ?? 10 })
    expect(better.report.stopped).toBeUndefined()
    expect(findingsIn(better)).toEqual([])
  })
})

describe('a target that limits requests', () => {
  test.each(apis)('%s: is waited for, which is told in one line', async (api) => {
    const outcome = await verifyHostile({ api, choices: { rateLimited: true } })
    expect(outcome.report.stopped).toBeUndefined()
    expect(findingsIn(outcome)).toEqual([])
    expect(outcome.waits).toEqual([
      'the target limits requests (429): waits as long as it asks to, 600 s in all at most',
    ])
  })

  test('is not waited for longer than there is patience, and what was made is told', async () => {
    let count = 0
    const outcome = await verifyHostile({
      handle: (_, next) => {
        count += 1
        const headers = { 'retry-after': '400' }
        if (count > 90) return Promise.resolve(new Response(null, { status: 429, headers }))
        return next()
      },
    })
    expect(outcome.report.stopped).toMatchObject({ reason: 'rate-limited' })
    expect(outcome.made.length).toBeGreaterThan(0)
    expect(new Set(leftIn(outcome))).toEqual(new Set(outcome.made))
  })
})

describe('what is left behind', () => {
  test.each(apis)('%s: is told completely, wherever the run is stopped', async (api) => {
    const told: string[] = []
    for (const stop of [50, 62, 70, 78, 86, 94, 102, 110]) {
      const interruption = new AbortController()
      let count = 0
      const outcome = await verifyHostile({
        api,
        handle: (_, next) => {
          count += 1
          if (count === stop) interruption.abort()
          return next()
        },
        verify: { signal: interruption.signal },
      })
      if (outcome.report.stopped?.reason === 'interrupted') told.push(...outcome.made)
      expect(new Set(leftIn(outcome))).toEqual(new Set(outcome.made))
      // Clients are deleted again, also then.
      expect(outcome.report.leftBehind.map(({ what }) => what)).not.toContain('client')
      expect(outcome.lines.join().includes('Left behind')).toBe(outcome.made.length > 0)
    }
    expect(told.length).toBeGreaterThan(0)
  })

  test.each(apis)('%s: has what was made by answers that were lost', async (api) => {
    let posts = 0
    const lost: string[] = []
    const outcome = await verifyHostile({
      api,
      handle: async (request, next) => {
        const response = await next()
        if (response.status !== 201 || request.url.includes('client')) return response
        posts += 1
        if (posts % 2 === 1) return response
        lost.push(await idIn(response))
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error(), { code: 'ECONNRESET' }),
        })
      },
    })
    const known = leftIn(outcome).filter((id) => !id.startsWith('unknown'))
    expect(new Set([...known, ...lost])).toEqual(new Set(outcome.made))
    expect(leftIn(outcome).length - known.length).toBeGreaterThanOrEqual(lost.length)
    expect(lost.length).toBeGreaterThan(0)
  })

  test.each(apis)('%s: is nothing years ahead on a real salon', async (api) => {
    const days: number[] = []
    await verifyHostile({
      api,
      handle: async (request, next) => {
        if (request.method === 'POST') {
          const { startTime, fecha } = JSON.parse((await request.clone().text()) || '{}')
          days.push(Date.parse(startTime ?? fecha))
        }
        return next()
      },
      verify: { url: 'https://salon.example/agenda', key: undefined },
    })
    const last = Math.max(...days.filter((day) => !Number.isNaN(day)))
    expect(last).toBeLessThan(Date.UTC(2027, 0, 1))
  })
})

describe('a target that lies about bookings', () => {
  const refusing =
    (stores: boolean): Handle =>
    async (request, next) => {
      const isBooking = request.method === 'POST' && !request.url.includes('client')
      if (!isBooking) return next()
      const response = stores ? await next() : undefined
      if (response && response.status !== 201) return response
      return Response.json({ message: 'Validation failed.' }, { status: 422 })
    }

  test.each(apis)('%s: stores each and refuses it: never clean', async (api) => {
    const { report } = await verifyHostile({ api, handle: refusing(true) })
    expect(['findings', 'nothing-booked']).toContain(verdictOf(report))
  })

  test.each(apis)('%s: refuses each: never clean', async (api) => {
    const { report } = await verifyHostile({ api, handle: refusing(false) })
    expect(verdictOf(report)).toBe('findings')
  })

  test('knows no bookings: never clean', async () => {
    const choices = { onlyDocuments: true }
    const { report } = await verifyHostile({ api: 'salonbookit', choices })
    expect(verdictOf(report)).toBe('nothing-booked')
  })
})

describe('SalonBookIt without --input', () => {
  const lists =
    (ids: Readonly<Record<string, readonly number[]>>): Handle =>
    async (request, next) => {
      const [, list = ''] =
        /api\/v1\/(peluqueros|servicios)\/$/.exec(new URL(request.url).pathname) ?? []
      const found = ids[list]
      if (!found) return next()
      return Response.json({ success: true, data: found.map((id) => ({ id, nombre: `N${id}` })) })
    }

  test('takes the ids from the two lists where the examples are unknown', async () => {
    const ids = {
      peluqueros: [404, Number(await inputOf('peluquero_id'))],
      servicios: [Number(await inputOf('servicio_id'))],
    }
    const outcome = await verifyHostile({
      api: 'salonbookit',
      open: openHonoDocuments,
      handle: lists(ids),
      verify: { inputs: new Map(), write: false },
    })
    expect(findingsIn(outcome)).toEqual([])
    const ranges = outcome.report.checks.find(({ info }) => info.id === 'ranges_agree')
    expect(ranges?.outcome).toBe('passed')
  })

  test('gives up without a finding where there are no such lists', async () => {
    const outcome = await verifyHostile({
      api: 'salonbookit',
      open: openHonoDocuments,
      verify: { inputs: new Map(), write: false },
    })
    expect(findingsIn(outcome)).toEqual([])
    const ranges = outcome.report.checks.find(({ info }) => info.id === 'ranges_agree')
    expect(ranges).toMatchObject({
      outcome: 'not exercised',
      reasons: [expect.stringContaining('give --input')],
    })
    expect(outcome.lines.at(-1)).toMatch(/important ones: .*ranges_agree/)
    expect(verdictOf(outcome.report, 'not-exercised')).toBe('not-exercised')
  })

  async function inputOf(name: 'peluquero_id' | 'servicio_id'): Promise<string> {
    const stranger = await openHonoDocuments({ now: () => 0, wait: () => Promise.resolve() })
    await stranger.close()
    return stranger.inputs[name]
  }
})

test('what a target says cannot steer the terminal', async () => {
  const outcome = await verifyHostile({
    handle: async (request, next) => {
      const response = await next()
      if (!request.url.includes('/people')) return response
      return new Response('{"message":"\u001b]0;owned\u0007"}', { status: 500 })
    },
    verify: { write: false },
  })
  expect(findingsIn(outcome).join()).toContain('owned')
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  expect(outcome.lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
})
