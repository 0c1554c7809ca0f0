/** Milliseconds after which a client goes away: whatever waits for its sake can stop. */
export const patience = 10

/** Milliseconds after which an answer will never come, not on the busiest machine either. */
const never = 60_000

export class HangError extends Error {}

/** @throws HangError when nothing comes in time. */
export async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const hang = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new HangError(`no answer within ${never} ms`)), never)
  })
  try {
    return await Promise.race([answer, hang])
  } finally {
    clearTimeout(timer)
  }
}
