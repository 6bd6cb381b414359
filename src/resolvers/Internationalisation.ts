import { footholdPage } from '../domain/internationalisation/footholds.js'
import {
  type Internationalisation as Asked,
  actionPlansOf,
  elementsOf,
  indicatorsOf,
  isTruncated,
  kpisOf,
  strategiesOf,
  summaryOf,
} from '../domain/internationalisation/index.js'
import { scopeOf } from '../domain/scope.js'
import type { InternationalisationResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const Internationalisation: Complete<InternationalisationResolvers, Asked> = {
  sentence: (asked, _, context) => summaryOf(asked, context),
  sourceScope: ({ place }, _, { loaders }) => scopeOf(loaders, [place.id]),
  strategies: (asked, _, context) => strategiesOf(asked, context),
  elements: (asked, _, context) => elementsOf(asked, context),
  kpis: (asked, _, context) => kpisOf(asked, context),
  actionPlans: (asked, _, context) => actionPlansOf(asked, context),
  footholds: (asked, question, { loaders }) => footholdPage(loaders, 'ABROAD', asked, question),
  presentHere: (asked, question, { loaders }) => footholdPage(loaders, 'HERE', asked, question),
  minimumIndicators: (asked, _, context) => indicatorsOf(asked, context),
  isTruncated: (asked, _, context) => isTruncated(asked, context),
}
