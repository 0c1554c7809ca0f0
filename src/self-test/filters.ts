import type { Json } from '../json/object.ts'
import { asObject, asText } from './json.ts'
import type { Asked } from './wire.ts'

/** The same list, without filters. */
export function unfiltered(asked: Asked): Asked {
  const url = new URL(asked.url)
  const names = Array.from(url.searchParams.keys())
  for (const name of names) {
    if (name.startsWith('filters[')) url.searchParams.delete(name)
  }
  return { ...asked, url }
}

/** The same list, with one operator taken for another. */
export function operatorTaken(asked: Asked, sent: string, taken: string): Asked {
  const url = new URL(asked.url)
  const parameters = Array.from(url.searchParams)
  for (const [name, value] of parameters) {
    if (name.endsWith('[operator]') && value === sent) url.searchParams.set(name, taken)
  }
  return { ...asked, url }
}

/** Whether an item has what all filters of a list ask for; only `=` and `CONTAINS` are understood. */
export function isFoundBy(item: Json, { url }: Asked): boolean {
  const { searchParams } = url
  const indexes = Array.from(searchParams.keys()).flatMap(
    (name) => /^filters\[(\d+)\]\[field\]$/.exec(name)?.[1] ?? [],
  )
  return indexes.every((index) => {
    const part = (name: string) => searchParams.get(`filters[${index}][${name}]`) ?? ''
    const actual = asText(asObject(item)[part('field')]).toLowerCase()
    const value = part('value').toLowerCase()
    return part('operator') === 'CONTAINS'
      ? actual.includes(value)
      : part('operator') === '=' && actual === value
  })
}
