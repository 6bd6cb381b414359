declare const isCypher: unique symbol

/** Text of a statement that was written as a constant in this code base. */
export type CypherText = string & { readonly [isCypher]: true }

/**
 * Marks a template literal as Cypher. Takes no interpolated value: what varies is a `$parameter`,
 * and where order or direction varies, choose one of several complete constants.
 */
export function cypher(strings: TemplateStringsArray, ...values: never[]): CypherText {
  if (values.length > 0) {
    throw new TypeError('A Cypher text takes no interpolated value; pass it as a $parameter.')
  }
  // The brand exists at compile time alone; this is the only place that grants it.
  return strings.join('').trim() as CypherText
}
