import { badInput } from '../../errors.js'
import { LEVEL_MAX, type MaturityStrand } from './reference.js'
import type { StrandGiven } from './strand.js'

/** `MaturityInput` of the API: what the caller leaves out is absent or null. */
export interface MaturityQuestion {
  readonly profiles: readonly ProfileQuestion[]
}
interface ProfileQuestion {
  readonly label: string
  readonly of?: string | null | undefined
  readonly strands: readonly StrandQuestion[]
}
interface StrandQuestion {
  readonly strand: MaturityStrand
  readonly level?: number | null | undefined
  readonly items?: readonly ItemQuestion[] | null | undefined
}
interface ItemQuestion {
  readonly text: string
  readonly level: number
  readonly isAttained: boolean
}

/** A profile as it was given, checked. */
export interface ProfileGiven {
  readonly label: string
  /** The id as the caller wrote it. */
  readonly of: string | null
  readonly strands: readonly StrandGiven[]
}

const PROFILES_MAX = 50
const ITEMS_MAX = 50
const LABEL_MAX = 100
const TEXT_MAX = 200

/** The profiles of a question. Throws a Refusal that names what cannot be weighed. */
export function profilesFrom({ profiles }: MaturityQuestion): readonly ProfileGiven[] {
  if (profiles.length === 0) throw badInput('input.profiles', 'give at least one profile.')
  if (profiles.length > PROFILES_MAX)
    throw badInput('input.profiles', `${profiles.length} profiles are more than ${PROFILES_MAX}.`)
  const given = profiles.map((profile, index) => profileFrom(profile, `input.profiles[${index}]`))
  given.forEach(({ label }, index) => {
    if (given.findIndex((other) => other.label === label) === index) return
    throw badInput(
      `input.profiles[${index}].label`,
      `${JSON.stringify(label)} is given twice; the answer tells profiles apart by their labels.`,
    )
  })
  return given
}

function profileFrom({ label, of, strands }: ProfileQuestion, argument: string): ProfileGiven {
  if (strands.length === 0) throw badInput(`${argument}.strands`, 'give at least one strand.')
  return {
    label: textFrom(label, `${argument}.label`, LABEL_MAX),
    of: of ?? null,
    strands: strands.map((one, index) => {
      if (strands.findIndex((other) => other.strand === one.strand) !== index) {
        throw badInput(`${argument}.strands[${index}].strand`, `${one.strand} is given twice; give it once.`)
      }
      return strandFrom(one, `${argument}.strands[${index}]`)
    }),
  }
}

function strandFrom({ strand, level, items }: StrandQuestion, argument: string): StrandGiven {
  const isLevelGiven = level !== null && level !== undefined
  if (items === null || items === undefined) {
    if (!isLevelGiven)
      throw badInput(argument, `${strand} has neither a level nor items; give one, or leave it out.`)
    return { strand, level: levelFrom(level, 0, `${argument}.level`), items: [] }
  }
  if (isLevelGiven)
    throw badInput(argument, `${strand} has both a level and items, from which its level follows; give one.`)
  return { strand, level: null, items: itemsFrom(items, `${argument}.items`) }
}

function itemsFrom(items: readonly ItemQuestion[], argument: string): StrandGiven['items'] {
  if (items.length === 0) throw badInput(argument, 'give at least one item, or a level instead.')
  if (items.length > ITEMS_MAX) throw badInput(argument, `${items.length} items are more than ${ITEMS_MAX}.`)
  const given = items.map(({ text, level, isAttained }, index) => ({
    text: textFrom(text, `${argument}[${index}].text`, TEXT_MAX),
    level: levelFrom(level, 1, `${argument}[${index}].level`),
    isAttained,
  }))
  given.forEach(({ text }, index) => {
    if (given.findIndex((other) => other.text === text) === index) return
    throw badInput(`${argument}[${index}].text`, `${JSON.stringify(text)} is given twice; give it once.`)
  })
  return given
}

function levelFrom(level: number, lowest: number, argument: string): number {
  if (level >= lowest && level <= LEVEL_MAX) return level
  throw badInput(argument, `${level} is not from ${lowest} to ${LEVEL_MAX}.`)
}

function textFrom(given: string, argument: string, lengthMax: number): string {
  const text = given.trim()
  if (text === '') throw badInput(argument, 'is empty; say what it is.')
  if (text.length <= lengthMax) return text
  throw badInput(argument, `${text.length} characters are more than ${lengthMax}.`)
}
