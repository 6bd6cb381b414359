/**
 * Resolvers of a type whose parent is `Record`: each field that the record does not hold under the same name must be
 * there. The generated type makes all of them optional, so a forgotten one would fail at run time only.
 */
export type Complete<Resolvers, Record> = Resolvers & Required<Omit<Resolvers, keyof Record | '__isTypeOf'>>
