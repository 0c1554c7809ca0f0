import { eachFace } from '../faces/generated/faces.ts'
import { keyNamed } from '../faces/keys.ts'
import { contextOf, createManiqui } from '../library/maniqui.ts'
import type { ManiquiOptions } from '../library/options.ts'
import type { RightServer } from './defect.ts'
import type { DefectiveApi } from './wire.ts'

/** The sandbox that every run of the self-test gets to itself, on a server of its own. */
const sandbox = 'self-test'

/** The keys that open it. */
export const selfTestKeys: Readonly<Record<DefectiveApi, string>> = eachFace((face) =>
  keyNamed(face, sandbox),
)

/**
 * Our own server in process: right, until something is planted in it. Its clock, where it ticks, is half a
 * second further with every request, so that a run over midnight is the same each time.
 */
export async function rightServer(options: ManiquiOptions): Promise<RightServer> {
  let passed = 0
  const maniqui = await createManiqui({ ...options, present: () => passed })
  return {
    fetch(request) {
      passed += 500
      return maniqui.fetch(request)
    },
    replaceSalon(make) {
      const box = contextOf(maniqui).sandboxes.use(sandbox)
      box.replace({ salon: make(box.salon), clock: box.clock })
    },
  }
}
