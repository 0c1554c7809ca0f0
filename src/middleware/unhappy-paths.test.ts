import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contextOf, createManiqui } from '../library/maniqui.ts'
import { faultNames } from '../unhappy/fault.ts'
import { scenarioNames } from '../unhappy/scenarios/catalogue.ts'
import { SettingError } from '../unhappy/setting-error.ts'

const header = fc.string({
  unit: fc.constantFrom(...Array.from(' !"#$%&\'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~')),
  maxLength: 60,
})

const word = fc.oneof(
  header,
  fc.constantFrom(
    ...scenarioNames,
    'code',
    'example',
    'delay',
    'ms',
    'times',
    'operation',
    'after',
    'day',
  ),
  fc.constantFrom(
    '422',
    '0',
    '1',
    '-1',
    '1e9',
    'true',
    'listServices',
    'DATE_IN_PAST',
    '__proto__',
    'today',
  ),
)

const sentence = fc
  .array(fc.tuple(word, fc.constantFrom('', '=', '; ', ', ', '="', '",')), { maxLength: 8 })
  .map((words) => words.flat().join(''))

test('whatever the headers and the query say, the answer is one that somebody asked for', async () => {
  const maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
  const asked = /^(?:prefer|scenario|fault)/
  await fc.assert(
    fc.asyncProperty(sentence, sentence, header, async (prefer, scenario, search) => {
      // A request that wants to wait is no use here.
      const headers = {
        'x-api-key': 'cpk_fuzz',
        prefer: `delay=0, ${prefer}`,
        'x-maniqui-scenario': /slow/.test(scenario) ? '' : scenario,
      }
      const url = `http://x/v1/services?__code=${encodeURIComponent(search)}&${encodeURI(search)}`
      const response = await maniqui.fetch(new Request(url, { headers }))
      if (response.status >= 500) expect(response.headers.get('x-maniqui')).toMatch(asked)
      await response.text()
    }),
    { numRuns: 2000 },
  )
  const box = contextOf(maniqui).sandboxes.use('fuzz')
  expect(box.salon.invariants()).toEqual([])
})

const value = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    1,
    -1,
    0.5,
    1e99,
    Number.NaN,
    null,
    undefined,
    '',
    'PT5M',
    'today',
    [],
    {},
    [1, 2],
    [2, 1],
  ),
  header,
)

const fields = (...names: string[]) =>
  fc.dictionary(fc.constantFrom(...names, '__proto__'), value, { maxKeys: 4 })

const rule = fc.oneof(
  fc.anything(),
  fc.record(
    {
      match: fc.oneof(value, fields('api', 'operation', 'method', 'path', 'header')),
      fault: fc.oneof(
        value,
        fields('ms', 'status', 'code', 'bytes', 'commits', 'contentType', 'retryAfter').chain(
          (given) => fc.constantFrom(...faultNames, 'fire').map((kind) => ({ ...given, kind })),
        ),
      ),
      skip: value,
      times: value,
      probability: value,
      until: value,
      for: value,
    },
    { requiredKeys: ['fault'] },
  ),
)

test('rules of any shape are set or refused with a sentence', async () => {
  const maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
  const box = contextOf(maniqui).sandboxes.use('fuzz')
  let accepted = 0
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 3 }), (rules) => {
      try {
        box.faults.set(rules as never)
        accepted += 1
        box.unhappyPaths().restore(JSON.parse(JSON.stringify(box.unhappyPaths().state())))
      } catch (error) {
        if (!(error instanceof SettingError)) throw error
      }
    }),
    { numRuns: 2000 },
  )
  expect(accepted).toBeGreaterThan(100)
})

test('scenarios of any shape are entered or refused with a sentence', async () => {
  const maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
  const box = contextOf(maniqui).sandboxes.use('fuzz')
  const use = fc.oneof(
    fc.anything(),
    fc.constantFrom(...scenarioNames),
    fields('ms', 'times', 'after', 'professional', 'day', 'service', 'probability').chain((given) =>
      fc.constantFrom(...scenarioNames).map((name) => ({ ...given, name })),
    ),
  )
  fc.assert(
    fc.property(fc.array(use, { maxLength: 3 }), (uses) => {
      try {
        box.scenarios.set(uses as never)
        const listed = JSON.parse(JSON.stringify(box.scenarios.list()))
        expect(listed).toHaveLength(uses.length)
        box.scenarios.set(listed)
        expect(JSON.parse(JSON.stringify(box.scenarios.list()))).toEqual(listed)
      } catch (error) {
        if (!(error instanceof SettingError)) throw error
      }
    }),
    { numRuns: 2000 },
  )
})
