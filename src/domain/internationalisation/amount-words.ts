import { type Amount, isOneNumber, qualifierOf, RATIO } from './amounts.js'

const numbers = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })
const PER_CENT = 100
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 })
const CURRENCIES = ['EUR', 'GBP', 'USD']

/** An amount in words: "at least 20 projects". */
export function amountWords(amount: Amount): string {
  const { low, high, unit } = amount
  const one = (value: number | null) => quantityWords(value ?? 0, unit)
  switch (qualifierOf(amount)) {
    case 'EXACT':
      return one(low)
    case 'ABOUT':
      return `about ${one(low)}`
    case 'AT_LEAST':
      return `at least ${one(low)}`
    case 'AT_MOST':
      return `at most ${one(high)}`
    default:
      return `${amount.isApproximate ? 'about ' : ''}${numbers.format(low ?? 0)} to ${one(high)}`
  }
}

/** A difference in words: "2,853 companies more", "at least 5 projects less". */
export function differenceWords(amount: Amount): string {
  const { low, high } = amount
  if (isOneNumber(amount) && low === 0) return 'no change'
  if (low !== null && low >= 0) return `${amountWords(amount)} more`
  if (high !== null && high <= 0) {
    const [least, most] = [-high, low === null ? null : -low]
    return `${amountWords({ ...amount, low: least, high: most })} less`
  }
  return `a change of ${amountWords(amount)}`
}

/** One number with its unit, as a reader writes it. */
function quantityWords(value: number, unit: string): string {
  if (unit === RATIO) return `${tenths.format(value * PER_CENT)} %`
  if (unit === 'PERCENT') return `${numbers.format(value)} %`
  if (unit === 'COUNT') return numbers.format(value)
  if (CURRENCIES.includes(unit)) return `${unit} ${numbers.format(value)}`
  const word = unit.toLowerCase().replaceAll('_', ' ')
  return `${numbers.format(value)} ${Math.abs(value) === 1 ? word : plural(word)}`
}

function plural(word: string): string {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`
}
