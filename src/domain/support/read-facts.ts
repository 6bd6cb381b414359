import type { EnvironmentRow } from '../../graph/support.js'
import type { EnvironmentFacts, FactsQuestion } from './facts.js'
import type { SupportModel } from './model.js'
import { facilityOf } from './read-facility.js'
import { figuresOf } from './read-figures.js'

/** Reads a row as facts of a day: links and figures that do not hold on it are left out. */
export function factsOf(row: EnvironmentRow, model: SupportModel, question: FactsQuestion): EnvironmentFacts {
  return {
    facilities: row.facilities.flatMap((facility) => facilityOf(facility, model, question)),
    figures: figuresOf(row.figures, model, question),
  }
}
