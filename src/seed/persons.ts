const E_MAIL = /[^\s@|]+@[^\s@|]+\.\p{Letter}{2,}/u
const FORM_OF_ADDRESS = /(?<!\p{Letter})(Dr|Prof|Mr|Mrs|Ms|Ph\.?D)\.(?!\p{Letter})/u
const PERSONS_COLUMN =
  /person|contact|e-?mail|phone|director|manager|author|president|surname|first-?name|last-?name/i

/** Why a cell looks as if it named a person, or null. The source names people; the graph does not. */
export function personIn(cell: string): string | null {
  const found = E_MAIL.exec(cell) ?? FORM_OF_ADDRESS.exec(cell)
  if (found === null) return null
  return `${JSON.stringify(found[0])} looks like a person; no person is recorded, leave it out`
}

export function personsColumn(name: string): boolean {
  return PERSONS_COLUMN.test(name)
}
