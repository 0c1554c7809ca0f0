/** 53 bits of a text (cyrb53): plenty to tell texts apart, and synchronous, unlike WebCrypto. */
export function digest(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}

/** Texts up to this length are remembered as they are. */
const longest = 512

/** Something to remember a text by, of bounded length whatever the text. */
export function brief(text: string): string {
  return text.length <= longest ? text : `${text.length} ${digest(text)}`
}
