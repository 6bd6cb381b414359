/** A date of known precision: `2009`, `2009-05` or `2009-05-31`. */
export type PartialDate = string

/** The first day that a date can mean. */
export function firstDayOf(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}`
}

/** The last day that a date can mean. */
export function lastDayOf(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-')
  if (day !== undefined) return date
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${String(days).padStart(2, '0')}`
}

/** Whether the date lies wholly before the day. */
export function isBefore(date: PartialDate, day: string): boolean {
  return lastDayOf(date) < day
}

/** Whether the date begins after the day. */
export function isAfter(date: PartialDate, day: string): boolean {
  return firstDayOf(date) > day
}

/** Whether something with these bounds, open where null, holds on the day. */
export function holdsOn(validFrom: PartialDate | null, validTo: PartialDate | null, day: string): boolean {
  return !(validFrom !== null && isAfter(validFrom, day)) && !(validTo !== null && isBefore(validTo, day))
}

/** Whole years from the end of a date to a day; 0 where the date ends on or after the day. */
export function wholeYearsBetween(date: PartialDate, day: string): number {
  const from = lastDayOf(date)
  if (from >= day) return 0
  const years = Number(day.slice(0, 4)) - Number(from.slice(0, 4))
  return day.slice(5) < from.slice(5) ? years - 1 : years
}

/** The earlier of two dates, by their last days. */
export function earlier(a: PartialDate, b: PartialDate): PartialDate {
  return lastDayOf(a) <= lastDayOf(b) ? a : b
}
