import { curl } from '../json/curl.ts'
import type { Salon } from '../salon/salon.ts'
import { apis } from '../apis/registry.ts'
import { keyHeader, keyNamed } from '../faces/keys.ts'
import type { Colours } from './terminal.ts'
import { version } from '../version.ts'

export interface BannerFacts {
  readonly url: string
  /** The fixture's name or path. */
  readonly data: string
  /** The salon's wall clock and zone: `2026-03-10 08:00, Europe/Madrid`. */
  readonly clock: string
  /** A salon as `demo` starts with. */
  readonly salon: Salon
  readonly control: 'open' | 'token' | 'off'
  /** How many sandboxes a state file brought back; absent without one. */
  readonly restored?: number | undefined
}

/** What a newcomer sees: where it is, the demo keys, and one request an API that works when pasted. */
export function banner(facts: BannerFacts, { bold, cyan, dim, yellow }: Colours): string {
  const { url, data, clock, salon, control, restored } = facts
  const width = Math.max(...apis.map(({ vendor }) => vendor.length))
  const lines = [
    `${bold('Maniquí')} ${dim(version)}  ${bold(cyan(url))}  ${dim(`salon ${data}, ${clock}`)}`,
    '',
    ...apis.flatMap(({ name, vendor, firstRequest }) => [
      `  ${vendor.padEnd(width)}  key ${bold(keyNamed(name, 'demo'))}`,
      `    ${command(keyHeader(name, 'demo'), `${url}${firstRequest(salon)}`)}`,
    ]),
    '',
    control === 'off'
      ? yellow('  The control API is off: a host that is not loopback needs --control-token.')
      : dim(`  Control API at ${url}/_maniqui${control === 'token' ? ', token needed' : ''}`),
  ]
  if (restored !== undefined) lines.push(dim(`  ${restored} sandboxes restored`))
  return `${lines.join('\n')}\n\n`
}

/** In double quotes, which shells of Windows understand too. */
function command(headers: Readonly<Record<string, string>>, url: string): string {
  return curl({ url, headers: Object.entries(headers) }, { quotes: 'double' })
}
