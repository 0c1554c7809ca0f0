import { createManiqui } from 'maniqui'
import { handlers } from 'maniqui/msw'
import { setupWorker } from 'msw/browser'

export async function startMock(scenarios: string[]): Promise<void> {
  const maniqui = await createManiqui({ now: '2026-03-10T08:00:00', frozen: true })
  maniqui.sandbox('app').scenarios.use(...scenarios)
  const origins = [location.origin]
  await setupWorker(...handlers(maniqui, { origins })).start({ quiet: true })
}
