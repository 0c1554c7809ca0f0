import { expect, test } from 'vitest'
import { RunStopped } from './stops.ts'
import { loadDocument } from '../openapi/load.ts'
import { curlOf } from '../judge/curl.ts'
import { TargetFailure } from '../judge/failure.ts'
import { realTime } from './pace.ts'
import { Target, type TargetOptions } from './target.ts'

function callOf(operationId: string) {
  const operation = loadDocument('citapro').byId.get(operationId)
  if (!operation) throw new Error(`no ${operationId}`)
  return { operation }
}
const call = callOf('listServices')
const { operation } = call

function targetOf(
  fetch: TargetOptions['fetch'],
  options: Partial<TargetOptions> = {},
  takes: number[] = [],
): { target: Target; slept: number[]; limits: number[]; told: string[] } {
  const slept: number[] = []
  const limits: number[] = []
  const told: string[] = []
  let now = 0
  const race = <T>(promise: Promise<T>, limit: number, origin: string): Promise<T> => {
    const milliseconds = takes.shift() ?? 0
    limits.push(limit)
    now += Math.min(milliseconds, limit)
    if (milliseconds <= limit) return promise
    return Promise.reject(
      new TargetFailure('timeout', `${origin} was not answered within ${limit} ms.`),
    )
  }
  const target = new Target({
    baseUrl: 'http://target.test/base',
    credentials: { keyHeader: 'X-API-Key', key: 'cpk_very-secret' },
    headers: {},
    fetch,
    time: {
      now: () => now,
      date: () => 0,
      sleep: (milliseconds) => {
        slept.push(milliseconds)
        now += milliseconds
        return Promise.resolve()
      },
      // Without a timer: what each request takes is said beforehand.
      ...(takes.length === 0 ? {} : { within: race }),
    },
    timeout: 5000,
    maxBodyBytes: 1000,
    maxRequests: 100,
    maxWait: 90_000,
    rate: undefined,
    signal: undefined,
    onExchange: () => undefined,
    onLimited: () => undefined,
    onSlow: (sentence) => told.push(sentence),
    ...options,
  })
  return { target, slept, limits, told }
}

test('a base path stays, and the key travels in its header', async () => {
  const { target } = targetOf((request) =>
    Response.json([request.url, request.headers.get('x-api-key')]),
  )
  expect((await target.send(call)).json).toEqual([
    'http://target.test/base/v1/services',
    'cpk_very-secret',
  ])
})

test('neither the key nor a secret header gets into an exchange, wherever it is echoed', async () => {
  const { target } = targetOf(
    (request) =>
      Response.json(
        { told: request.headers.get('x-api-key'), also: request.headers.get('x-auth-token') },
        {
          headers: {
            'x-echo': 'cpk_very-secret',
            'set-cookie': 'session=1; key=cpk_very-secret',
            'x-refresh-token': 'new-one',
          },
        },
      ),
    { headers: { 'x-auth-token': 'token-1234', 'x-tenant': '42' } },
  )
  const { exchange, json } = await target.send(call)
  const printed = JSON.stringify(exchange) + curlOf(exchange)
  expect(printed).not.toMatch(/very-secret|token-1234|session=1|new-one/)
  expect(printed).toContain('42')
  expect(curlOf(exchange)).toContain('"X-API-Key: $KEY"')
  // What checks see is the wire's own.
  expect(json).toEqual({ told: 'cpk_very-secret', also: 'token-1234' })
})

test('an answer that never comes is given up after the timeout', async () => {
  const { target } = targetOf(() => new Promise(() => undefined), { timeout: 20 })
  await expect(target.send(call)).rejects.toMatchObject({
    reason: 'timeout',
    message:
      'GET http://target.test/base/v1/services was not answered within 20 ms, nor within 60 ms when asked again.',
  })
})

test('a body without end is read no further than the limit', async () => {
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += 1
      controller.enqueue(new Uint8Array(400))
    },
  })
  const { target } = targetOf(() => new Response(endless))
  await expect(target.send(call)).rejects.toMatchObject({ reason: 'too-large' })
  expect(pulled).toBeLessThan(10)
})

test('three failures in a row end the run, one in between does not', async () => {
  const answers = ['fail', 'fail', 'ok', 'fail', 'fail', 'fail']
  const { target } = targetOf(() =>
    answers.shift() === 'ok' ? Response.json({}) : Promise.reject(new TypeError('fetch failed')),
  )
  for (const want of [TargetFailure, TargetFailure]) {
    await expect(target.send(call)).rejects.toBeInstanceOf(want)
  }
  await target.send(call)
  for (const want of [TargetFailure, TargetFailure, RunStopped]) {
    await expect(target.send(call)).rejects.toBeInstanceOf(want)
  }
})

test('a 429 is waited out for as long as it asks, and told', async () => {
  const waits = ['2', '0']
  const heard: number[] = []
  const { target, slept } = targetOf(
    () => {
      const wait = waits.shift()
      return wait === undefined
        ? Response.json({})
        : new Response(null, { status: 429, headers: { 'retry-after': wait } })
    },
    { onLimited: ({ status }) => heard.push(status) },
  )
  expect((await target.send(call)).status).toBe(200)
  expect(slept).toEqual([2000, 50])
  expect(heard).toEqual([429, 429])
})

test.each([
  [
    'by a date',
    { 'retry-after': 'Tue, 10 Mar 2026 08:00:07 GMT', date: 'Tue, 10 Mar 2026 08:00:00 GMT' },
    [7000],
  ],
  ['by nothing at all, longer each time', {}, [1000, 2000, 4000]],
])('a 429 is waited out that says how long %s', async (_, headers, waits) => {
  let left = waits.length
  const { target, slept } = targetOf(() => {
    left -= 1
    return left < 0 ? Response.json({}) : new Response(null, { status: 429, headers })
  })
  expect((await target.send(call)).status).toBe(200)
  expect(slept).toEqual(waits)
})

test('requests that are limited at the same moment wait once, together', async () => {
  let count = 0
  const { target, slept } = targetOf(() => {
    count += 1
    return count > 3
      ? Response.json({})
      : new Response(null, { status: 429, headers: { 'retry-after': '60' } })
  })
  const answers = await Promise.all([target.send(call), target.send(call), target.send(call)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  // Three times 60 s would be more than the 90 s there are.
  expect(slept).toEqual([60_000])
})

test('a stop ends the waiting for a 429', async () => {
  const interruption = new AbortController()
  const { target } = targetOf(
    () => new Response(null, { status: 429, headers: { 'retry-after': '60' } }),
    { signal: interruption.signal, time: { ...realTime, date: () => 0 } },
  )
  const sent = target.send(call)
  interruption.abort()
  await expect(sent).rejects.toMatchObject({ reason: 'interrupted' })
  expect(target.requests).toBe(1)
})

test('a request that gets no answer in time is asked again, and given longer from then on', async () => {
  const { target, limits, told } = targetOf(() => Response.json({}), {}, [6000, 9000, 20_000])
  expect((await target.send(call)).status).toBe(200)
  expect(limits).toEqual([5000, 15_000])
  expect(told).toEqual([
    'GET http://target.test/base/v1/services was not answered within 5000 ms; asked once more, for 15000 ms',
  ])
  expect((await target.send(call)).status).toBe(200)
  expect(limits[2]).toBe(27_000)
})

test('a dead target is asked once more, and then no more than three times in all', async () => {
  const never = Array.from({ length: 9 }, () => Infinity)
  const { target, limits } = targetOf(() => Response.json({}), {}, never)
  for (const want of [TargetFailure, TargetFailure, RunStopped]) {
    await expect(target.send(call)).rejects.toBeInstanceOf(want)
  }
  expect(limits).toEqual([5000, 15_000, 5000, 5000])
})

test('an operation that never answers is asked once more, but not each time', async () => {
  const { target, limits } = targetOf(() => Response.json({}), {}, [
    Infinity,
    Infinity,
    0,
    Infinity,
  ])
  await expect(target.send(call)).rejects.toBeInstanceOf(TargetFailure)
  await target.send(callOf('listPeople'))
  await expect(target.send(call)).rejects.toBeInstanceOf(TargetFailure)
  expect(limits).toEqual([5000, 15_000, 5000, 5000])
})

test('a write is sent once, whatever happens, and waited for longer', async () => {
  const sent: string[] = []
  const { target, limits } = targetOf(
    (request) => {
      sent.push(request.method)
      return Response.json({}, { status: 201 })
    },
    {},
    [9000, Infinity],
  )
  const write = { ...callOf('createClient'), body: {} }
  expect((await target.send(write)).status).toBe(201)
  await expect(target.send(write)).rejects.toMatchObject({ reason: 'timeout' })
  expect([sent, limits]).toEqual([
    ['POST', 'POST'],
    [15_000, 81_000],
  ])
})

test('a 429 that asks for an hour ends the run', async () => {
  const limited = () => new Response(null, { status: 429, headers: { 'retry-after': '3600' } })
  const { target, slept } = targetOf(limited)
  await expect(target.send(call)).rejects.toMatchObject({ reason: 'rate-limited' })
  expect(slept).toEqual([])
})

test('the budget ends the run, but leaves something for tidying up', async () => {
  const { target } = targetOf(() => Response.json({}), { maxRequests: 2 })
  await target.send(call)
  await target.send(call)
  await expect(target.send(call)).rejects.toMatchObject({ reason: 'budget' })
  await target.withReserve(1, async () => void (await target.send(call)))
  expect(target.requests).toBe(3)
})

test('a rate spaces requests evenly', async () => {
  const { target, slept } = targetOf(() => Response.json({}), { rate: 4 })
  for (let count = 0; count < 3; count += 1) {
    await target.send(call)
  }
  expect(slept).toEqual([250, 250])
})

test('an interrupted run sends nothing more', async () => {
  const interruption = new AbortController()
  const { target } = targetOf(() => Response.json({}), { signal: interruption.signal })
  await target.send(call)
  interruption.abort()
  await expect(target.send(call)).rejects.toMatchObject({ reason: 'interrupted' })
})

test('brackets and operators of a filter go out as the vendor writes them', async () => {
  const { target } = targetOf((request) => Response.json(request.url))
  const query = [
    ['filters[0][field]', 'email'],
    ['filters[0][operator]', '='],
    ['filters[0][value]', 'a+b@x.invalid & co'],
  ] as const
  expect((await target.send({ operation, query })).json).toBe(
    'http://target.test/base/v1/services?filters[0][field]=email&filters[0][operator]==&filters[0][value]=a%2Bb@x.invalid%20%26%20co',
  )
})
