import { curl } from '../json/curl.ts'
import type { FirstRequests } from './first-requests.ts'
import type { Colours } from './terminal.ts'
import { version } from '../version.ts'

export interface BannerFacts {
  readonly url: string
  /** The fixture's name or path. */
  readonly data: string
  /** The salon's wall clock and zone: `2026-03-10 08:00, Europe/Madrid`. */
  readonly clock: string
  readonly requests: FirstRequests
  readonly control: 'open' | 'token' | 'off'
  /** How many sandboxes a state file brought back; absent without one. */
  readonly restored?: number | undefined
}

/** What a newcomer sees: where it is, both demo keys, and one request an API that works when pasted. */
export function banner(facts: BannerFacts, { bold, cyan, dim, yellow }: Colours): string {
  const { url, data, clock, requests, control, restored } = facts
  const lines = [
    `${bold('Maniquí')} ${dim(version)}  ${bold(cyan(url))}  ${dim(`salon ${data}, ${clock}`)}`,
    '',
    `  CitaPro      key ${bold('cpk_demo')}`,
    `    ${command('cpk_demo', `${url}${requests.citapro}`)}`,
    `  SalonBookIt  key ${bold('hh_live_demo')}`,
    `    ${command('hh_live_demo', `${url}${requests.salonbookit}`)}`,
    '',
    control === 'off'
      ? yellow('  The control API is off: a host that is not loopback needs --control-token.')
      : dim(`  Control API at ${url}/_maniqui${control === 'token' ? ', token needed' : ''}`),
  ]
  if (restored !== undefined) lines.push(dim(`  ${restored} sandboxes restored`))
  return `${lines.join('\n')}\n\n`
}

/** In double quotes, which shells of Windows understand too. */
function command(key: string, url: string): string {
  return curl({ url, headers: [['X-API-Key', key]] }, { quotes: 'double' })
}
