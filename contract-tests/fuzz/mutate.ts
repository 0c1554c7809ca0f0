import type { Dice } from './dice.ts'
import { type Draft, encode } from './draft.ts'
import { hostileJson, hostileNumber, hostileText, pollutingKeys } from './hostile.ts'
import { scenarioHeader } from './unhappy.ts'
import { secretName } from './world.ts'

type Mutation = (draft: Draft, dice: Dice) => void

/** Bends a request in up to four places; some stay as they are. */
export function mutate(draft: Draft, dice: Dice): void {
  if (dice.int(1, 100) <= 40) return
  for (let left = dice.pick([1, 1, 1, 2, 2, 3, 4]); left > 0; left -= 1) {
    dice.weighted<Mutation>([
      [draft.body === undefined ? 0 : 10, () => bendBody],
      [5, () => bendQuery],
      [4, () => bendHeaders],
      [3, () => bendPath],
      [1, () => bendMethod],
      [3, () => wish],
    ])(draft, dice)
  }
}

const bendMethod: Mutation = (draft, dice) => {
  draft.method = dice.pick(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY', 'get', 'pOsT'])
}

const bendPath: Mutation = (draft, dice) => {
  const segments = draft.path.split('/')
  const at = dice.int(1, segments.length - 1)
  const segment = segments[at] ?? ''
  segments[at] = dice.weighted([
    [4, () => encode(hostileText(dice))],
    [1, () => dice.pick(['%', '%2', '%ff', '%00', '%2F', '%2e%2e', '%C0%AE', '%F0%9F', encode(`cpk_${secretName}`)])],
    [1, () => segment.toUpperCase()],
    [1, () => [...segment].map((one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')],
    [1, () => `${segment}/`],
    [1, () => `/${segment}`],
    [1, () => ''],
    [1, () => `${segment};a=b`],
    [1, () => String(hostileNumber(dice))],
    [1, () => segment.repeat(50)],
  ])
  draft.path = segments.join('/')
}

const bendQuery: Mutation = (draft, dice) => {
  const { query } = draft
  const at = dice.int(0, Math.max(0, query.length - 1))
  const pair = query[at]
  const name = pair?.[0] ?? 'limit'
  dice.weighted<unknown>([
    [5, () => pair && (pair[1] = encode(hostileText(dice)))],
    [3, () => query.push([name, pair?.[1] ?? '1'])],
    [2, () => query.splice(at, 1)],
    [2, () => query.push([encode(hostileText(dice)), encode(hostileText(dice))])],
    [2, () => query.push([`${name}[${encode(dice.pick(pollutingKeys))}]`, 'x'])],
    [2, () => query.push([dice.pick(['filters[0][__proto__]', 'filters[__proto__][field]', 'filters[][field]', 'filters[0', 'filters]0[', 'filters[0][field][deep][er]', 'filters[999999][field]', 'filters[-1][field]', '[0]', 'filters']), 'email'])],
    [1, () => query.push([name, dice.pick(['%', '%E0%A4', '+', '%00', '%ud800', '&&==', ';a=1', '#'])])],
    [1, () => query.push(...dice.list(300, (): [string, string] => [name, String(dice.int(0, 9))]))],
    [1, () => query.push([dice.pick(['api_key', 'token', 'key']), `cpk_${secretName}`])],
    [2, () => query.push([dice.pick(['__code', '__example', '__delay', '__proto__']), encode(dice.pick(['422', '500', '0', '1', '-1', 'SLOT_NOT_AVAILABLE', '__proto__', hostileText(dice)]))])],
  ])
}

const bendHeaders: Mutation = (draft, dice) => {
  const { headers } = draft
  const set = (name: string, value: string) => {
    draft.headers = [...headers.filter(([known]) => known !== name), [name, value]]
  }
  dice.weighted([
    [3, () => set('content-type', dice.pick(['text/plain', 'application/JSON', 'application/json;charset=utf-7', 'application/json, text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', '', 'application/merge-patch+json', hostileText(dice)]))],
    [3, () => set('x-api-key', dice.pick(['', 'cpk_', 'cpk_.', 'cpk_..', 'cpk__unkeyed', 'cpk_invalid', 'cpk_expired', 'hh_live_inactive', 'hh_live_', 'cpk_abc123...', `cpk_${'x'.repeat(65)}`, `cpk_${hostileText(dice)}`, 'cpk_a, cpk_b', `CPK_${secretName}`, `cpk_${secretName}`, 'cpk___proto__', 'cpk_constructor'])) ],
    [1, () => set('authorization', dice.pick(['Bearer', 'bearer  cpk_a', 'Basic Y3BrX2E6', `Bearer cpk_${secretName} x`, `Bearer ${' '.repeat(2000)}`, 'Bearer cpk_b']))],
    [1, () => (draft.headers = headers.filter(([name]) => name !== 'x-api-key' && name !== 'authorization'))],
    [1, () => set('content-length', dice.pick(['0', '-1', '99999999', 'abc', '1e3']))],
    [1, () => set('transfer-encoding', dice.pick(['chunked', 'gzip, chunked', 'identity']))],
    [1, () => set('origin', dice.pick(['null', 'http://localhost:5173', 'https://evil.example', 'http://127.0.0.1.evil.example', '']))],
    [1, () => set('host', dice.pick(['evil.example', 'localhost.', '[::1]:4010', '127.0.0.1:99999', '', 'a b']))],
    [1, () => set('accept', dice.pick(['text/html', '*/*;q=0', '', hostileText(dice)]))],
    [1, () => set('referer', `http://x/?api_key=cpk_${secretName}`)],
    [1, () => set('cookie', `session=cpk_${secretName}; ${'a=b; '.repeat(dice.int(0, 500))}`)],
    [1, () => set(dice.pick(['access-control-request-method', 'if-none-match', 'range', 'expect', 'x-forwarded-host', 'x-http-method-override', 'upgrade']), dice.pick(['PUT', '*', 'bytes=0-1', '100-continue', 'h2c', 'evil.example']))],
  ])
}

/** What a request may wish for itself. */
const wish: Mutation = (draft, dice) => {
  const header = dice.weighted<[string, string]>([
    [3, () => ['x-maniqui-scenario', scenarioHeader(dice)]],
    [1, () => ['x-maniqui-scenario', dice.pick(['', ',', ';', 'slow;', 'slow; ms=1; ms=2', 'slow; __proto__=1', 'respond; code=__proto__', 'slow,'.repeat(200), 'x'.repeat(3000), 'flaky; probability=1e999', 'constructor'])]],
    [3, () => ['prefer', dice.pick(['code=422', 'code=500', 'code=200', 'code=404', 'code=429', 'code=503', 'example=SLOT_NOT_AVAILABLE', 'delay=1', 'code=422, delay=1', 'code="401"'])]],
    [1, () => ['prefer', dice.pick(['code', 'code=', 'code=99999999999999999999', 'code=__proto__', 'example="', String.raw`example="a\"b"`, 'delay=-1', 'delay=1e9', 'respond-async, wait=10', 'code=422;foo="bar', ','.repeat(1000), `example=cpk_${secretName}`, `example="${'\\a'.repeat(2000)}"`])]],
  ])
  draft.headers = [...draft.headers, header]
}

const bendBody: Mutation = (draft, dice) => {
  const { body = '' } = draft
  draft.body = dice.weighted([
    [12, () => bendJson(body, dice)],
    [1, () => JSON.stringify(hostileJson(dice))],
    [1, () => body.slice(0, dice.int(0, body.length))],
    [1, () => `\ufeff${body}`],
    [1, () => `${body} trailing`],
    [1, () => ''],
    [1, () => body.replace('{', `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},`)],
    [1, () => body.replace('{', `{"email":"first@example.com",`)],
    [1, () => dice.pick(['null', 'true', '0', '""', '[]', '{}', 'NaN', "{'a':1}", '{"a":1,}', '\u0000', '[[['])],
    [dice.oneIn(20) ? 1 : 0, () => `{"a":"${'x'.repeat(dice.pick([1024 * 1024 - 8, 1024 * 1024 - 7, 1024 * 1024 + 1]))}"}`],
    [dice.oneIn(10) ? 1 : 0, () => '['.repeat(dice.int(1000, 100_000))],
  ])
}

/** Replaces, removes or adds one thing anywhere in a JSON text. */
function bendJson(text: string, dice: Dice): string {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return JSON.stringify(hostileJson(dice))
  }
  let place = json
  for (let depth = dice.int(0, 6); depth > 0; depth -= 1) {
    const inner = isBranch(place) ? dice.pick(Object.values(place).filter(isBranch)) : undefined
    if (inner) place = inner
  }
  if (!isBranch(place)) return JSON.stringify(hostileJson(dice))
  const name = dice.pick(Object.keys(place))
  const set = (key: string, value: unknown) =>
    Object.defineProperty(place, key, { value, enumerable: true, writable: true, configurable: true })
  if (name === undefined || dice.oneIn(6)) set(Array.isArray(place) ? String(place.length) : dice.pick(pollutingKeys), hostileJson(dice))
  else if (dice.oneIn(6)) Reflect.deleteProperty(place, name)
  else if (dice.oneIn(6) && Array.isArray(place)) place.push(...place)
  else set(name, near(Reflect.get(place, name), dice))
  return JSON.stringify(json) ?? ''
}

/** Something of another kind, or a little beside what it was. */
function near(value: unknown, dice: Dice): unknown {
  if (dice.oneIn(2)) return hostileJson(dice)
  if (typeof value === 'number') return dice.pick([value + 1, value - 1, -value, value * 1000, value + 0.5, String(value), hostileNumber(dice)])
  if (typeof value === 'string') return dice.pick([`${value} `, value.toUpperCase(), value.slice(1), value + value, value.replace(/\d/, '9'), hostileText(dice)])
  return Array.isArray(value) ? [...value, ...value] : dice.pick([null, [value], {}])
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
