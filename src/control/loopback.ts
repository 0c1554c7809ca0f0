/** This machine's own names: `localhost`, `127.0.0.0/8` and `[::1]`. */
const names = /^(?:localhost|127(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}|\[::1\])$/i

/** A name with an optional port, and nothing else: no user, no path, no second name. */
const authority = /^([^:/@?#\s]+|\[[^\]/@?#\s]+\])(?::\d{1,5})?$/

/** Whether a `Host` header names this machine, on any port. */
export function isLoopbackHost(host: string): boolean {
  const name = authority.exec(host)?.[1]
  return name !== undefined && names.test(name)
}

/** Whether an `Origin` header is a page served by this machine. `null` (a file, a sandboxed frame) is not. */
export function isLoopbackOrigin(origin: string): boolean {
  const host = /^https?:\/\/([^/]*)$/i.exec(origin)?.[1]
  return host !== undefined && isLoopbackHost(host)
}
