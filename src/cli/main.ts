import { runCommandLine } from './command-line.ts'
import { processTerminal } from './terminal.ts'

// No exit() here: what was printed must reach a slow reader, and nothing is left running by then.
process.exitCode = await runCommandLine(process.argv.slice(2), processTerminal())
