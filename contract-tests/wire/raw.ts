import { connect, type Socket } from 'node:net'

/** What came back over a connection that was written to as it stands. */
export interface RawAnswer {
  /** The status of the first answer; undefined when there was none. */
  readonly status: number | undefined
  readonly text: string
  /** What ended the connection when it was not the server's FIN. */
  readonly error: string | undefined
}

/** Sends bytes and reads until the server ends the connection, or so many answers have come, at least their heads. */
export function raw(
  port: number,
  bytes: string | Uint8Array,
  { answers = 1 }: { answers?: number } = {},
): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
    let text = ''
    let error: string | undefined
    socket.setEncoding('utf8')
    socket.on('data', (piece) => {
      text += String(piece)
      const heads = text.matchAll(/HTTP\/1\.1 \d{3} .*?\r\n\r\n/gs)
      if ([...heads].length >= answers) socket.destroy()
    })
    socket.on('error', (failure: NodeJS.ErrnoException) => (error = failure.code))
    socket.on('end', () => socket.end())
    socket.on('close', () => {
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1]
      resolve({ text, error, status: status === undefined ? undefined : Number(status) })
    })
    socket.write(bytes)
  })
}

/** A connection that is open. */
export function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })
}

export function closed(socket: Socket): Promise<void> {
  if (socket.closed) return Promise.resolve()
  return new Promise((resolve) => socket.once('close', () => resolve()))
}

/** Lines as HTTP ends them, with the empty one after the head. */
export function head(...lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** The answers of a connection that asked more than once, each with its status. */
export function statuses(text: string): number[] {
  return [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))
}
