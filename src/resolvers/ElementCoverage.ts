import { type ElementView, elementFigures, elementReason } from '../domain/internationalisation/index.js'
import type { ElementCoverageResolvers } from '../generated/graphql.js'
import { requiredAll } from '../loaders/required.js'
import type { Complete } from './complete.js'

export const ElementCoverage: Complete<ElementCoverageResolvers, ElementView> = {
  links: ({ linkIds }, _, { loaders }) => requiredAll(loaders.link, linkIds),
  doubtfulLinks: ({ doubtfulLinkIds }, _, { loaders }) => requiredAll(loaders.link, doubtfulLinkIds),
  figures: (element, _, context) => elementFigures(element, context),
  sentence: (element, _, context) => elementReason(element, context),
}
