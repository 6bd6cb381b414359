import { capitalised, counted, sentenceOf } from '../sentences.js'
import { kindModelOf, type SupportModel } from './model.js'
import type { FitView, SuitableView } from './next-views.js'
import type { Firm } from './premises.js'
import { names, withIndefinite } from './sentences.js'

/** A kind of premises that fits, in a sentence. */
export function fitSentence(fit: Omit<FitView, 'sentence'>, model: SupportModel): string {
  const { band, presence, advice } = fit
  const offer = `${capitalised(nameOf(fit, model))} offers ${band.offer} (rule ${band.rule})`
  const isNoneNamed = presence.inUse.length === 0
  const which = isNoneNamed ? presence.sentence : capitalised(sentenceOf(whichClause(fit)))
  return [sentenceOf(offer), which, advice?.text].filter(Boolean).join(' ')
}

/** The whole answer in a sentence. */
export function nextSentence(
  { employees, technicalNeed }: Firm,
  fits: readonly FitView[],
  bySize: readonly SuitableView[],
  model: SupportModel,
): string {
  const need = technicalNeed === 'HIGH' ? 'high' : 'little'
  const who = `A firm of ${counted(employees, 'employee')} with ${need} technical need`
  // Two bands of one kind hold the same facilities.
  const byKind = new Map(fits.map((fit) => [fit.presence.kind, fit]))
  const kinds = [...byKind.values()].map((fit) => `${nameOf(fit, model)} (${whichClause(fit)})`)
  const also = bySize.length === 0 ? '' : `; by what is stated of themselves also ${namesOf(bySize)}`
  return sentenceOf(`${who} fits ${kinds.join(' or ')}${also}`)
}

function nameOf({ presence }: Pick<FitView, 'presence'>, model: SupportModel): string {
  return withIndefinite(kindModelOf(model, presence.kind).name)
}

function whichClause({ facilities, inSamePlace }: Pick<FitView, 'facilities' | 'inSamePlace'>): string {
  const taking = facilities.filter(({ takes }) => takes !== 'NO')
  if (taking.length > 0) return `named: ${namesOf(taking)}`
  const own = facilities.length === 0 ? 'none named' : `none for this size: ${namesOf(facilities)}`
  const nearBy = inSamePlace.filter(({ takes }) => takes !== 'NO')
  return nearBy.length === 0 ? own : `${own}; in the same place, not tied to it: ${namesOf(nearBy)}`
}

function namesOf(views: readonly SuitableView[]): string {
  return names(views.map(({ found }) => found))
}
