import type { FailureReason } from '../judge/failure.ts'

/** Ends the run: nothing more can be learnt from this target, or the budget is spent. */
export class RunStopped extends Error {
  readonly reason: FailureReason
  constructor(reason: FailureReason, message: string) {
    super(message)
    this.name = 'RunStopped'
    this.reason = reason
  }
}

/** Ends one step: what it needs is not there, so it can neither pass nor fail. */
export class NotExercised extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'NotExercised'
  }
}
