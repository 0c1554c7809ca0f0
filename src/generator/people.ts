import type { Faker } from '@faker-js/faker'
import { cities, type City, type Country } from './cities.ts'

export interface Person {
  readonly firstname: string
  readonly lastname: string
  readonly email: string
  readonly phone: string
  readonly city: City
}

/** Domains that nobody can have: RFC 2606 §3. */
const domains = ['example.com', 'example.org', 'example.net'] as const

/** Invents people; no two of them share an e-mail address or a number. */
export class People {
  readonly #faker: Faker
  readonly #taken: Set<string>
  readonly #cities: Readonly<Record<Country, readonly City[]>>

  constructor(faker: Faker, taken: readonly string[]) {
    this.#faker = faker
    this.#taken = new Set(taken)
    this.#cities = {
      Ecuador: cities.filter(({ country }) => country === 'Ecuador'),
      España: cities.filter(({ country }) => country === 'España'),
    }
  }

  /** `women` is the share of them. */
  person({ country, women }: { country: Country; women: number }): Person {
    const faker = this.#faker
    const firstname = faker.person.firstName(this.happens(women) ? 'female' : 'male')
    const lastname = faker.person.lastName()
    return {
      firstname,
      lastname,
      email: this.#email(firstname, lastname),
      phone: this.#unique(() => mobile(country, faker)),
      city: faker.helpers.arrayElement(this.#cities[country]),
    }
  }

  landline({ landline }: City): string {
    return this.#unique(() => landline + this.#faker.string.numeric(7))
  }

  address({ streets, country }: City): string {
    const faker = this.#faker
    const street = faker.helpers.arrayElement(streets)
    const number = faker.number.int({ min: 1, max: 180 })
    if (country === 'España') return `${street} ${number}`
    // Quito's way of numbering: the block, then the metres.
    const block = `${faker.helpers.arrayElement(['N', 'E', 'S'])}${faker.number.int({ min: 2, max: 58 })}`
    return `${street} ${block}-${number}`
  }

  happens(share: number): boolean {
    return this.#faker.number.float() < share
  }

  #email(firstname: string, lastname: string): string {
    const name = `${plain(firstname)}.${plain(lastname)}`
    const domain = this.#faker.helpers.arrayElement(domains)
    for (let count = 1; ; count++) {
      const email = `${name}${count === 1 ? '' : count}@${domain}`
      if (this.#take(email)) return email
    }
  }

  #unique(draw: () => string): string {
    let drawn = draw()
    while (!this.#take(drawn)) {
      drawn = draw()
    }
    return drawn
  }

  #take(value: string): boolean {
    if (this.#taken.has(value)) return false
    this.#taken.add(value)
    return true
  }
}

function mobile(country: Country, faker: Faker): string {
  if (country === 'Ecuador') return `+5939${faker.string.numeric(8)}`
  return `+346${faker.string.numeric(8)}`
}

/** `José Ángel` and `Peña Gil` become `jose` and `pena`. */
function plain(name: string): string {
  const [first = ''] = name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z ]/g, '')
    .split(' ')
  return first.toLowerCase()
}
