/** One thing wrong with a scenario, a fault or a preference that somebody asked for. */
export interface SettingProblem {
  /** Where, dotted: `0.match.operation`, `ms`. Empty for the whole. */
  readonly at: string
  /** To be read after `at`: `must be a whole number from 0 to 60000, not "soon"`. */
  readonly message: string
  /** What there is instead, where that is a list. */
  readonly available?: readonly string[]
}

/** What was asked for cannot be set; nothing of it was. */
export class SettingError extends Error {
  override readonly name = 'SettingError'
  readonly problems: readonly SettingProblem[]

  constructor(problems: readonly SettingProblem[]) {
    super(problems.map(sentence).join('\n'))
    this.problems = problems
  }
}

export function settingProblem(
  at: string,
  message: string,
  available?: readonly string[],
): SettingProblem {
  return available ? { at, message, available } : { at, message }
}

export function sentence({ at, message }: SettingProblem): string {
  const text = at === '' ? message : `${at} ${message}`
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
