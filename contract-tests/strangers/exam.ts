import { strangers } from './drawn-choices.ts'
import { bugs, findersOf } from './finders.ts'

/* `npm run strangers`: which of the bugs planted in the strangers `verify --write` finds, by which check, and which not. */

let [found, all] = [0, 0]
for (const [name, openStranger] of strangers) {
  for (const bug of bugs[name] ?? []) {
    const finders = await findersOf(openStranger, new Set([bug]))
    all += 1
    if (finders.length > 0) found += 1
    const verdict = finders.length > 0 ? 'found ' : 'MISSED'
    process.stdout.write(`${verdict} ${name} ${bug}  ${finders.join(', ')}\n`)
  }
}
process.stdout.write(`${found} of ${all} found\n`)
