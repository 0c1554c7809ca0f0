import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The mock in a process of its own, as a user starts it. */
export interface ServedProcess extends AsyncDisposable {
  readonly url: string
  readonly port: number
  /** What it is at: undefined once it has ended. */
  usage(): { sockets: number; megabytes: number } | undefined
}

/** @throws Error when it ends before it listens. */
export async function serve(...flags: readonly string[]): Promise<ServedProcess> {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', main, '--port', '0', '--log', 'silent', ...flags],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`the mock ended with ${code} before it listened`)
    }),
  ])
  const url = String(line).trim()
  return {
    url,
    port: Number(new URL(url).port),
    usage: () =>
      child.exitCode === null && child.pid !== undefined ? usageOf(child.pid) : undefined,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      if (child.exitCode === null) await once(child, 'exit')
    },
  }
}

/** As Linux tells it; elsewhere zeros. */
function usageOf(pid: number): { sockets: number; megabytes: number } {
  try {
    const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return { sockets: socketsOf(pid), megabytes: Math.round(Number(resident ?? 0) / 1024) }
  } catch {
    return { sockets: 0, megabytes: 0 }
  }
}

function socketsOf(pid: number): number {
  const files = `/proc/${pid}/fd`
  return readdirSync(files).filter((name) => isSocket(`${files}/${name}`)).length
}

function isSocket(path: string): boolean {
  try {
    return readlinkSync(path).startsWith('socket:')
  } catch {
    // Closed since it was listed.
    return false
  }
}
