import {
  changesOf,
  type CodedCause,
  inputOf,
  namesUnknown,
  requestCauses,
} from '../../causes/causes.ts'
import type { OperationCall } from '../../judge/call.ts'
import { changeInputs } from '../../openapi/inputs.ts'
import type { Operation } from '../../openapi/operation.ts'
import { formatWallDay } from '../calendar.ts'
import type { Run } from '../run.ts'
import type { ScreenedMutation } from './screening.ts'

/** A number no business counts up to. */
const nobody = 99_999_937

/** A cause that can be said of one input: `fecha`, `is yesterday`. */
export interface Wrong extends CodedCause {
  readonly input: string
  readonly because: string
}

/** What the document says can be wrong with the inputs of an operation, in its order. */
export function wrongsOf(operation: Operation): readonly Wrong[] {
  return requestCauses(operation).flatMap((cause) => {
    const input = inputOf(cause)
    const { because } = cause
    return input === undefined || because === undefined ? [] : [{ ...cause, input, because }]
  })
}

/** Those that name something which does not exist. */
export function unknownsOf(operation: Operation): readonly Wrong[] {
  return wrongsOf(operation).filter(namesUnknown)
}

/** The same as mutations, each with an id that nobody has. */
export function unknownIds(
  run: Run,
  operation: Operation,
  rest: Pick<ScreenedMutation, 'check' | 'kind'>,
): ScreenedMutation[] {
  return unknownsOf(operation).map(({ input, because, code }) => ({
    name: input,
    keyword: 'x-exists',
    value: run.random.uuid(),
    because,
    names: [code],
    manner: 'inferred',
    ...rest,
  }))
}

/** The one wrong that the document tells of a code. */
export function wrongCoded(operation: Operation, code: string): Wrong {
  const wrong = wrongsOf(operation).find((cause) => cause.code === code)
  if (!wrong) throw new Error(`${operation.operationId} says of no input what brings ${code} about`)
  return wrong
}

/** A call that succeeds, with what is wrong done to it; `today` is what the target calls so. */
export function callWith(
  run: Run,
  valid: OperationCall,
  { cause, today }: { cause: CodedCause; today: number },
): OperationCall {
  const { operation } = valid
  const unknown = { uuid: () => run.random.uuid(), integer: nobody }
  const changes = changesOf(operation, cause, {
    inputs: valid,
    today: formatWallDay(today),
    unknown,
  })
  return { ...valid, ...changeInputs(operation, valid, changes) }
}
