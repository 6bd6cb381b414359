import { badInput } from '../../errors.js'
import type { EntityRecord } from '../../graph/entities.js'
import type { Graph } from '../../graph/graph.js'
import { activitiesBetween, agreementsBetween } from '../../graph/ladder.js'
import type { Loaders } from '../../loaders/index.js'
import { named, type Wanted } from '../ids.js'
import { activitiesPursued, type Climb, climbOf, type PursuedActivity } from './ladder.js'
import type { LadderModel } from './model.js'

/** Parties and pursuits that one answer reads at most; beyond, it says that it may be incomplete. */
const ROWS_MAX = 2_000

/** Where two sides stand on the ladder of agreements. */
export interface LadderAnswer {
  readonly between: readonly EntityRecord[]
  readonly asOf: string
  readonly climb: Climb
  readonly activities: readonly PursuedActivity[]
  readonly isTruncated: boolean
  readonly model: LadderModel
}

const isSide: Wanted = {
  what: 'a cluster, an organisation, a country or a region',
  is: ({ label, kind }) =>
    label === 'Cluster' ||
    label === 'Organisation' ||
    (label === 'Place' && (kind === 'COUNTRY' || kind === 'REGION')),
}

interface Dependencies {
  readonly graph: Graph
  readonly loaders: Loaders
  readonly model: LadderModel
  readonly asOfDefault: string
}

/** Answers `agreementLadder`. Throws a Refusal where the two sides cannot be compared. */
export async function agreementLadder(
  { graph, loaders, model, asOfDefault }: Dependencies,
  question: { readonly between: readonly string[]; readonly asOf?: string | null | undefined },
): Promise<LadderAnswer> {
  const between = await sidesOf(loaders, question.between)
  const asOf = question.asOf ?? asOfDefault
  const ids = between.map(({ id }) => id)
  const { agencyKinds, stateKinds } = model
  const limit = ROWS_MAX + 1
  const [parties, pursuits] = await Promise.all([
    graph.many(agreementsBetween, { ids, agencyKinds, stateKinds, limit }),
    graph.many(activitiesBetween, { ids, limit }),
  ])
  return {
    ...{ between, asOf, model },
    climb: climbOf(parties.slice(0, ROWS_MAX), model, asOf),
    activities: activitiesPursued(pursuits.slice(0, ROWS_MAX), model, asOf),
    isTruncated: parties.length > ROWS_MAX || pursuits.length > ROWS_MAX,
  }
}

async function sidesOf(loaders: Loaders, ids: readonly string[]): Promise<readonly EntityRecord[]> {
  if (ids.length !== 2)
    throw badInput('between', `${ids.length} ids were given; give the ids of exactly two.`)
  const sides = await Promise.all(ids.map((id, index) => named(loaders, `between[${index}]`, id, isSide)))
  const [one, other] = sides
  if (one?.id === other?.id) {
    throw badInput('between', `both are ${JSON.stringify(one?.name)}; name two.`)
  }
  if ((one?.label === 'Place') !== (other?.label === 'Place')) {
    throw badInput(
      'between',
      `${one?.name} and ${other?.name} are unlike; give two clusters or organisations, or two countries or regions.`,
    )
  }
  return sides
}
