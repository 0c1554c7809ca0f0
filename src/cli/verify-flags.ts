import { InvalidArgumentError } from 'commander'
import { formatNames } from '../verifier/reporters/formats.ts'

/*
 * One function a flag, as in read-flags.ts: the text as typed in, its value out.
 */

export function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError('Write an http or https URL, such as https://staging.example.')
  }
  if (url.search || url.hash || url.username) {
    throw new InvalidArgumentError(
      'Leave out user, query and fragment; what every request needs goes into --header.',
    )
  }
  return url
}

/** `peluquero_id=5`, repeatable; several values by commas or by repeating. */
export function readInput(
  text: string,
  others: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadonlyMap<string, readonly string[]> {
  const [, name, values] = /^([\w.]+)=(.+)$/.exec(text) ?? []
  if (name === undefined || values === undefined) {
    throw new InvalidArgumentError('Write NAME=VALUE, such as peluquero_id=5 or servicio_id=15,3.')
  }
  return new Map([...others, [name, [...(others.get(name) ?? []), ...values.split(',')]]])
}

export function readHeader(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/.exec(text) ?? []
  if (name === undefined || value === undefined) {
    throw new InvalidArgumentError("Write 'Name: value', such as 'X-Tenant: 42'.")
  }
  return { ...others, [name.toLowerCase()]: value }
}

export interface ReportFile {
  readonly format: string
  readonly file: string
}

export function readReport(
  text: string,
  others: readonly ReportFile[] = [],
): readonly ReportFile[] {
  const [, format = '', file = ''] = /^([a-z]+)=(.+)$/.exec(text) ?? []
  if (!formatNames.includes(format)) {
    throw new InvalidArgumentError(`Write FORMAT=FILE; formats are ${formatNames.join(', ')}.`)
  }
  return [...others, { format, file }]
}

export function readIds(text: string, others: readonly string[] = []): readonly string[] {
  return [...others, ...text.split(',')]
}

export function readRate(text: string): number {
  const rate = Number(text)
  if (rate > 0 && rate <= 10_000) return rate
  throw new InvalidArgumentError('Write requests per second, such as 5 or 0.5.')
}
