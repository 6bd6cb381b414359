import { compareText } from '../../compare-text.js'
import type { EnvironmentRow } from '../../graph/support.js'
import { FACILITY_KINDS, type FacilityKind } from '../../graph/words.js'
import { groupBy } from '../../group-by.js'
import { weakest } from '../bases.js'
import { holdsOn, isBefore } from '../dates.js'
import type { FactsQuestion, FigureFacts } from './facts.js'
import type { SupportModel } from './model.js'

type FigureTuple = EnvironmentRow['figures'][number]
type About = FigureTuple[12]
/** Something that is no kind of facility, as seen from the sector asked for. */
type Along = Exclude<FigureTuple[11][number], FacilityKind>

/** The figures that say something of what is asked about, each once. */
export function figuresOf(
  rows: readonly FigureTuple[],
  model: SupportModel,
  question: FactsQuestion,
): readonly FigureFacts[] {
  const figures = rows.flatMap((figure) => figureOf(figure, model, question))
  return [...groupBy(figures, ({ id }) => id).values()].flatMap(mostTelling)
}

/** A figure that is met several times, for example of a cluster by its sector and by a narrower one, as it says most. */
function mostTelling(same: readonly FigureFacts[]): readonly FigureFacts[] {
  const says = ({ isTotal, canShow, canDeny }: FigureFacts) =>
    [isTotal, canShow, canDeny].filter(Boolean).length
  return same.toSorted((a, b) => says(b) - says(a)).slice(0, 1)
}

function isKind(word: FigureTuple[11][number]): word is FacilityKind {
  return FACILITY_KINDS.some((kind) => kind === word)
}

function figureOf(figure: FigureTuple, model: SupportModel, question: FactsQuestion): readonly FigureFacts[] {
  const [id, kind, isAbout, low, high, asStated, from, to, isCompleteList, basis, measureId, words, about] =
    figure
  const along = words.filter((word): word is Along => !isKind(word))
  const counts = model.counts.find(({ measure }) => measure === measureId)?.of ?? 'PART'
  const isPlan = kind === 'TARGET' || counts === 'COMING'
  const holds =
    kind === 'TARGET'
      ? to === null || !isBefore(to, question.asOf) // An aim stands before its day has come.
      : holdsOn(from, to, question.asOf)
  const extent = extentOf(along, about, { countsPart: counts === 'PART', hasSector: question.hasSector })
  if (!holds || extent === null) return []
  const isOfOwner = extent === 'SAME' && about === 'OWNER'
  return [
    {
      id,
      kinds: words.filter(isKind).toSorted(compareText),
      low,
      high,
      asStated,
      isAbout,
      basis: isOfOwner ? basis : weakest([basis, 'DERIVED']),
      isPlan,
      canShow: extent !== 'WHOLE',
      canDeny: extent !== 'PART' && !isPlan,
      isTotal: isOfOwner && !isPlan,
      isCompleteList,
    },
  ]
}

/**
 * What a figure counts, seen from what is asked about: the same; a part of it, which shows that there is one and cannot
 * deny it; or the whole around it, which can deny and not show.
 */
type Extent = 'SAME' | 'PART' | 'WHOLE'

/** Null where the figure says nothing of what is asked about. */
function extentOf(
  along: readonly Along[],
  about: About,
  { countsPart, hasSector }: { readonly countsPart: boolean; readonly hasSector: boolean },
): Extent | null {
  const isOfPlace = about !== 'CLUSTER' && about !== 'CLUSTER_WITHIN'
  const bySector = hasSector && isOfPlace ? extentAmongSectors(along) : along.length === 0 ? 'SAME' : 'PART'
  if (bySector === null) return null
  const extents = [bySector, extentOfSubject(about), countsPart ? 'PART' : 'SAME']
  if (extents.includes('PART')) return extents.includes('WHOLE') ? null : 'PART'
  return extents.includes('WHOLE') ? 'WHOLE' : 'SAME'
}

function extentOfSubject(about: About): Extent {
  switch (about) {
    case 'OWNER':
    case 'CLUSTER':
      return 'SAME'
    case 'PLACE_WITHIN':
    case 'CLUSTER_WITHIN':
      return 'PART'
    case 'SEVERAL':
      return 'WHOLE'
  }
}

/** A figure that is not counted along a sector is of all sectors. */
function extentAmongSectors(along: readonly Along[]): Extent | null {
  if (along.length === 0) return 'WHOLE'
  if (along.every((one) => one === 'SAME')) return 'SAME'
  return along.every((one) => one === 'OTHER') ? null : 'PART'
}
