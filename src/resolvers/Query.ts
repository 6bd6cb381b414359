import { agreementLadder } from '../domain/agreements/ladder-answer.js'
import { agreementPage } from '../domain/agreements/list.js'
import { cooperationPage } from '../domain/cooperations/list.js'
import { figurePage } from '../domain/figures/list.js'
import { entityPage } from '../domain/lists.js'
import { rankPartners } from '../domain/match/index.js'
import { assessMaturity } from '../domain/maturity/index.js'
import { entityByKey, nodeById, nodesByIds } from '../domain/node.js'
import { cooperationPaths } from '../domain/paths/index.js'
import { searchPage } from '../domain/search.js'
import type { QueryResolvers } from '../generated/graphql.js'
import type { Complete } from './complete.js'

export const Query: Complete<QueryResolvers, object> = {
  node: (_, { id }, { loaders }) => nodeById(loaders, id),
  nodes: (_, { ids }, { loaders }) => nodesByIds(loaders, ids),
  entity: (_, { by }, { graph, loaders }) => entityByKey(graph, loaders, by),
  entities: (_, { filter, orderBy, ...paging }, context) =>
    entityPage(context, filter ?? {}, orderBy?.direction ?? 'ASC', paging),
  search: (_, { text, filter, ...paging }, context) => searchPage(context, text, filter ?? {}, paging),
  agreements: async (_, { filter, ...paging }, { mark, ...deps }) =>
    agreementPage({ ...deps, asOfDefault: (await mark()).asOfDefault }, filter ?? {}, paging),
  agreementLadder: async (_, question, { mark, reference, ...deps }) =>
    agreementLadder(
      { ...deps, model: reference.agreementLadder, asOfDefault: (await mark()).asOfDefault },
      question,
    ),
  cooperations: async (_, { filter, ...paging }, { mark, reference, ...deps }) =>
    cooperationPage(
      { ...deps, model: reference.cooperationAspects, asOfDefault: (await mark()).asOfDefault },
      filter ?? {},
      paging,
    ),
  cooperationPaths: async (_, { input }, { mark, ...deps }) =>
    cooperationPaths({ ...deps, asOfDefault: (await mark()).asOfDefault }, input),
  partnerMatch: async (_, { input }, { mark, ...deps }) =>
    rankPartners({ ...deps, mark: await mark() }, input),
  maturity: (_, { input }, { loaders, reference }) =>
    assessMaturity({ loaders, model: reference.maturity }, input),
  observations: (_, { filter, ...paging }, context) => figurePage(context, filter, paging),
  meta: (_, __, { mark }) => mark(),
  reference: (_, __, { reference }) => reference,
}
