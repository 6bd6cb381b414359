import { GraphQLError, GraphQLScalarType } from 'graphql'

const FORM = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** A date of known precision. The API gives such dates and never takes one. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: (value) => {
    if (typeof value === 'string' && FORM.test(value)) return value
    throw new GraphQLError(`PartialDate cannot be ${JSON.stringify(value)}.`)
  },
})
