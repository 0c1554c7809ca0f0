import fc from 'fast-check'
import { loadDocument } from '../../src/openapi/load.ts'
import type { Bend } from './draft.ts'
import { hostileText } from './hostile.ts'
import { weighted } from './later.ts'
import { valueOf } from './sample.ts'
import { secretName } from './world.ts'

/** What a client may say of itself and of its body that a server might trust. */
const odd = `
content-type: text/plain | application/JSON | application/json;charset=utf-7 | application/json, text/plain | |
content-type: multipart/form-data; boundary=x | application/x-www-form-urlencoded | application/merge-patch+json
x-api-key: | cpk_ | cpk_. | cpk_.. | cpk__unkeyed | cpk_invalid | cpk_expired | hh_live_inactive | hh_live_ | LONG
x-api-key: cpk_abc123... | cpk_a, cpk_b | CPK_SECRET | cpk_SECRET | cpk___proto__ | cpk_constructor
authorization: Bearer | bearer  cpk_a | Basic Y3BrX2E6 | Bearer cpk_SECRET x | Bearer LONG | Bearer cpk_b
content-length: 0 | -1 | 99999999 | abc | 1e3
transfer-encoding: chunked | gzip, chunked | identity
origin: null | http://localhost:5173 | https://evil.example | http://127.0.0.1.evil.example |
host: evil.example | localhost. | [::1]:4010 | 127.0.0.1:99999 | a b |
accept: text/html | */*;q=0 |
referer: http://x/?api_key=cpk_SECRET
cookie: session=cpk_SECRET; LONG`

const others = `access-control-request-method if-none-match range expect x-forwarded-host x-http-method-override upgrade`
const sayings = 'PUT | * | bytes=0-1 | 100-continue | h2c | evil.example'

const oddScenarios = `, | ; | slow; | slow; ms=1; ms=2 | slow; ms=x | slow; __proto__=1 | nope | respond; code=__proto__ |
 | LONG | slow,slow,LONG | flaky; probability=1e999 | constructor`
const preferences = `code=422 | code=500 | code=200 | code=404 | code=429 | code=503 | example=SLOT_NOT_AVAILABLE |
delay=1 | code=422, delay=1 | code="401"`
const oddPreferences = String.raw`code | code= | code=99999999999999999999 | code=__proto__ | example=NOPE | example=" |
example="a\"b" | delay=-1 | delay=1e9 | respond-async, wait=10 | code=422;foo="bar | ,,;; | example=cpk_SECRET |
,LONG | example="LONG"`

/** One of the values that stand between bars. */
function valueIn(list: string): fc.Arbitrary<string> {
  const values = list.replaceAll('SECRET', secretName).replaceAll('LONG', 'a, '.repeat(700))
  return fc.constantFrom(...values.split('|').map((value) => value.trim()))
}

const setting = (name: string, value: string): Bend => {
  return (draft) => {
    draft.headers = [...draft.headers.filter(([known]) => known !== name), [name, value]]
  }
}

const oddHeaders = odd
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', list = ''] = line.split(/:(.*)/)
    // A hostile key still has to look like one, or it goes no further than its first four characters.
    const hostile = hostileText.map((text) => (name === 'x-api-key' ? `cpk_${text}` : text))
    return weighted([7, valueIn(list)], [1, hostile]).map((value) => setting(name, value))
  })

/** Sets one header in place of what it was, sends all twice, or leaves the key out. */
export const bendHeaders: fc.Arbitrary<Bend> = fc.oneof(
  ...oddHeaders,
  fc.tuple(fc.constantFrom(...others.split(' ')), valueIn(sayings)).map((pair) => setting(...pair)),
  fc.constantFrom<Bend[]>(
    (draft) => {
      draft.headers = draft.headers.filter(([name]) => !/^(?:x-api-key|authorization)$/.test(name))
    },
    (draft) => void draft.headers.push(...draft.headers),
  ),
)

const scenarios = loadDocument('control').byId.get('setScenarios')?.requestBody?.schema.items ?? {}
const operationId = 'setScenarios'
const scenario = valueOf(scenarios, {
  name: operationId,
  operationId,
  api: 'control',
  place: 'header',
})

/** A scenario as the header writes it. */
function written(use: unknown): string {
  if (typeof use !== 'object' || use === null) return String(use)
  return Object.entries(use)
    .map(([name, value]) => (name === 'name' ? value : `${name}=${JSON.stringify(value)}`))
    .join('; ')
}

const adding = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<Bend> =>
  value.map((text) => (draft) => void draft.headers.push([name, text]))

/** What a request may wish for itself. */
export const wish: fc.Arbitrary<Bend> = weighted<Bend>(
  [
    3,
    scenario.map((use): Bend => (draft, scene) => {
      draft.headers.push(['x-maniqui-scenario', written(use(scene))])
    }),
  ],
  [1, adding('x-maniqui-scenario', valueIn(oddScenarios))],
  [3, adding('prefer', valueIn(preferences))],
  [1, adding('prefer', valueIn(oddPreferences))],
)
