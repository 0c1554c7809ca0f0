import { defects } from '../../src/self-test/all-defects.ts'
import type { Defect } from '../../src/self-test/defect.ts'
import { rightServer, selfTestKeys } from '../../src/self-test/right-server.ts'
import { salonToBreak } from '../../src/self-test/settings.ts'
import type { ExploreOptions } from '../../src/verifier/explore/explored.ts'
import { verify } from '../../src/verifier/verify.ts'
import type { VerifyListener } from '../../src/verifier/event.ts'
import type { Report } from '../../src/verifier/report.ts'

/** What the self-test plants in bookings and must be found; what deserves a notice is lawful, and is no prey. */
export const bookingDefects: readonly Defect[] = defects.filter(
  ({ kind, notice }) => kind === 'booking' && !notice,
)

/** Explores a server with a defect in it, flows off, and ends with the first finding. */
export async function exploreDefect(
  defect: Pick<Defect, 'api' | 'plant'>,
  {
    sequences,
    kept,
    toTheEnd = false,
    seed = 1,
    on,
  }: ExploreOptions & { toTheEnd?: boolean; seed?: number; on?: VerifyListener },
): Promise<Report> {
  const { api } = defect
  const found = new AbortController()
  return verify({
    api,
    url: 'http://127.0.0.1:4010',
    key: selfTestKeys[api],
    fetch: defect.plant(await rightServer(salonToBreak)),
    seed,
    write: true,
    inputs: new Map(api === 'salonbookit' ? [['servicio_id', ['15', '3']]] : []),
    name: 'explore',
    only: [`${api}.explore`],
    explore: { sequences, kept },
    signal: found.signal,
    // Nobody is on the other side: there is no reason to wait, and no clock to look at.
    time: { now: () => 0, date: () => 0, sleep: () => Promise.resolve() },
    on: (event) => {
      on?.(event)
      if (toTheEnd || event.type !== 'finding') return
      if (event.finding.severity === 'finding') found.abort()
    },
  })
}
