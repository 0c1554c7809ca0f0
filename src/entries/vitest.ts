import { test as base } from 'vitest'
import { apis } from '../apis/registry.ts'
import { keyHeader } from '../faces/keys.ts'
import { createManiqui, type Maniqui } from '../library/maniqui.ts'
import type { RecordedExchange, SandboxHandle } from '../library/sandbox-handle.ts'
import { refuseBreaches } from './breaches.ts'
import { salonName } from './salon-name.ts'
import { type SalonOptions, startOf } from './salon-options.ts'

export type { SalonOptions } from './salon-options.ts'

/** A sandbox of one test's own, in its process: keys, clock, scenarios, faults, agenda, requests. */
export interface TestSalon extends SandboxHandle {
  /** Asks it. A path alone will do; a request without a key gets this salon's. Fails as `fetch` fails. */
  fetch(input: string | URL | Request, init?: RequestInit): Promise<Response>
}

declare module 'vitest' {
  interface TaskMeta {
    /** Of a test that failed: what it sent to its salon. */
    salon?: { name: string; requests: readonly RecordedExchange[] }
  }
}

let shared: Promise<Maniqui> | undefined

/**
 * Vitest's `test`, with a `salon` that is fresh for each test. When the test fails, what it sent is in the
 * report, as the test's `meta.salon`; one that sends what the document does not allow fails with the reason.
 *
 * @example
 * const at = test.extend({ salonOptions: { now: '2026-03-10T08:00:00', frozen: true } })
 * at('lists services', async ({ salon }) => {
 *   expect((await salon.fetch('/v1/services')).status).toBe(200)
 * })
 */
const salonTest = base.extend<{ salonOptions: SalonOptions; salon: TestSalon }>({
  salonOptions: {},
  async salon({ task, salonOptions }, use) {
    const maniqui = await (shared ??= createManiqui())
    const { retryCount = 0, repeatCount = 0 } = task.result ?? {}
    const name = salonName(task.name, [task.file.filepath, task.id, retryCount, repeatCount])
    maniqui.sandbox(name).remove()
    const box = await maniqui.createSandbox({ ...startOf(salonOptions), name })
    await use(Object.assign(box, { fetch: fetchOf(maniqui, name) }))
    const sent = box.requests()
    // An annotation could not be made any more: the test is over.
    if (task.result?.state === 'fail') task.meta.salon = { name, requests: sent }
    box.remove()
    if (!salonOptions.allowBreaches) refuseBreaches(sent)
  },
})

export { salonTest as test }

function fetchOf(maniqui: Maniqui, name: string): TestSalon['fetch'] {
  return async (input, init) => {
    const given = input instanceof Request ? input : new URL(input, 'http://salon')
    const request = new Request(given, init)
    const { pathname } = new URL(request.url)
    const api = apis.find(({ basePath }) => pathname.startsWith(`${basePath}/`))
    const hasKey = api?.keys.read((header) => request.headers.get(header) ?? undefined)
    if (api && hasKey && 'absent' in hasKey) {
      for (const [header, key] of Object.entries(keyHeader(api.name, name))) {
        request.headers.set(header, key)
      }
    }
    return maniqui.fetch(request)
  }
}
