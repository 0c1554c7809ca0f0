import type { ServerContext } from '../context.ts'
import type { Sandbox } from '../sandbox/sandbox.ts'
import { SalonBase, type SalonData } from '../salon/base.ts'
import { Clock } from '../salon/clock.ts'
import { Salon } from '../salon/salon.ts'

export function recordOf(sandbox: Sandbox): { base: object; snapshot: object } {
  const { base, ...salon } = sandbox.salon.snapshot()
  return { base, snapshot: { clock: sandbox.clock.state(), salon } }
}
export function restoreRecord(
  context: ServerContext,
  {
    sandbox,
    savedAt,
    base,
    snapshot,
  }: { sandbox: string; savedAt: number; base: unknown; snapshot: Record<string, unknown> },
): void {
  const box = context.sandboxes.make(sandbox)
  const { clock, salon } = snapshot as any
  const now = clock.frozen ? clock.now : clock.now + context.present() - savedAt
  const c = new Clock({ source: context.present, now, frozen: clock.frozen })
  box.replace({
    clock: c,
    salon: Salon.restore({ ...salon, base: base as SalonData }, { clock: c }),
  })
}
