import { formOf } from '../faces/keys.ts'
import type { FaceName } from '../faces/generated/faces.ts'

/**
 * Why a run may not write to a target, in one sentence; `undefined` when it may. Data of a real business
 * is at stake when the key is not one for tests and the host is not this machine.
 */
export function refuseToWrite({
  api,
  url,
  key,
  write,
  yesProduction,
}: {
  api: FaceName
  url: URL
  key: string | undefined
  write: boolean
  yesProduction: boolean
}): string | undefined {
  if (!write || yesProduction || isHarmless(api, { url, key })) return undefined
  return `--write would create clients and bookings at ${url.host} with a live key; add --yes-production if that is meant`
}

/** On this machine, or with a key for tests, nobody's appointments are touched. */
export function isHarmless(
  api: FaceName,
  { url, key }: { url: URL; key: string | undefined },
): boolean {
  return isLoopback(url.hostname) || (key !== undefined && formOf(api, key)?.environment === 'test')
}

/** RFC 6761 §6.3 and RFC 1122 §3.2.1.3: `localhost`, 127/8 and ::1. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    /^127(\.\d{1,3}){3}$/.test(hostname) ||
    hostname === '[::1]'
  )
}
