import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { measureDomain } from './domain.ts'
import { maniquiArguments, measureShares, measureStart, type Programs } from './http.ts'
import { measurePrism } from './prism.ts'
import { canPin, pinSelf } from './process.ts'
import type { SandboxFigures } from './sandboxes.ts'

/* `npm run bench`: everything side by side in one run, as shares of what a bare Hono app does. */

pinSelf()
const out = mkdtempSync('node_modules/.bench-')
await build({
  entryPoints: {
    bare: 'src/node/bench/bare-app.ts',
    sandboxes: 'src/node/bench/sandboxes-process.ts',
  },
  splitting: true,
  outdir: out,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
})
const programs: Programs = {
  maniqui: ['dist/cli/main.js', ...maniquiArguments],
  bare: join(out, 'bare.js'),
}

const say = (line = '') => process.stdout.write(`${line}\n`)
const verdict = (good: boolean) => (good ? 'ok  ' : 'MISS')
const pad = (text: string, length: number) => text.padEnd(length)
const per = (value: number) => Math.round(value).toLocaleString('en').padStart(8)

say(
  canPin
    ? 'Servers on core 0, load on core 1.'
    : 'Not pinned: this system has no taskset. Shares are rougher.',
)
say()
say(
  'Requests per second, as a share of a bare Hono app that returns the same bytes as a ready string:',
)
for (const { name, target, ours, bare, share } of await measureShares(programs)) {
  say(
    `${verdict(share >= target)} ${pad(name, 28)} ${share.toFixed(2)} (at least ${target})  ${per(ours)} of ${per(bare)}`,
  )
}
say()
say('Start, as a multiple of the bare app’s:')
const { ours, bare } = await measureStart(programs)
const started = ours.started / bare.started
const memory = ours.memory / bare.memory
say(
  `${verdict(started <= 1.7)} ${pad('spawn to the first 200', 28)} ${started.toFixed(2)} (at most 1.7)  ${per(ours.started)} ms of ${per(bare.started)}`,
)
say(
  `${verdict(memory <= 1.5)} ${pad('resident memory', 28)} ${memory.toFixed(2)} (at most 1.5)  ${per(ours.memory)} MiB of ${per(bare.memory)}`,
)
say()
say('Free slots of one professional-day, in microseconds:')
const domain = await measureDomain()
say(
  `${verdict(domain.fewBookings <= 1)} ${pad('demo salon', 28)} ${domain.fewBookings.toFixed(2)} (at most 1)`,
)
say(
  `${verdict(domain.millionBookings <= 1)} ${pad(`${domain.bookings.toLocaleString('en')} bookings stored`, 28)} ${domain.millionBookings.toFixed(2)} (at most 1); 30 days in ${domain.thirtyDays.toFixed(3)} ms`,
)
say()
say('Sandboxes of the demo salon, each with a booking of its own, in one process:')
const boxes: SandboxFigures = JSON.parse(
  execFileSync(process.execPath, [join(out, 'sandboxes.js')], { encoding: 'utf8' }),
)
say(
  `${verdict(boxes.resident <= 300)} ${pad(`${boxes.sandboxes.toLocaleString('en')} sandboxes`, 28)} ${boxes.resident} MiB resident (at most 300), ${boxes.residentBefore} before the first`,
)
say(
  `${verdict(boxes.making < 1)} ${pad('making one and booking in it', 28)} ${boxes.making.toFixed(2)} ms (under 1); one in a hundred over ${boxes.makingSlowest.toFixed(1)} ms`,
)
say()
say('Beside @stoplight/prism-cli serving the same document (requests per second):')
for (const { name, ours: our, prism } of await measurePrism(programs)) {
  say(`     ${pad(name, 28)} ${per(our)} against ${per(prism)}: ${(our / prism).toFixed(1)} times`)
}
rmSync(out, { recursive: true })
process.exit()
