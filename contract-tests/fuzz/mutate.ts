import type { Dice } from './dice.ts'
import { type Draft, encode } from './draft.ts'
import { hostileNumber, hostileText } from './hostile.ts'
import { bendBody } from './mutate-body.ts'
import { bendHeaders, wish } from './mutate-headers.ts'
import { bendQuery } from './mutate-query.ts'
import type { Mutation } from './mutation.ts'
import { secretName } from './world.ts'

/** Bends a request in up to four places; some stay as they are. */
export function mutate(draft: Draft, dice: Dice): void {
  if (dice.oneIn(2)) return
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
  draft.method = dice.pick([
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'PATCH',
    'DELETE',
    'OPTIONS',
    'QUERY',
    'get',
    'pOsT',
  ])
}

const bendPath: Mutation = (draft, dice) => {
  const segments = draft.path.split('/')
  const at = dice.int(1, segments.length - 1)
  const segment = segments[at] ?? ''
  segments[at] = dice.weighted([
    [4, () => encode(hostileText(dice))],
    [
      1,
      () =>
        dice.pick([
          '%',
          '%2',
          '%ff',
          '%00',
          '%2F',
          '%2e%2e',
          '%C0%AE',
          '%F0%9F',
          encode(`cpk_${secretName}`),
        ]),
    ],
    [1, () => segment.toUpperCase()],
    [
      1,
      () =>
        Array.from(segment, (one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join(
          '',
        ),
    ],
    [1, () => `${segment}/`],
    [1, () => `/${segment}`],
    [1, () => ''],
    [1, () => `${segment};a=b`],
    [1, () => String(hostileNumber(dice))],
    [1, () => segment.repeat(50)],
  ])
  draft.path = segments.join('/')
}
