import { faker } from '@faker-js/faker/locale/es'
import { expect, it } from 'vitest'
import { cedulaCheckDigit, identityPaper } from './identity-papers.ts'

it.each([
  ['171003406', 5],
  ['092668785', 6],
  ['010203040', 0],
])('the cédula %s ends in %d', (nine, digit) => {
  expect(cedulaCheckDigit(nine)).toBe(digit)
})

it('draws DNIs whose letter is right and cédulas whose digit is', () => {
  for (let count = 0; count < 200; count++) {
    const dni = identityPaper('España', faker)
    expect(dni.docType).toBe('dni')
    expect(dni.docNumber).toMatch(/^\d{8}[A-Z]$/)
    // https://www.interior.gob.es: the letter at the remainder of the number by 23.
    expect(dni.docNumber.at(-1)).toBe(
      'TRWAGMYFPDXBNJZSQVHLCKE'[Number(dni.docNumber.slice(0, 8)) % 23],
    )
    const cedula = identityPaper('Ecuador', faker)
    expect(cedula.docNumber).toMatch(/^(?:0[1-9]|1\d|2[0-4])[0-5]\d{7}$/)
    expect(sumOf(cedula.docNumber) % 10).toBe(0)
  }
})

it('knows the letter of the best-known DNI', () => {
  const always = { number: { int: () => 12_345_678 } }
  expect(identityPaper('España', always as never).docNumber).toBe('12345678Z')
})

/** The other way round: with its check digit, a good number sums up to a multiple of ten. */
const sumOf = (digits: string): number =>
  Array.from(digits, Number)
    .map((digit, index) => digit * (index % 2 === 0 ? 2 : 1))
    .reduce((sum, value) => sum + Math.floor(value / 10) + (value % 10), 0)
