import { contextOf, createManiqui } from '../maniqui.ts'
import type { ManiquiOptions } from '../config.ts'
import type { RightServer } from './fault.ts'
import type { FaultyApi } from './wire.ts'

/** The sandbox that every run of the self-test gets to itself, on a server of its own. */
const sandbox = 'self-test'

/** The keys that open it. */
export const keys: Readonly<Record<FaultyApi, string>> = {
  citapro: `cpk_${sandbox}`,
  salonbookit: `hh_live_${sandbox}`,
}

/** Our own server in process: right, until something is planted in it. */
export async function rightServer(options: ManiquiOptions): Promise<RightServer> {
  const maniqui = await createManiqui(options)
  return {
    fetch: (request) => maniqui.fetch(request),
    replaceSalon(make) {
      const box = contextOf(maniqui).sandboxes.use(sandbox)
      box.replace({ salon: make(box.salon), clock: box.clock })
    },
  }
}
