import { groupBy } from '../../group-by.js'
import { stepClause } from '../paths/sentences.js'
import type { PathView } from '../paths/view.js'
import { ACCESS_WORDS, counted, FORM_WORDS, few, listed, sentenceOf, withArticle } from '../sentences.js'
import type { Coverage } from './coverage.js'
import { type CandidateFacts, type Field, type SeekerFacts, sharedAgreements } from './facts.js'
import { CLOSENESS } from './needs.js'
import type { Scored } from './score.js'

export type ReasonKind =
  | 'NEED_COVERED'
  | 'NEED_NOT_COVERED'
  | 'NEED_COVERED_NEARBY'
  | 'FORM_FITS'
  | 'FORM_DIFFERS'
  | 'FORM_UNKNOWN'
  | 'SECTOR_SHARED'
  | 'SECTOR_DIFFERS'
  | 'SECTOR_UNKNOWN'
  | 'TECHNOLOGY_SHARED'
  | 'TECHNOLOGY_UNKNOWN'
  | 'PATH_FOUND'
  | 'APPROACH_FOUND'
  | 'PATH_NOT_FOUND'
  | 'PATH_INFERRED'
  | 'PATH_ASSUMED'
  | 'PATH_PAST'
  | 'PATH_AGED'
  | 'ACCESS_POSSIBLE'
  | 'ACCESS_RESTRICTED'
  | 'ACCESS_UNKNOWN'
  | 'OFFER_INFERRED'
  | 'STAGE_UNKNOWN'
  | 'NOT_YET_OPERATING'
  | 'CLOSED'
  | 'AGREEMENT_EXISTS'

/** A reason for or against a match, or a question to ask. */
export interface Reason {
  readonly kind: ReasonKind
  readonly sentence: string
  /** The links it rests on. */
  readonly linkIds: readonly string[]
}

type Side = 'FOR' | 'AGAINST' | 'ASK'
type Sided = Reason & { readonly side: Side }

export interface Matched {
  readonly facts: CandidateFacts
  readonly scored: Scored
  readonly path: PathView | null
  readonly seeker: SeekerFacts
  /** The most links a path may have. */
  readonly hopsMax: number
  readonly conceptNames: ReadonlyMap<string, string>
}

/** From this worth on access speaks for a candidate. */
const ACCESS_IS_POSSIBLE = 0.5

/** All reasons by side, in the order of the parts of the score. */
export function reasonsOf(matched: Matched): Readonly<Record<Side, readonly Reason[]>> {
  const reasons = [
    ...matched.scored.needs.flatMap((coverage) => needReasons(coverage, matched)),
    ...matched.scored.rivals.flatMap((rival) => rivalQuestions(rival, matched)),
    ...sectorReasons(matched),
    ...technologyReasons(matched),
    ...pathReasons(matched),
    ...stageReasons(matched),
    ...agreementReasons(matched),
  ]
  const on = (side: Side) => merged(reasons.filter((reason) => reason.side === side))
  return { FOR: on('FOR'), AGAINST: on('AGAINST'), ASK: on('ASK') }
}

/** Needs that one offer covers say the same: once is enough, with the links of all. */
function merged(reasons: readonly Sided[]): readonly Reason[] {
  return [...groupBy(reasons, (reason) => reason.sentence).values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const linkIds = [...new Set(same.flatMap((reason) => reason.linkIds))]
    return [{ kind: first.kind, sentence: first.sentence, linkIds }]
  })
}

function needReasons(coverage: Coverage, matched: Matched): readonly Sided[] {
  const { need, offer, closeness } = coverage
  if (offer === null) {
    return [
      sided(
        'AGAINST',
        'NEED_NOT_COVERED',
        `It is not named to offer ${need.conceptName} or anything next to it`,
        [],
      ),
    ]
  }
  const links = [offer.linkId]
  const offered = matched.conceptNames.get(offer.conceptId) ?? offer.conceptId
  const verb = offer.kind === 'OFFERS' ? 'offers' : 'specialises in'
  const met =
    closeness === 1
      ? sided('FOR', 'NEED_COVERED', `It ${verb} ${offered}`, links)
      : sided(
          'FOR',
          'NEED_COVERED_NEARBY',
          `It ${verb} ${offered}, which is ${NEARNESS[closeness] ?? 'near'} ${need.conceptName}`,
          links,
        )
  const inferred = sided(
    'AGAINST',
    'OFFER_INFERRED',
    `That it ${verb} ${offered} is inferred, not stated`,
    links,
  )
  return [
    met,
    ...(offer.basis === 'INFERRED' ? [inferred] : []),
    ...formReasons(coverage, offered, links),
    accessReason(coverage, offered, links),
  ]
}

/** What is unknown of an offer that may serve a need better than the one that counts. */
function rivalQuestions(coverage: Coverage, { conceptNames }: Matched): readonly Sided[] {
  const { offer } = coverage
  if (offer === null) return []
  const offered = conceptNames.get(offer.conceptId) ?? offer.conceptId
  const reasons = [
    ...formReasons(coverage, offered, [offer.linkId]),
    accessReason(coverage, offered, [offer.linkId]),
  ]
  return reasons.filter(({ side }) => side === 'ASK')
}

/** How an offered concept stands to the needed one, by its closeness. */
const NEARNESS: Readonly<Record<number, string>> = {
  [CLOSENESS.NARROWER]: 'a part of',
  [CLOSENESS.BROADER]: 'wider than',
  [CLOSENESS.RELATED]: 'related to',
}

function formReasons(
  { need, offer, formFit }: Coverage,
  offered: string,
  links: readonly string[],
): readonly Sided[] {
  if (need.form === null || offer === null) return []
  const asked = FORM_WORDS[need.form]
  if (formFit === null || offer.form === null) {
    return [
      sided(
        'ASK',
        'FORM_UNKNOWN',
        `The form in which it offers ${offered} is not recorded: ask for ${asked}`,
        links,
      ),
    ]
  }
  return formFit === 1
    ? [sided('FOR', 'FORM_FITS', `It offers ${offered} as ${asked}`, links)]
    : [
        sided(
          'AGAINST',
          'FORM_DIFFERS',
          `It offers ${offered} as ${FORM_WORDS[offer.form]}, not as ${asked}`,
          links,
        ),
      ]
}

function accessReason({ offer, accessValue }: Coverage, offered: string, links: readonly string[]): Sided {
  if (offer === null || offer.access === null || accessValue === null) {
    return sided('ASK', 'ACCESS_UNKNOWN', `Who may use its offer of ${offered} is not recorded: ask`, links)
  }
  const words = `Its offer of ${offered} is ${ACCESS_WORDS[offer.access]}`
  return accessValue >= ACCESS_IS_POSSIBLE
    ? sided('FOR', 'ACCESS_POSSIBLE', words, links)
    : sided('AGAINST', 'ACCESS_RESTRICTED', words, links)
}

function sectorReasons({ facts, scored, seeker }: Matched): readonly Sided[] {
  const { sectorMeeting } = scored
  if (sectorMeeting !== null) {
    const { own, theirs } = sectorMeeting
    const words =
      own.conceptId === theirs.conceptId
        ? `Both work in ${own.name}`
        : `It works in ${theirs.name}, which is near ${own.name}`
    return [sided('FOR', 'SECTOR_SHARED', words, linksOf(own.linkId, theirs.linkId))]
  }
  if (facts.sectors.length === 0)
    return [sided('ASK', 'SECTOR_UNKNOWN', 'Its sectors are not recorded: ask', [])]
  if (seeker.sectors.length === 0) {
    return [sided('ASK', 'SECTOR_UNKNOWN', `The sectors of ${seeker.name} are not recorded`, [])]
  }
  const words = `It works in ${someOf(facts.sectors)}, not near ${someOf(seeker.sectors)}`
  return [sided('AGAINST', 'SECTOR_DIFFERS', words, linksOf(...facts.sectors.map((field) => field.linkId)))]
}

const NAMES_SHOWN = 5

function someOf(fields: readonly Field[]): string {
  return listed(few([...new Set(fields.map((field) => field.name))], NAMES_SHOWN))
}

function technologyReasons({ facts, scored, seeker }: Matched): readonly Sided[] {
  const shared = scored.sharedTechnologies
  if (facts.technologies.length === 0) {
    return [sided('ASK', 'TECHNOLOGY_UNKNOWN', 'The technologies it knows are not recorded: ask', [])]
  }
  if (seeker.technologies.length === 0) {
    return [sided('ASK', 'TECHNOLOGY_UNKNOWN', `The technologies of ${seeker.name} are not recorded`, [])]
  }
  if (shared.length === 0) return []
  const links = linksOf(...shared.map((field) => field.linkId))
  return [sided('FOR', 'TECHNOLOGY_SHARED', `Both know ${someOf(shared)}`, links)]
}

function pathReasons({ path, seeker, hopsMax }: Matched): readonly Sided[] {
  if (path === null) {
    return [
      sided(
        'AGAINST',
        'PATH_NOT_FOUND',
        `The sources name no path of up to ${counted(hopsMax, 'link')} from ${seeker.name} to it`,
        [],
      ),
      sided('ASK', 'PATH_NOT_FOUND', 'Who knows somebody there: raise maxHops, or ask your own partners', []),
    ]
  }
  const assumed = path.steps.filter((step) => step.assumed !== null)
  const counting = path.steps.flatMap((step) => (step.assumed === null ? step.links.slice(0, 1) : []))
  const links = counting.map((link) => link.id)
  const entry = path.approach === null ? [] : [path.approach.because]
  const inferred = [...entry, ...counting].filter((link) => link.basis === 'INFERRED').map((link) => link.id)
  const past = path.steps.filter((step) => step.isPast)
  const aged = path.steps.filter((step) => !step.isPast && step.ageFactor < 1)
  const reached =
    path.approach === null
      ? sided(
          'FOR',
          'PATH_FOUND',
          `${counted(path.steps.length, 'link')} of cooperation lead there${through(path)}`,
          links,
        )
      : sided(
          'FOR',
          'APPROACH_FOUND',
          `${path.approach.bodyName}, which serves ${withArticle(path.approach.placeName)}, has a path there of ${counted(path.steps.length, 'link')}${through(path)}`,
          [path.approach.because.id, ...links],
        )
  return [
    reached,
    ...(inferred.length === 0
      ? []
      : [
          sided(
            'AGAINST',
            'PATH_INFERRED',
            `The path rests on ${counted(inferred.length, 'inference')}`,
            inferred,
          ),
        ]),
    ...assumed.map((step) => sided('AGAINST', 'PATH_ASSUMED', `No source says that ${stepClause(step)}`, [])),
    ...aged.map((step) =>
      sided(
        'AGAINST',
        'PATH_AGED',
        `What joins ${step.from.name} and ${step.to.name} was last confirmed ${step.lastConfirmed}`,
        linksOf(step.links[0]?.id ?? null),
      ),
    ),
    ...past.map((step) =>
      sided(
        'AGAINST',
        'PATH_PAST',
        `What joins ${step.from.name} and ${step.to.name} had ended; it was last confirmed ${step.lastConfirmed}`,
        linksOf(step.links[0]?.id ?? null),
      ),
    ),
  ]
}

/** " through A and B", the stops between the ends. */
export function through(path: PathView): string {
  const between = path.steps.slice(0, -1).map((step) => step.to.name)
  return between.length === 0 ? '' : ` through ${listed(between)}`
}

function stageReasons({ facts }: Matched): readonly Sided[] {
  switch (facts.profile.lifecycle) {
    case 'PLANNED':
      return [sided('AGAINST', 'NOT_YET_OPERATING', 'It was planned, not yet built', [])]
    case 'UNDER_CONSTRUCTION':
      return [sided('AGAINST', 'NOT_YET_OPERATING', 'It was under construction', [])]
    case 'CLOSED':
      return [sided('AGAINST', 'CLOSED', 'It is closed', [])]
    case 'OPERATING':
      return []
    default:
      return facts.profile.label === 'Facility'
        ? [sided('ASK', 'STAGE_UNKNOWN', 'Whether it operates already is not recorded: ask', [])]
        : []
  }
}

function agreementReasons({ facts, seeker }: Matched): readonly Sided[] {
  return sharedAgreements(facts.profile, seeker).map(([, name, linkId]) =>
    sided('FOR', 'AGREEMENT_EXISTS', `Both are parties to ${name}`, [linkId]),
  )
}

function sided(side: Side, kind: ReasonKind, sentence: string, linkIds: readonly string[]): Sided {
  return { side, kind, sentence: sentenceOf(sentence), linkIds }
}

function linksOf(...ids: readonly (string | null)[]): readonly string[] {
  return ids.filter((id) => id !== null)
}
