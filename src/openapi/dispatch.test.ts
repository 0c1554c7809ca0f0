import { expect, test } from 'vitest'
import { dispatch, dispatchAsync } from './dispatch.ts'
import type { RequestInput } from './handler.ts'
import { loadDocument } from './load.ts'
import type { Operation } from './operation.ts'

const getClient = loadDocument('citapro').byId.get('getClient')!
const input: RequestInput = { path: { id: '7' }, query: {}, headers: {}, body: undefined }
const handlers = {
  getClient: ({ path }: { path: { id: string } }, greeting: string) => ({
    status: 200,
    body: `${greeting} ${path.id}`,
  }),
}

test('the handler named after the operation gets the input and the context', async () => {
  expect(dispatch(handlers, getClient, input, 'hola')).toEqual({ status: 200, body: 'hola 7' })
  const waiting = { getClient: async () => ({ status: 204 }) }
  expect(await dispatchAsync(waiting, getClient, input, 'hola')).toEqual({ status: 204 })
})

test('an operation without a handler is a bug that names it, also when objects have such a method', () => {
  const named = (operationId: string): Operation => ({ ...getClient, operationId })
  expect(() => dispatch(handlers, named('listClients'), input, '')).toThrow('listClients')
  expect(() => dispatch(handlers, named('toString'), input, '')).toThrow('toString')
})
