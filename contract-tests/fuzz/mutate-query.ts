import { encode } from './draft.ts'
import { hostileText, pollutingKeys } from './hostile.ts'
import type { Mutation } from './mutation.ts'
import { secretName } from './world.ts'

/** Repeated, hostile, bracketed and broken parameters. */
export const bendQuery: Mutation = (draft, dice) => {
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
    [
      2,
      () =>
        query.push([
          dice.pick([
            'filters[0][__proto__]',
            'filters[__proto__][field]',
            'filters[][field]',
            'filters[0',
            'filters]0[',
            'filters[0][field][deep][er]',
            'filters[999999][field]',
            'filters[-1][field]',
            '[0]',
            'filters',
          ]),
          'email',
        ]),
    ],
    [
      1,
      () =>
        query.push([name, dice.pick(['%', '%E0%A4', '+', '%00', '%ud800', '&&==', ';a=1', '#'])]),
    ],
    [
      1,
      () => query.push(...dice.list(300, (): [string, string] => [name, String(dice.int(0, 9))])),
    ],
    [1, () => query.push([dice.pick(['api_key', 'token', 'key']), `cpk_${secretName}`])],
    [
      2,
      () =>
        query.push([
          dice.pick(['__code', '__example', '__delay', '__proto__']),
          encode(
            dice.pick([
              '422',
              '500',
              '0',
              '1',
              '-1',
              'SLOT_NOT_AVAILABLE',
              '__proto__',
              hostileText(dice),
            ]),
          ),
        ]),
    ],
  ])
}
