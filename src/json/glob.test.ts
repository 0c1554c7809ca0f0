import fc from 'fast-check'
import { expect, test } from 'vitest'
import { glob, globsMeet } from './glob.ts'

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 5 })

/** All texts of these letters, up to what two patterns of five can need. */
const texts = ['']
for (const text of texts) {
  if (text.length < 8) texts.push(`${text}a`, `${text}b`)
}

test('two patterns meet when some text fits both', () => {
  fc.assert(
    fc.property(pattern, pattern, (one, other) => {
      const fitsOne = glob(one)
      const fitsOther = glob(other)
      expect(globsMeet(one, other)).toBe(texts.some((text) => fitsOne(text) && fitsOther(text)))
    }),
  )
})
