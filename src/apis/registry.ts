import { exampleKey } from '../faces/keys.ts'
import { faceNames, type FaceName } from '../faces/generated/faces.ts'
import type { Api } from './api.ts'
import { citapro } from './citapro/api.ts'
import { salonbookit } from './salonbookit/api.ts'

const byName: Readonly<Record<FaceName, Api>> = { citapro, salonbookit }

/** All faces: whoever serves, lists or arranges them takes them from here. */
export const apis: readonly Api[] = faceNames.map((name) => byName[name])

export function apiNamed(name: FaceName): Api {
  return byName[name]
}

/** The sandboxes that the vendors' own example keys open, and the built-in fixture of each: the document's own salon. */
export function documentSalons(): ReadonlyMap<string, string> {
  return new Map(
    apis.flatMap(({ name, keys, documentSalon }): [string, string][] => {
      const reading = keys.open(exampleKey(name))
      return 'sandbox' in reading ? [[reading.sandbox, documentSalon]] : []
    }),
  )
}
