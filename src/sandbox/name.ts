import { digest } from '../json/digest.ts'

/** What a sandbox may be called: the part of an API key behind its prefix. */
const allowed = /^[A-Za-z0-9._-]{1,64}$/

/** The journal of requests without a valid key stands under this name; no key opens it. */
export const unkeyed = '_unkeyed'

/** Characters of a name that are shown before it is taken for somebody's real key. */
const longestShown = 24

/**
 * The name a sandbox is stored, shown, logged and addressed under, or undefined when it may not be one.
 * A longer one may be a real key, pasted by mistake: only its first four characters and a hash remain.
 */
export function sandboxName(text: string): string | undefined {
  if (!allowed.test(text) || text === '.' || text === '..' || text === unkeyed) return undefined
  return text.length > longestShown ? `${text.slice(0, 4)}-${digest(text)}` : text
}

/** Whatever was given as a name, so that it can be shown: what might be a key is cut short. */
export function shownName(text: string): string {
  return sandboxName(text) ?? (text.length > longestShown ? `${text.slice(0, 4)}…` : text)
}
