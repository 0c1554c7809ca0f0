import type { Asked } from './wire.ts'

/** The same list, without filters. */
export function unfiltered(asked: Asked): Asked {
  const url = new URL(asked.url)
  const names = Array.from(url.searchParams.keys())
  for (const name of names) if (name.startsWith('filters[')) url.searchParams.delete(name)
  return { ...asked, url }
}

/** The same list, with one operator taken for another. */
export function operatorTaken(asked: Asked, sent: string, taken: string): Asked {
  const url = new URL(asked.url)
  const parameters = Array.from(url.searchParams)
  for (const [name, value] of parameters)
    if (name.endsWith('[operator]') && value === sent) url.searchParams.set(name, taken)
  return { ...asked, url }
}
