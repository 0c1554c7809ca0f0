import { expect, test } from 'vitest'
import { RunStopped } from './stops.ts'
import { loadDocument } from '../openapi/load.ts'
import { curlOf } from '../judge/curl.ts'
import { TargetFailure } from '../judge/failure.ts'
import { Target, type TargetOptions } from './target.ts'

const operation = loadDocument('citapro').byId.get('listServices')
if (!operation) throw new Error('no listServices')
const call = { operation }

function targetOf(
  fetch: TargetOptions['fetch'],
  options: Partial<TargetOptions> = {},
): { target: Target; slept: number[] } {
  const slept: number[] = []
  let now = 0
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
    },
    timeout: 5000,
    maxBodyBytes: 1000,
    maxRequests: 100,
    maxWait: 90_000,
    rate: undefined,
    signal: undefined,
    onExchange: () => undefined,
    onLimited: () => undefined,
    ...options,
  })
  return { target, slept }
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
    message: 'GET http://target.test/base/v1/services was not answered within 20 ms.',
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
  await target.withReserve(async () => void (await target.send(call)))
  expect(target.requests).toBe(3)
})

test('a rate spaces requests evenly', async () => {
  const { target, slept } = targetOf(() => Response.json({}), { rate: 4 })
  for (let count = 0; count < 3; count += 1) await target.send(call)
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
