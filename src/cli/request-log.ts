import { formatMoment } from '../control/moments.ts'
import { cut, harmless } from '../json/show.ts'
import { stackOf } from '../json/thrown.ts'
import { zoneOf } from '../sandbox/zones.ts'
import type { ServerEvent } from '../sandbox/server-context.ts'
import type { Exchange } from '../journal/exchange.ts'
import { redactText, redactUrl } from '../json/secrets.ts'
import type { Colours } from './terminal.ts'

export const logManners = ['pretty', 'json', 'bodies', 'silent'] as const

export type LogManner = (typeof logManners)[number]

/** Characters of a body that are shown. */
const longestBody = 4000

export interface RequestLogOptions {
  readonly manner: LogManner
  readonly colours: Colours
  readonly write: (text: string) => void
  readonly present?: () => number
}

/** Tells what the server did, a line each. Lines of one turn of the event loop are written together. */
export class RequestLog {
  readonly #options: RequestLogOptions
  #waiting = ''
  #toldOfDrop = Number.NEGATIVE_INFINITY

  constructor(options: RequestLogOptions) {
    this.#options = options
  }

  /** To be handed to `createManiqui` as `onEvent`; none when nobody is to be told of requests. */
  get listener(): (event: ServerEvent) => void {
    return (event) => this.#event(event)
  }

  /** A sentence for the reader: what was dropped, could not be read, could not be saved. */
  note(level: 'info' | 'warning' | 'error', message: string): void {
    const { manner, colours } = this.#options
    if (manner === 'silent' && level === 'info') return
    if (manner === 'json') return this.#line(JSON.stringify({ time: this.#now(), level, message }))
    const paint = { info: colours.dim, warning: colours.yellow, error: colours.red }[level]
    this.#line(paint(level === 'info' ? message : `${level}: ${message}`))
  }

  /** Writes what waits; to be called before the process ends. */
  flush(): void {
    const text = this.#waiting
    this.#waiting = ''
    if (text !== '') this.#options.write(text)
  }

  #event(event: ServerEvent): void {
    if (event.kind === 'exchange') this.#exchange(event)
    else if (event.kind === 'dropped') this.#dropped(event.what)
    else if (event.kind === 'refused') this.note('info', shown(event.what))
    else this.note('error', `This is a bug in Maniquí, please report it. ${stackOf(event.error)}`)
  }

  /** Once a server is full it drops with every request; it says so now and then. */
  #dropped(what: string): void {
    const now = this.#present()
    if (now - this.#toldOfDrop < 10_000) return
    this.#toldOfDrop = now
    this.note('warning', `Dropped ${what} to stay within bounds.`)
  }

  #exchange({ sandbox, exchange, zone }: Extract<ServerEvent, { kind: 'exchange' }>): void {
    const { manner, colours } = this.#options
    if (manner === 'silent') return
    const salonTime = zone === undefined ? undefined : salonTimeOf(exchange.at, zone)
    if (manner === 'json') {
      return this.#line(jsonLine(this.#now(), sandbox, { exchange, salonTime }))
    }
    const whose = salonTime === undefined ? sandbox : `${sandbox} at ${salonTime}`
    this.#line(prettyLine(new Date(this.#present()), whose, exchange, colours))
    if (manner === 'bodies') {
      for (const line of bodyLines(exchange, colours)) {
        this.#line(line)
      }
    }
  }

  #line(text: string): void {
    if (this.#waiting === '') setImmediate(() => this.flush())
    this.#waiting += `${text}\n`
  }

  #now(): string {
    return new Date(this.#present()).toISOString()
  }

  #present(): number {
    return (this.#options.present ?? Date.now)()
  }
}

/** The salon's wall clock, as `2026-03-10 08:00 Europe/Madrid`. */
function salonTimeOf(epochMs: number, zone: string): string {
  return `${formatMoment(zoneOf(zone), epochMs).slice(0, 16).replace('T', ' ')} ${zone}`
}

/** What was sent and what came back, a line each; a body that is larger than anybody reads is cut. */
function bodyLines({ request, response }: Exchange, colours: Colours): string[] {
  return [['>', request.body] as const, ['<', response.body] as const].flatMap(
    ([mark, body = '']) =>
      body === '' ? [] : [colours.dim(`  ${mark} ${cut(shown(body), longestBody)}`)],
  )
}

function jsonLine(
  time: string,
  sandbox: string,
  { exchange, salonTime }: { exchange: Exchange; salonTime: string | undefined },
): string {
  const { api, operationId, request, response, elapsed, code, detail, reason, hint } = exchange
  return JSON.stringify({
    time,
    sandbox,
    salonTime,
    api,
    operation: operationId,
    method: request.method,
    path: pathOf(request.url),
    status: response.status,
    ms: elapsed,
    code,
    detail: detail === undefined ? undefined : redactText(detail),
    reason: reason === undefined ? undefined : redactText(reason),
    hint: hint?.text,
  })
}

/** One exchange on one line; `sandbox`, or whatever else it is known by, stands near the end. */
export function prettyLine(
  time: Date,
  sandbox: string,
  exchange: Exchange,
  colours: Colours,
): string {
  const { request, response, elapsed, code, detail, reason, hint } = exchange
  const { status } = response
  const parts = [
    colours.dim(time.toTimeString().slice(0, 8)),
    request.method.padEnd(6),
    pathOf(request.url),
    paintOf(status, colours)(status === 0 ? 'no answer' : String(status)),
    colours.dim(`${elapsed} ms`),
    colours.cyan(sandbox),
  ]
  if (code !== undefined) parts.push(colours.yellow(code))
  if (detail !== undefined) parts.push(shown(detail))
  if (reason !== undefined) parts.push(colours.magenta(shown(reason)))
  if (hint !== undefined) parts.push(colours.cyan(`hint: ${hint.text}`))
  return parts.join(' ')
}

function paintOf(status: number, colours: Colours): (text: string) => string {
  if (status >= 500 || status === 0) return colours.red
  if (status >= 400) return colours.yellow
  return status >= 300 ? colours.cyan : colours.green
}

/** The path and query without keys, and without what could steer a terminal. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3)
  return harmless(redactUrl(start === -1 ? '/' : url.slice(start)))
}

/** Words about what is wrong quote what the client sent. */
function shown(text: string): string {
  return harmless(redactText(text))
}
