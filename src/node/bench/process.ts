import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A server under measurement, in a process of its own. */
export interface Subject {
  readonly url: string
  /** Milliseconds from spawn to the first answer of `probe`. */
  readonly started: number
  /** Resident memory right now, in MiB; undefined where the system does not tell. */
  memory(): number | undefined
  stop(): Promise<void>
}

/** Whether processes can be pinned to a core here. */
export const canPin = spawnSync('taskset', ['-c', '0', 'true']).status === 0

/** Keeps this process, and so the load it makes, off the servers' core. */
export function pinSelf(): void {
  if (canPin) spawnSync('taskset', ['-a', '-cp', '1', String(process.pid)])
}

/** Starts `node …args` on core 0, and waits until it has printed its URL and answered there. */
export async function start(
  args: readonly string[],
  {
    probe,
    headers = {},
    printed = /http:\/\/[\w.]+:\d+/,
  }: {
    probe: string
    headers?: Record<string, string>
    printed?: RegExp
  },
): Promise<Subject> {
  const command = canPin ? ['taskset', '-c', '0', process.execPath] : [process.execPath]
  const began = performance.now()
  const child = spawn(command[0] ?? '', [...command.slice(1), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const url = await urlOf(child, printed)
  const response = await fetch(`${url}${probe}`, { headers })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${url}${probe} answered ${response.status}`)
  return {
    url,
    started: performance.now() - began,
    memory: () => residentMemory(child.pid),
    stop: () => stopped(child),
  }
}

function urlOf(child: ChildProcess, printed: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const [url] = printed.exec(output) ?? []
      if (url !== undefined) resolve(url)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', () => reject(new Error(`it ended before it listened:\n${output}`)))
  })
}

function residentMemory(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  return sorted[middle] ?? Number.NaN
}
