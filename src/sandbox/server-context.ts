import type { Exchange } from '../journal/exchange.ts'
import type { Journal, JournalBudget } from '../journal/journal.ts'
import type { KeptAnswers } from './kept-answers.ts'
import type { Origins } from './origins.ts'
import type { Sandbox } from './sandbox.ts'
import type { Sandboxes } from './sandboxes.ts'
import type { UnhappyPaths } from '../unhappy/unhappy-paths.ts'

/** What one server holds, and nothing outside it: two servers in a process share nothing but constants. */
export interface ServerContext {
  readonly sandboxes: Sandboxes
  readonly origins: Origins
  readonly keptAnswers: KeptAnswers
  readonly budget: JournalBudget
  readonly unkeyedJournal: Journal
  /** What goes wrong with requests that have no sandbox: the server's flags. */
  readonly unkeyedUnhappy: UnhappyPaths
  /** Called when the server is closed: whatever would go on by itself ends. */
  readonly closers: Set<() => void>
  readonly auth: 'required' | 'off'
  readonly controlToken: string | undefined
  readonly present: () => number
  readonly onEvent: (event: ServerEvent) => void
  readonly onExchange: (sandbox: Sandbox | undefined, exchange: Exchange) => void
}

export type ServerEvent =
  | {
      readonly kind: 'exchange'
      readonly sandbox: string
      readonly exchange: Exchange
      /** Of its salon; absent without one. */
      readonly zone?: string | undefined
    }
  /** A request that is in no journal, and that somebody may wonder about. */
  | { readonly kind: 'refused'; readonly what: string }
  | { readonly kind: 'dropped'; readonly what: string }
  | { readonly kind: 'bug'; readonly error: unknown }
