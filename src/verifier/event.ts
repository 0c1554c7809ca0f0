import type { FlowInfo } from './suite.ts'
import type { Exchange } from '../journal/exchange.ts'
import type { Finding } from '../judge/finding.ts'
import type { CheckResult, Report } from './report.ts'

/** What a run tells while it goes on; every reporter listens to this and to nothing else. */
export type VerifyEvent =
  | { readonly type: 'started'; readonly api: string; readonly url: string; readonly seed: number }
  | { readonly type: 'flow'; readonly flow: FlowInfo }
  | { readonly type: 'exchange'; readonly exchange: Exchange }
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'waiting'; readonly reason: string }
  | { readonly type: 'check'; readonly result: CheckResult }
  | { readonly type: 'finished'; readonly report: Report }

export type VerifyListener = (event: VerifyEvent) => void
