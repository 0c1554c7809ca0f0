import type { Faker } from '@faker-js/faker'
import type { Country } from './cities.ts'

const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** A number of the right form, its check digit or letter included. */
export function identityPaper(
  country: Country,
  faker: Faker,
): { docType: string; docNumber: string } {
  if (country === 'España') {
    const number = faker.number.int({ min: 10_000_000, max: 99_999_999 })
    return { docType: 'dni', docNumber: `${number}${dniLetters[number % 23]}` }
  }
  const province = String(faker.number.int({ min: 1, max: 24 })).padStart(2, '0')
  const nine = `${province}${faker.number.int({ min: 0, max: 5 })}${faker.string.numeric(6)}`
  return { docType: 'cedula', docNumber: `${nine}${cedulaCheckDigit(nine)}` }
}

/** Every other digit counts twice, less nine when that has two digits. */
export function cedulaCheckDigit(nine: string): number {
  const sum = Array.from(nine, Number).reduce((total, digit, index) => {
    const value = index % 2 === 0 ? digit * 2 : digit
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}
