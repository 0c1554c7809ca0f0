import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

/*
 * npm run fuzz -- --seed 7 --count 1000000
 *
 * Every finding is printed with the seed, the number of its request and a curl; the same seed and count
 * send the same requests again.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string', multiple: true, default: ['1', '2', '3'] },
    count: { type: 'string', default: '100000' },
  },
})
const count = Number(values.count)
const seeds = values.seed.map(Number)
if (![count, ...seeds].every(Number.isSafeInteger))
  throw new RangeError('--seed and --count take whole numbers')

const print = (text: string) => void process.stdout.write(`${text}\n`)
const mostShown = 20

for (const seed of seeds) {
  print(`seed ${seed}, ${count} requests`)
  let shown = 0
  const { sent, seconds, findings, answers, sandboxes, bookings, heap } = await fuzz({
    seed,
    count,
    onFinding: ({ rule, message, request }) => {
      shown += 1
      if (shown <= mostShown)
        print(`  ${rule} at request ${request?.number}: ${message}\n    ${request?.curl}`)
    },
  })
  for (const [operation, counts] of [...answers].toSorted(([left], [right]) =>
    left < right ? -1 : 1,
  )) {
    const sorted = [...counts].toSorted(([left], [right]) => left - right)
    print(
      `  ${operation.padEnd(24)} ${sorted.map(([status, times]) => `${status}×${times}`).join(' ')}`,
    )
  }
  print(
    `  ${sent} requests in ${seconds.toFixed(1)} s, ${sandboxes} sandboxes with ${bookings} bookings at the end, ${findings.length} findings`,
  )
  const megabytes = [...heap, process.memoryUsage.rss()].map((bytes) => Math.round(bytes / 2 ** 20))
  print(`  heap ${megabytes[0]} MB before, ${megabytes[1]} MB after, ${megabytes[2]} MB resident`)
  if (findings.length > 0) process.exitCode = 1
}
