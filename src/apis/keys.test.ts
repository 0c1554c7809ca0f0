import { expect, test } from 'vitest'
import { contextOf, createManiqui } from '../library/maniqui.ts'
import { apiNamed } from './registry.ts'

const sent = (headers: Readonly<Record<string, string>>) => (name: string) => headers[name]

const invalid = { error: 'INVALID_API_KEY' }
const missing = { error: 'MISSING_API_KEY', absent: true }

test.each([
  ['citapro', { 'x-api-key': 'cpk_a' }, { sandbox: 'a' }],
  ['citapro', { authorization: 'bearer cpk_a' }, { sandbox: 'a' }],
  ['citapro', { 'x-api-key': 'cpk_a', authorization: 'Bearer cpk_b' }, { sandbox: 'a' }],
  ['citapro', { authorization: 'Basic cpk_a' }, missing],
  ['citapro', { 'x-api-key': '' }, missing],
  ['citapro', {}, missing],
  ['citapro', { 'x-api-key': 'cpk_' }, invalid],
  ['citapro', { 'x-api-key': 'CPK_a' }, invalid],
  ['citapro', { 'x-api-key': 'hh_live_a' }, invalid],
  ['citapro', { 'x-api-key': 'cpk_revoked' }, { error: 'EXPIRED_API_KEY' }],
  ['citapro', { 'x-api-key': 'cpk_disabled' }, { sandbox: 'disabled' }],
  ['salonbookit', { 'x-api-key': 'hh_live_a' }, { sandbox: 'a' }],
  ['salonbookit', { 'x-api-key': 'hh_test_a' }, { sandbox: 'a' }],
  ['salonbookit', { 'x-api-key': 'hh_pub_live_a' }, { sandbox: 'a' }],
  ['salonbookit', { 'x-api-key': 'hh_sec_test_a' }, { sandbox: 'a' }],
  ['salonbookit', { authorization: 'Bearer hh_live_a' }, missing],
  ['salonbookit', { 'x-api-key': 'hh_pub_a' }, invalid],
  ['salonbookit', { 'x-api-key': 'hh_live_' }, invalid],
  ['salonbookit', { 'x-api-key': 'hh_sec_live_inactive' }, { error: 'TENANT_INACTIVE' }],
] as const)('%s reads %j as %j', (name, headers, expected) => {
  expect(apiNamed(name).keys.read(sent(headers))).toEqual(expected)
})

test("the vendors' example keys open the documents' own salons", async () => {
  const { origins } = contextOf(await createManiqui({ data: 'busy-saturday' }))
  const opened = ['a1b2c3d4e5f6...', 'abc123...', 'other'].map((name) => origins.ofName(name).data)
  expect(opened).toEqual(['docs-citapro', 'docs-salonbookit', 'busy-saturday'])
})
