import type { Loaders } from '../../loaders/index.js'
import { isActor, named } from '../ids.js'
import { benchmarkOf } from './benchmark.js'
import { type MaturityQuestion, type ProfileGiven, profilesFrom } from './input.js'
import { type WeighedProfile, weighedProfile } from './profile.js'
import type { MaturityModel, MaturityRule, MaturityRuleId } from './reference.js'
import {
  benchmarkSentence,
  itemReason,
  type MaturityWords,
  maturityWords,
  overallSentence,
  prioritySentence,
  profileSentence,
  strandSentence,
} from './sentences.js'
import type { WeighedStrand } from './strand.js'

/** Answers `maturity`. Throws a Refusal where a profile cannot be weighed, or names an actor that is not there. */
export async function assessMaturity(
  { loaders, model }: { readonly loaders: Loaders; readonly model: MaturityModel },
  question: MaturityQuestion,
) {
  const given = profilesFrom(question)
  const actorIds = await Promise.all(given.map((profile, index) => actorIdOf(profile, index, loaders)))
  const words = maturityWords(model)
  const weighed = given.map(({ label, strands }, index) => ({
    label,
    ofId: actorIds[index] ?? null,
    ...weighedProfile(strands),
  }))
  const profiles = weighed.map((profile) => profileView(profile, model, words))
  const benchmark = weighed.length < 2 ? null : benchmarkView(weighed, words)
  const [first] = profiles
  return {
    sentence: benchmark?.sentence ?? first?.sentence ?? '',
    notice: model.notice,
    profiles,
    benchmark,
    rules: model.rules,
  }
}

async function actorIdOf({ of }: ProfileGiven, index: number, loaders: Loaders): Promise<string | null> {
  if (of === null) return null
  return (await named(loaders, `input.profiles[${index}].of`, of, isActor)).id
}

type Named = WeighedProfile & { readonly label: string; readonly ofId: string | null }

/** What the API shows of a profile. */
export type ProfileView = ReturnType<typeof profileView>

function profileView(profile: Named, model: MaturityModel, words: MaturityWords) {
  const { label, ofId, missingStrands, limitingStrands, goodPractice } = profile
  return {
    label,
    ofId,
    missingStrands,
    limitingStrands,
    goodPractice,
    strands: profile.strands.map((strand) => strandView(strand, words)),
    nextPriorities: profile.nextPriorities.map((one) => ({ ...one, sentence: prioritySentence(one, words) })),
    overallLevel: {
      level: profile.overallLevel,
      levelAtMost: profile.overallLevelAtMost,
      rule: ruleOf(model, 'overall'),
      sentence: overallSentence(profile),
    },
    sentence: profileSentence(profile, words),
  }
}

function strandView(strand: WeighedStrand, words: MaturityWords) {
  return {
    ...strand,
    levelName: words.levelName(strand.level),
    items: strand.items.map((item) => ({ ...item, reason: itemReason(item) })),
    sentence: strandSentence(strand, words),
  }
}

function benchmarkView(profiles: readonly Named[], words: MaturityWords) {
  const benchmark = benchmarkOf(profiles)
  return { ...benchmark, sentence: benchmarkSentence(benchmark, profiles.length, words) }
}

/** The reference data hold every rule once, which their check sees to. */
function ruleOf({ rules }: MaturityModel, wanted: MaturityRuleId): MaturityRule {
  const rule = rules.find(({ id }) => id === wanted)
  if (rule === undefined) throw new Error(`The model of maturity lacks the rule ${wanted}.`)
  return rule
}
