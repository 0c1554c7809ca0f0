import { NotExercised } from '../stops.ts'
import { weekdayOf } from '../calendar.ts'
import { daysOf, slotsOf } from '../slots.ts'
import {
  type Choice,
  type CitaproWorld,
  daysListed,
  type OtherService,
  type Search,
  type Window,
} from './citapro-world.ts'

/** The window to plan with. It is found once; what was booked since is for a fresh look to show. */
export async function windowOf(world: CitaproWorld, fresh = false): Promise<Window> {
  const kept = world.window
  if (kept && !fresh) return kept
  const choice = await world.choice()
  const search = searchOf(choice)
  const offered = kept ? await world.availability(search, true) : choice.offered
  const listed = daysListed(offered)
  const first = Math.min(...(listed.length > 0 ? listed : daysOf(offered.slots)))
  if (!Number.isFinite(first)) throw new NotExercised('nothing is free any more')
  const open = new Set(listed.map(weekdayOf))
  const from = listed.find((day) => open.has(weekdayOf(day + 30))) ?? first
  const whole = await world.availability({ ...search, from, to: from + 30 }, fresh)
  const window = { choice: { ...choice, offered }, first, from, whole }
  world.window = window
  return window
}

export function searchOf({ service, location }: Choice): Search {
  return { service: service.id, location }
}

/**
 * One day and one professional out of the window: the narrowest search there is. Whoever is offered least
 * is the likeliest to have been forgotten somewhere.
 */
export function partOf({ choice, whole }: Window): Search & {
  from: number
  to: number
  professional: string
} {
  const counts = new Map<string, number>()
  for (const id of whole.slots.flatMap(({ professionals }) => professionals)) {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const [professional] = [...counts].toSorted(([, one], [, other]) => one - other)[0] ?? []
  if (professional === undefined) throw new NotExercised('no slot of the window has a professional')
  const days = daysOf(slotsOf(whole.slots, professional))
  const day = days[Math.floor(days.length / 2)] ?? days[0] ?? 0
  return { ...searchOf(choice), from: day, to: day, professional }
}

/** A second service of another length that has free times at the same place; looked for once. */
export function otherService(world: CitaproWorld): Promise<OtherService | undefined> {
  world.other ??= findOther(world)
  return world.other
}

async function findOther(world: CitaproWorld): Promise<OtherService | undefined> {
  const { choice, from } = await windowOf(world)
  const to = from + 6
  const shorterFirst = (await world.services())
    .filter(({ active, duration }) => active && duration !== choice.service.duration)
    .toSorted((one, other) => one.duration - other.duration)
  for (const service of shorterFirst.slice(0, 3)) {
    const search = { service: service.id, location: choice.location, from, to }
    const offered = await world.availability(search)
    if (offered.slots.length > 0) return { service, offered, from, to }
  }
  return undefined
}
