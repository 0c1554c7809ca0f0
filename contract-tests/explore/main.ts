import { bookingDefects, exploreDefect } from './explore-defects.ts'

/*
 * `npm run explore [-- SEQUENCES [SEED]]`: how many of the self-test's booking defects sequences find, all flows off,
 * by the operation that each is in.
 */

const [sequences, seed] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 1)]
const classes = new Map<string, { found: number; planted: number }>()
const missed: string[] = []
let requests = 0

for (const defect of bookingDefects) {
  const report = await exploreDefect(defect, { sequences, seed })
  const isFound = report.findings.some(({ severity }) => severity === 'finding')
  const name = `${defect.api} ${defect.at}`
  const { found, planted } = classes.get(name) ?? { found: 0, planted: 0 }
  classes.set(name, { found: found + (isFound ? 1 : 0), planted: planted + 1 })
  if (!isFound) missed.push(`${name}: ${defect.id}`)
  requests += report.requests
  process.stderr.write(isFound ? '.' : `\n${defect.id} missed\n`)
}

const found = bookingDefects.length - missed.length
const share = ((100 * found) / bookingDefects.length).toFixed(0)
const lines = [
  `\n${'booking defects'.padEnd(36)} found  planted`,
  ...[...classes].map(
    ([name, one]) =>
      `  ${name.padEnd(34)} ${String(one.found).padStart(5)}  ${String(one.planted).padStart(7)}`,
  ),
  `${found} of ${bookingDefects.length} (${share} %) with --explore ${sequences}; ${requests} requests`,
  ...missed.map((name) => `  missed: ${name}`),
]
process.stdout.write(`${lines.join('\n')}\n`)
