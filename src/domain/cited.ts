import type { Citation } from './citation.js'

/** An item of a model as the API names it: its `cite` in the file is its `citation`. */
export function cited<Item extends { readonly cite: Citation }>({ cite, ...item }: Item) {
  return { ...item, citation: cite }
}
