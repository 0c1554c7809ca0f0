import { runCommandLine } from './command-line.ts'
import { processTerminal } from './terminal.ts'

async function main(): Promise<void> {
  // No exit() here: what was printed must reach a slow reader, and nothing is left running by then.
  process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal())
}

// Not awaited, as the bundle of this is CommonJS: see boot.ts.
void main()
