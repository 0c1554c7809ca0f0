import { Command, CommanderError } from 'commander'
import type { CommandLine, Define } from './command.ts'
import { version } from '../version.ts'
import { exitCode, explainError } from './exit.ts'
import type { Terminal } from './terminal.ts'

interface Entry {
  readonly name: string
  readonly summary: string
  /** Only what is asked for is loaded: `serve` pays neither for the verifier nor for the catalogue. */
  readonly load: () => Promise<Define>
}

const entries: readonly Entry[] = [
  {
    name: 'serve',
    summary: 'start the mock, both APIs on one port (the default)',
    load: async () => (await import('./serve.ts')).defineServe,
  },
  {
    name: 'verify',
    summary: 'check an implementation of either API against its document',
    load: async () => (await import('./verify.ts')).defineVerify,
  },
  {
    name: 'proxy',
    summary: 'forward to an implementation and report where it or its client leaves the document',
    load: async () => (await import('./proxy.ts')).defineProxy,
  },
  {
    name: 'errors',
    summary: 'list every documented error and how to get it',
    load: async () => (await import('./errors.ts')).defineErrors,
  },
  {
    name: 'scenarios',
    summary: 'list the unhappy days there are, with their parameters and an example each',
    load: async () => (await import('./unhappy.ts')).defineScenarios,
  },
  {
    name: 'faults',
    summary: 'list the faults there are, with their parameters and an example each',
    load: async () => (await import('./unhappy.ts')).defineFaults,
  },
  {
    name: 'spec',
    summary: "print an API's OpenAPI document",
    load: async () => (await import('./spec.ts')).defineSpec,
  },
]

/** Runs the command line `argv` (without node and script) and says what to exit with. Never rejects. */
export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<number> {
  const line: CommandLine = { terminal, exitCode: exitCode.clean }
  const words = withCommand(argv)
  const [asked] = words
  try {
    const program = createProgram(terminal)
    for (const { name, summary, load } of entries) {
      const command = program.command(name).description(summary)
      if (name === asked) (await load())(command, line)
    }
    await program.parseAsync(words, { from: 'user' })
    return line.exitCode
  } catch (error) {
    // Commander has told it already.
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCode.clean : exitCode.usage
    }
    const { message, code } = explainError(error)
    terminal.err(message)
    return code
  }
}

function createProgram({ out, err }: Terminal): Command {
  return new Command('maniqui')
    .description(
      'A salon that answers as CitaPro and as SalonBookIt, for front ends, tests and CI.',
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand(false)
    .usage('[command] [flags]')
    .addHelpText('after', '\n`maniqui serve --help` lists the flags of the mock.')
    .configureOutput({ writeOut: out, writeErr: err })
    .exitOverride()
}

/** Flags without a command are `serve`'s; `help serve` is `serve --help`. */
function withCommand(argv: readonly string[]): string[] {
  const [first, ...rest] = argv
  const own = ['-h', '--help', '-V', '--version']
  if (first === undefined) return ['serve']
  if (first === 'help') return [...rest.slice(0, 1), '--help']
  return first.startsWith('-') && !own.includes(first) ? ['serve', ...argv] : [...argv]
}
