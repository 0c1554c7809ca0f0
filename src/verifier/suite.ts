import type { ApiName } from '../openapi/operation.ts'
import type { CheckId } from '../judge/check-catalogue.ts'
import { type JudgeAnswer, Observer } from './memory/observer.ts'
import type { Run } from './run.ts'

/** A scenario of requests that exercises several checks. */
export interface FlowInfo {
  readonly id: string
  readonly api: ApiName
  readonly needs: 'read' | 'write'
  /** Set where a quick run leaves it out. */
  readonly unhurried?: true
  readonly summary: string
  readonly exercises: readonly string[]
}

/** A flow over what an API's flows share, its world. */
export interface Flow<World> extends Omit<FlowInfo, 'api' | 'exercises'> {
  readonly exercises: readonly CheckId[]
  readonly run: (world: World) => Promise<void>
}

/** Everything the verifier knows to do with one API. */
export interface Suite {
  readonly api: ApiName
  readonly flows: readonly (FlowInfo & { readonly exercises: readonly CheckId[] })[]
  readonly start: (run: Run) => StartedSuite
}

export interface StartedSuite {
  /** The first request: finds out whether this is the API at all. */
  greet(): Promise<void>
  run(flowId: string): Promise<void>
}

export function createSuite<World>({
  api,
  open,
  judge,
  greet,
  flows,
}: {
  api: ApiName
  open: (run: Run) => World
  /** Judges every answer of the API by itself and by what is known. */
  judge: JudgeAnswer
  greet: (world: World) => Promise<void>
  flows: readonly Flow<World>[]
}): Suite {
  return {
    api,
    flows: flows.map(({ run: _, ...flow }) => ({ ...flow, api })),
    start: (run) => {
      run.observer = new Observer(run, judge)
      const world = open(run)
      return {
        greet: () => greet(world),
        run: async (flowId) => {
          const flow = flows.find(({ id }) => id === flowId)
          if (!flow) throw new Error(`no flow is called ${flowId}`)
          await run.flow(flow.exercises, () => flow.run(world))
        },
      }
    },
  }
}
