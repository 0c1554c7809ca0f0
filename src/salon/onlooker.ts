import type { Professional } from './entities.ts'
import type { Minute } from './minute.ts'
import type { SlotQuery } from './slot-query.ts'

/** Somebody who sees what a client is shown. */
export interface Onlooker {
  /** The first free start of a professional's day, and what was asked for. */
  sees(professional: Professional, start: Minute, query: SlotQuery): void
}
