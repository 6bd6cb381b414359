import { checkWorkPackage } from '../domain/work-package/check.js'
import type { WorkPackageTemplate as Template } from '../domain/work-package/reference.js'
import type { WorkPackageTemplateResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const WorkPackageTemplate: Complete<WorkPackageTemplateResolvers, Template> = {
  check: (template, { draft }) => checkWorkPackage(template, draft),
}
