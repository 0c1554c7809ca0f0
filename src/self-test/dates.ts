/** As `new Date(year, month, day)` counts: 31 June is 1 July. What is not YYYY-MM-DD stays as it is. */
export function rolledOver(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []
  if (year === undefined) return date
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString().slice(0, 10)
}

/** Whether there is such a day, written YYYY-MM-DD. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && rolledOver(text) === text

/** With the zeros that are missing in front of month and day. */
export function padded(date: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(date) ?? []
  return year === undefined ? date : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
}

/** What can be taken for a date, made one: DD/MM/YYYY, dots, no zeros, a time behind it. */
export function lenient(date: string): string {
  const [, day = '', month = '', year] = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4})$/.exec(date) ?? []
  if (year !== undefined) return padded([year, month, day].join('-'))
  const [, y, m = '', d = ''] = /^(\d{4})[/.-]?(\d\d?)[/.-]?(\d\d?)(?:\D.*)?$/.exec(date) ?? []
  return y === undefined ? date : padded([y, m, d].join('-'))
}

/** A wall time `YYYY-MM-DD HH:MM:SS` some minutes later, or earlier. */
export function shifted(time: string, minutes: number): string {
  const moment = Date.parse(`${time.replace(' ', 'T')}Z`)
  if (Number.isNaN(moment)) return time
  return new Date(moment + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ')
}

/** An `HH:MM` some minutes later, within the same day. */
export function shiftedHour(time: string, minutes: number): string {
  return shifted(`2000-01-01 ${time}:00`, minutes).slice(11, 16)
}
