import { Zone } from '../salon/zone.ts'

/** Zones by name: they hold nothing of a salon, and asking the time zone database again costs more than a sandbox. */
const zones = new Map<string, Zone>()
const keptZones = 64

/** @throws RangeError when there is no zone of that name. */
export function zoneOf(name: string): Zone {
  const known = zones.get(name)
  if (known) return known
  const zone = new Zone(name)
  zones.set(name, zone)
  for (const oldest of zones.keys()) {
    if (zones.size <= keptZones) break
    zones.delete(oldest)
  }
  return zone
}
