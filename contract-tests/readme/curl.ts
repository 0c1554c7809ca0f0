/** A curl command of the README as the request it makes. */
export interface CurlRequest {
  readonly url: string
  readonly init: { method: string; headers: Record<string, string>; body?: string }
}

/** Reads the options the README uses, and refuses any other, so that none is silently left out. */
export function readCurl(command: string): CurlRequest {
  const [program, ...words] = split(command)
  if (program !== 'curl') throw new Error(`not a curl command: ${command}`)
  let url: string | undefined
  let method: string | undefined
  let body: string | undefined
  const headers: Record<string, string> = {}
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-g' || word === '-i' || word === '-s') continue
    if (word === '-X') method = words.shift()
    else if (word === '-d') body = words.shift()
    else if (word === '-H') {
      const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(words.shift() ?? '') ?? []
      headers[name] = value
    } else if (word.startsWith('-') || url !== undefined) {
      throw new Error(`the README's curl has “${word}”, which this test does not know`)
    } else url = word
  }
  if (url === undefined) throw new Error(`no URL in ${command}`)
  method ??= body === undefined ? 'GET' : 'POST'
  return { url, init: { method, headers, ...(body === undefined ? {} : { body }) } }
}

/** Words as a shell splits them; the README quotes but does not escape. */
function split(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
}

/** The lines of the fenced blocks of one language. */
export function codeBlocks(markdown: string, language: string): string[] {
  const blocks = markdown.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))
  return [...blocks].map(([, code = '']) => code)
}
