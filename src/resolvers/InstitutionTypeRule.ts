import type { InstitutionTypeRule as Rule } from '../domain/transfer/rules.js'
import type { InstitutionTypeRuleResolvers } from '../generated/graphql.js'

type Resolvers = InstitutionTypeRuleResolvers & Required<Pick<InstitutionTypeRuleResolvers, 'kinds'>>

export const InstitutionTypeRule: Resolvers = {
  // The kinds are words of the SDL; serialising refuses any other.
  kinds: ({ kinds }: Rule) => kinds as never,
}
