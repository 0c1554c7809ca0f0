import { spawn } from 'node:child_process'

/*
 * npm run check: whatever needs no server and no build, two at a time. It goes on after a failure, so that one run
 * tells all there is to tell; what a step has to say is printed when it failed.
 */

/** Scripts of package.json; the longest first, so that none is left to run alone. */
const steps: readonly (readonly [script: string, ...flags: string[]])[] = [
  ['test:unit'],
  ['type-check'],
  ['lint'],
  ['codegen', '--check'],
  ['knip'],
  ['lint:openapi'],
  ['format:check'],
]
const atOnce = 2

const waiting = steps.values()
const failed: string[] = []

async function work(): Promise<void> {
  for (const [script, ...flags] of waiting) {
    const { isDone, said } = await run(script, flags)
    console.log(`${isDone ? 'ok    ' : 'FAILED'} ${script}`)
    if (isDone) continue
    failed.push(script)
    console.log(said)
  }
}

function run(script: string, flags: readonly string[]): Promise<{ isDone: boolean; said: string }> {
  return new Promise((resolve, reject) => {
    const args = ['run', '--silent', script, '--', ...flags]
    // On Windows npm is a script, which only a shell starts; the words above need no quotes.
    const isWindows = process.platform === 'win32'
    const child = spawn(isWindows ? 'npm.cmd' : 'npm', args, { shell: isWindows })
    let said = ''
    child.stdout.on('data', (piece) => (said += String(piece)))
    child.stderr.on('data', (piece) => (said += String(piece)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ isDone: code === 0, said }))
  })
}

await Promise.all(Array.from({ length: atOnce }, work))
if (failed.length > 0) {
  console.log(`failed: ${failed.join(', ')}; npm run fix mends format, lint and generated files`)
  process.exitCode = 1
}
