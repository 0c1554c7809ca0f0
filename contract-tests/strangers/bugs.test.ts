import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { expressSqlBugs, honoDocumentsBugs, plainEventsBugs } from './bugs.ts'
import { callerOf, type Demonstrations } from './demonstration.ts'
import { expressSqlDemonstrations } from './express-sql-bugs.ts'
import { openStranger as openExpressSql } from './express-sql.ts'
import { honoDocumentsDemonstrations } from './hono-documents-bugs.ts'
import { openStranger as openHonoDocuments } from './hono-documents.ts'
import { plainEventsDemonstrations } from './plain-events-bugs.ts'
import { openStranger as openPlainEvents } from './plain-events.ts'
import type { OpenStranger } from './stranger.ts'

const opened: [string, OpenStranger, readonly string[], Demonstrations<string>][] = [
  ['express-sql', openExpressSql, expressSqlBugs, expressSqlDemonstrations],
  ['plain-events', openPlainEvents, plainEventsBugs, plainEventsDemonstrations],
  ['hono-documents', openHonoDocuments, honoDocumentsBugs, honoDocumentsDemonstrations],
]
const told = readFileSync(new URL('bugs.md', import.meta.url), 'utf8')
// 02:30 UTC on a Wednesday: in Guayaquil it is still Tuesday.
const start = Date.parse('2026-03-11T02:30:00Z')

for (const [name, openStranger, bugs, demonstrations] of opened) {
  const open = (...on: string[]) =>
    openStranger({ now: () => start, wait: () => Promise.resolve(), bugs: new Set(on) })

  describe(`the bugs of ${name}`, () => {
    test('are forty, and no others are taken', async () => {
      expect(new Set(bugs).size).toBe(40)
      expect(Object.keys(demonstrations)).toEqual(bugs)
      const [, table = ''] = told.split(`\n## ${name}`)
      const rows = table.split('\n## ')[0]?.matchAll(/^\| `([a-z0-9-]+)` \|/gm) ?? []
      expect([...rows].map(([, bug]) => bug)).toEqual(bugs)
      await expect(open('no-such-bug')).rejects.toThrow('No such bug: no-such-bug.')
    })

    test.each(Object.entries(demonstrations))('%s', async (bug, [look, sound, bugged]) => {
      const seen = []
      for (const stranger of [await open(), await open(bug)]) {
        seen.push(await look(callerOf(stranger)))
        await stranger.close()
      }
      expect(seen).toEqual([sound, bugged])
      expect(sound).not.toEqual(bugged)
    })
  })
}
