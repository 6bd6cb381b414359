export interface Name {
  readonly text: string
  /** BCP 47; empty where the language is not recorded. */
  readonly language: string
}

const WITH_LANGUAGE = /^(.+)@([a-z]{2,3}(?:-[A-Za-z0-9]+)*)$/

/** `Tovarna podjemov@sl` is a name in Slovene; without a mark the language is not recorded. */
export function nameOf(written: string): Name {
  const [, text = written, language = ''] = WITH_LANGUAGE.exec(written) ?? []
  return { text, language }
}

/** The name first, then the aliases, each once. */
export function namesOf(name: string, aliases: readonly string[]): readonly Name[] {
  const names = [name, ...aliases].map(nameOf)
  return [...new Map(names.map((one) => [`${one.text}@${one.language}`, one])).values()]
}
