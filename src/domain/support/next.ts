import { badInput } from '../../errors.js'
import type { SurroundingsRow } from '../../graph/support.js'
import type { Loaders } from '../../loaders/index.js'
import { requiredAll } from '../../loaders/required.js'
import { named, type Wanted } from '../ids.js'
import { adviceFor } from './advice.js'
import type { EnvironmentView, KindView } from './index.js'
import { kindModelOf, type PremisesBand, ruleOf, type TechnicalNeed } from './model.js'
import { NEARNESSES, type Near, nearnessOf } from './nearness.js'
import { fitSentence, nextSentence } from './next-sentences.js'
import type { FitView, NextPremisesView, SuitableView } from './next-views.js'
import { bandsFor, type Firm, kindsAfter, overlapsFor, type Takes, takesFirm } from './premises.js'
import type { FacilityOfKind } from './presence.js'

/** Arguments of `SupportEnvironment.nextPremises`. */
export interface PremisesQuestion {
  readonly employees: number
  readonly technicalNeed: TechnicalNeed
  readonly from?: string | null | undefined
}

const EMPLOYEES_MAX = 1_000_000
const isFacility: Wanted = { what: 'a facility', is: ({ label }) => label === 'Facility' }

/** Answers `nextPremises`. Throws a Refusal where the question cannot be answered as asked. */
export async function nextPremises(
  loaders: Loaders,
  environment: EnvironmentView,
  question: PremisesQuestion,
): Promise<NextPremisesView> {
  const firm = firmFrom(question)
  const fromId = question.from == null ? null : (await named(loaders, 'from', question.from, isFacility)).id
  const { model, kinds } = environment
  const bands = bandsFor(firm, model)
  const suitable = await suitableFinder(loaders, environment, firm, fromId)
  const fits = bands.flatMap((band) => {
    const presence = kinds.find(({ kind }) => kind === band.kind)
    return presence === undefined ? [] : [fitView(band, presence, environment, suitable)]
  })
  const after = kindsAfter(firm, bands, model)
  const bySize = suitableBySize(environment, fits, suitable)
  return {
    ...firm,
    fromId,
    fits,
    overlaps: overlapsFor(firm, bands, model),
    bySize,
    afterwards: kinds.filter(({ kind }) => after.includes(kind)),
    sentence: nextSentence(firm, fits, bySize, model),
  }
}

/** Facilities of other kinds of premises whose own stated size covers the firm. */
function suitableBySize(
  { kinds, model }: EnvironmentView,
  fits: readonly FitView[],
  suitable: SuitableFinder,
): readonly SuitableView[] {
  const fitting = new Set(fits.map(({ presence }) => presence.kind))
  const found = new Set(fits.flatMap(({ facilities }) => facilities.map((one) => one.found.id)))
  const others = kinds
    .filter(({ kind }) => !fitting.has(kind) && kindModelOf(model, kind).offersAccommodation === true)
    .flatMap(({ inUse }) => inUse)
    .filter(({ id }, index, all) => !found.has(id) && all.findIndex((other) => other.id === id) === index)
  return suitable(others).filter(({ takes }) => takes === 'YES')
}

function firmFrom({ employees, technicalNeed }: PremisesQuestion): Firm {
  if (employees < 0 || employees > EMPLOYEES_MAX) {
    throw badInput('employees', `${employees} is not from 0 (a firm not yet founded) to ${EMPLOYEES_MAX}.`)
  }
  return { employees, technicalNeed }
}

type SuitableFinder = (facilities: readonly FacilityOfKind[]) => readonly SuitableView[]

/** Says of facilities how they suit: one statement for all of them where the firm moves from a facility, else none. */
async function suitableFinder(
  loaders: Loaders,
  { kinds, asOf }: EnvironmentView,
  { employees }: Firm,
  fromId: string | null,
): Promise<SuitableFinder> {
  const ids = [...new Set(kinds.flatMap(({ inUse, around }) => [...inUse, ...around].map(({ id }) => id)))]
  const rows = fromId === null ? [] : await requiredAll(loaders.surroundings, [...new Set([fromId, ...ids])])
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  const nearTo = (id: string): Near | null => {
    const [from, to]: (SurroundingsRow | undefined)[] = [rowOf.get(fromId ?? ''), rowOf.get(id)]
    return from === undefined || to === undefined ? null : nearnessOf(from, to, asOf)
  }
  return (facilities) =>
    facilities
      .map((found) => ({ found, takes: takesFirm(found.tenantSizes, employees), near: nearTo(found.id) }))
      .toSorted(byNearness)
}

const TAKES_ORDER: readonly Takes[] = ['YES', 'NOT_RECORDED', 'DISPUTED', 'NO']

/** Those that do not take the firm come last; within that the nearest first. Names keep their order. */
function byNearness(a: SuitableView, b: SuitableView): number {
  return (
    Number(a.takes === 'NO') - Number(b.takes === 'NO') ||
    rankOf(a.near) - rankOf(b.near) ||
    TAKES_ORDER.indexOf(a.takes) - TAKES_ORDER.indexOf(b.takes)
  )
}

function rankOf(near: Near | null): number {
  return near === null ? 0 : NEARNESSES.indexOf(near.nearness)
}

function fitView(
  band: PremisesBand,
  presence: KindView,
  { model }: EnvironmentView,
  suitable: SuitableFinder,
): FitView {
  const facilities = suitable(presence.inUse)
  const fit = {
    band,
    presence,
    rule: ruleOf(model, band.rule),
    facilities,
    inSamePlace: suitable(presence.around),
    advice: facilities.some(({ takes }) => takes !== 'NO') ? null : adviceFor(band.kind, model),
  }
  return { ...fit, sentence: fitSentence(fit, model) }
}
