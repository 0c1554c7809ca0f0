import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Prints how many lines of source stand in each folder: without tests, and without what is generated. */
const root = fileURLToPath(new URL('../../../', import.meta.url))

const isSource = (file: string): boolean =>
  /\.tsx?$/.test(file) && !/\.test\.tsx?$|[\\/]generated[\\/]/.test(file)

const counts = new Map<string, number>()
for (const top of ['src', 'contract-tests']) {
  for (const file of readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })) {
    if (!isSource(file)) continue
    const [first = ''] = file.split(/[\\/]/)
    // Strangers are written by somebody else, and nobody has to know them.
    const room = top === 'src' || first === 'strangers' ? `${top}/${first}` : top
    const lines = readFileSync(join(root, top, file), 'utf8').split('\n').length - 1
    counts.set(room, (counts.get(room) ?? 0) + lines)
  }
}
const total = [...counts.values()].reduce((sum, lines) => sum + lines, 0)
for (const [room, lines] of [...counts, ['together', total] as const]) {
  process.stdout.write(`${String(lines).padStart(7)}  ${room}\n`)
}
