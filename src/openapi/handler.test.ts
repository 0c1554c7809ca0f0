import { expectTypeOf, test } from 'vitest'
import type { operations, queryDefaults } from './generated/citapro.types.ts'
import type { AnswerOf, Handlers, Input } from './handler.ts'

type Citapro = Handlers<operations, { user: string }, queryDefaults>
type GetClient = Citapro['getClient']

test('input: a handler gets the parameters and body of its operation, defaults filled in', () => {
  expectTypeOf<Input<operations['getClient']>['path']>().toEqualTypeOf<{ readonly id: string }>()
  expectTypeOf<Input<operations['getClient']>['body']>().toEqualTypeOf<undefined>()
  expectTypeOf<Input<operations['createClient']>['body']['email']>().toEqualTypeOf<string>()
  expectTypeOf<Parameters<Citapro['listClients']>[0]['query']['limit']>().toEqualTypeOf<number>()
  expectTypeOf<Parameters<Citapro['listClients']>[1]>().toEqualTypeOf<{ user: string }>()
  expectTypeOf<Input<operations['listClients']>['query']['limit']>().toEqualTypeOf<
    number | undefined
  >()
})

test('answer: what the document allows compiles', () => {
  expectTypeOf<{ status: 204 }>().toExtend<AnswerOf<operations['deleteClient']>>()
  expectTypeOf<{ status: 201; body: { id: string } }>().toExtend<
    AnswerOf<operations['createClient']>
  >()
})

test('answer: an undocumented status, a missing or mistyped field do not compile', () => {
  expectTypeOf<{ status: 418; body: { message: string } }>().not.toExtend<
    AnswerOf<operations['getClient']>
  >()
  expectTypeOf<{ status: 201; body: object }>().not.toExtend<AnswerOf<operations['createClient']>>()
  expectTypeOf<{ status: 201; body: { id: number } }>().not.toExtend<
    AnswerOf<operations['createClient']>
  >()
  expectTypeOf<{ status: 204; body: { id: string } }>().not.toExtend<
    AnswerOf<operations['deleteClient']>
  >()
  // @ts-expect-error the field is called `message`
  const misspelt: GetClient = () => ({ status: 404, body: { mesage: 'Client not found.' } })
  void misspelt
})

test('handlers: one that is missing does not compile, nor one that no operation has', () => {
  expectTypeOf<Omit<Citapro, 'createBooking'>>().not.toExtend<Citapro>()
  expectTypeOf<keyof Citapro>().toEqualTypeOf<keyof operations>()
})
