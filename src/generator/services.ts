import type { Faker } from '@faker-js/faker'
import type { FixtureCategory, FixtureService } from '../fixture/fixture.ts'
import { classicCut, hair, haircut, idsWith } from './documents.ts'
import { categoryNames, menu, trades, type MenuEntry, type Trade } from './menu.ts'

/** A service with the trade that offers it. */
export interface Offer {
  readonly trade: Trade
  /** Every one of the trade can do it, everywhere. */
  readonly isBasic: boolean
  readonly service: FixtureService
}

export interface ServiceList {
  readonly categories: readonly FixtureCategory[]
  readonly offers: readonly Offer[]
}

/** From here on a menu has something that is no longer offered, and is still listed. */
const longMenu = 10

export function servicesOf(
  count: number,
  { faker, locations }: { faker: Faker; locations: readonly number[] },
): ServiceList {
  const entries = menu.slice(0, count - 2)
  const present = trades.filter(
    (trade) => trade === 'hair' || trade === 'barber' || entries.some((one) => one.trade === trade),
  )
  const categoryOf = new Map(present.map((trade, index) => [trade, hair.id + index]))
  const category = (trade: Trade) => categoryOf.get(trade) ?? hair.id
  const basics = new Set<Trade>(['hair', 'barber'])
  const ids = idsWith([haircut.id, classicCut.id], count)
  const free = ids.filter((id) => id !== haircut.id && id !== classicCut.id)
  const drawn = entries.map((entry, index): Offer => {
    const isBasic = !basics.has(entry.trade)
    basics.add(entry.trade)
    const isRetired = count >= longMenu && index === entries.length - 1 && !isBasic
    const places = isBasic ? undefined : somePlaces(locations, faker)
    return {
      trade: entry.trade,
      isBasic,
      service: {
        id: free[index] ?? 0,
        name: entry.name,
        ...(entry.description && { description: entry.description }),
        duration: entry.duration,
        price: priceOf(entry, faker),
        category: category(entry.trade),
        ...(isRetired && { status: 'inactive' }),
        ...(places && { locations: places }),
      },
    }
  })
  const own: Offer[] = [
    { trade: 'hair', isBasic: true, service: { ...haircut, category: category('hair') } },
    { trade: 'barber', isBasic: true, service: { ...classicCut, category: category('barber') } },
  ]
  return {
    categories: present.map((trade) =>
      trade === 'hair' ? hair : { id: category(trade), name: categoryNames[trade] },
    ),
    offers: [...own, ...drawn].sort((a, b) => a.service.id - b.service.id),
  }
}

/** Up to a fifth dearer or cheaper than elsewhere, in steps of 50 cents. */
const priceOf = ({ price }: MenuEntry, faker: Faker): number =>
  Math.round(price * faker.number.float({ min: 0.8, max: 1.2 }) * 2) / 2

/** Not every place has the room or the chair for everything. */
function somePlaces(locations: readonly number[], faker: Faker): number[] | undefined {
  if (locations.length < 2 || faker.number.float() < 0.65) return undefined
  const count = faker.number.int({ min: 1, max: locations.length - 1 })
  return faker.helpers.arrayElements([...locations], count).sort((a, b) => a - b)
}
