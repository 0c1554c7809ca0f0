import { apiNamed } from '../apis/registry.ts'
import { faceNames } from '../faces/generated/faces.ts'
import type { ManiquiOptions } from '../library/options.ts'
import type { DefectiveApi } from './wire.ts'

/** A right server to be verified: its salon, its seed, its clock. */
export interface Setting {
  readonly api: DefectiveApi
  readonly data: string
  readonly seed: number
  readonly now: string
  readonly frozen: boolean
}

/** Where every defect is planted: a Tuesday, ten past noon, so that a part of the day has passed. */
export const salonToBreak: ManiquiOptions & { readonly seed: number } = {
  data: 'demo',
  seed: 1,
  now: '2026-03-10T12:10:00',
  frozen: true,
}

const fixturesOf = (api: DefectiveApi) => ['demo', 'busy-saturday', apiNamed(api).documentSalon]

/** Right servers of every fixture, on as many days as there are seeds; about half of the clocks tick. */
export function rightSettings(seeds: number): Setting[] {
  return Array.from({ length: seeds }, (_, index) => index + 1).flatMap((seed) =>
    faceNames.flatMap((api) =>
      fixturesOf(api).map((data) => ({
        api,
        data,
        seed,
        now: momentOf(seed),
        frozen: seed % 2 === 0 && seed % 5 !== 0,
      })),
    ),
  )
}

/** Another weekday, hour and month for every seed; every fifth run goes over midnight, sooner or later. */
function momentOf(seed: number): string {
  const moment = Date.UTC(2026, 2, 9) + seed * (17 * 86_400_000 + 5 * 3_600_000 + 13 * 60_000)
  const text = new Date(moment).toISOString()
  return seed % 5 === 0 ? `${text.slice(0, 10)}T23:59:${60 - 2 * seed}` : text.slice(0, 19)
}
