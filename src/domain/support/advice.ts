import type { FacilityKind } from '../../graph/words.js'
import { kindModelOf, type PremisesRule, ruleOf, type SupportModel } from './model.js'

/** What to do where there is none of a kind, as the model has it. */
export interface AdviceView {
  readonly text: string
  readonly rule: PremisesRule
}

/** What the model advises where there is none of a kind; null where it advises nothing. */
export function adviceFor(kind: FacilityKind, model: SupportModel): AdviceView | null {
  const { ifNone } = kindModelOf(model, kind)
  return ifNone === null ? null : { text: ifNone.text, rule: ruleOf(model, ifNone.rule) }
}
