import { describe, expect, it } from 'vitest'
import { useApi } from './api.js'

const { ask, askWrongly } = useApi()

const MATCH = `partnerMatch(input: { for: { actor: "es-photonics" }, needs: [{ concept: "c-laser-welding" }] })`

const abroad = (field: string) =>
  `{ entity(by: { id: "es" }) { ... on Place { internationalisation { ${field} { pageInfo { endCursor } } } } } }`

const system = (field: string) =>
  `{ entity(by: { id: "at" }) { ... on Place { transferSystem { ${field} } } } }`

/** Every connection of the API, as a field that takes paging arguments. */
const connections = {
  'Query.entities': (paging: string) => `{ entities${paging} { pageInfo { endCursor } } }`,
  'Query.observations': (paging: string) => `{ observations${paging} { pageInfo { endCursor } } }`,
  'Query.search': (paging: string) =>
    `{ search${paging.replace('(', '(text: "l", ')} { pageInfo { endCursor } } }`,
  'Query.agreements': (paging: string) => `{ agreements${paging} { pageInfo { endCursor } } }`,
  'Query.cooperations': (paging: string) => `{ cooperations${paging} { pageInfo { endCursor } } }`,
  // The nouns answer what Entity declares; agreements alone have parties.
  'Entity.parties': (paging: string) =>
    `{ entity(by: { id: "eu-photonics-memorandum" }) { ... on Agreement { parties${paging} { pageInfo { endCursor } } } } }`,
  'Entity.links': (paging: string) =>
    `{ entity(by: { id: "si-laser-hall" }) { links${paging} { pageInfo { endCursor } } } }`,
  'Entity.observations': (paging: string) =>
    `{ entity(by: { id: "es-photonics" }) { observations${paging} { pageInfo { endCursor } } } }`,
  'TransferStage.providers': (paging: string) =>
    `{ reference { transferStages { stages { providers${paging} { pageInfo { endCursor } } } } } }`,
  'Internationalisation.footholds': (paging: string) => abroad(`footholds${paging}`),
  'Internationalisation.presentHere': (paging: string) => abroad(`presentHere${paging}`),
  'RatedItem.offers': (paging: string) => system(`services { offers${paging} { pageInfo { endCursor } } }`),
  'TransferSystem.actors': (paging: string) => system(`actors${paging} { pageInfo { endCursor } }`),
  'TransferSystem.institutions': (paging: string) =>
    system(`institutions${paging} { pageInfo { endCursor } }`),
  'PartnerMatch.matches': (paging: string) => `{ ${MATCH} { matches${paging} { pageInfo { endCursor } } } }`,
  'PartnerMatch.suggestedNeeds': (paging: string) =>
    `{ ${MATCH} { suggestedNeeds${paging} { pageInfo { endCursor } } } }`,
}

const FORWARD_ONLY = [
  'Query.search',
  'Internationalisation.footholds',
  'Internationalisation.presentHere',
  'PartnerMatch.matches',
  'PartnerMatch.suggestedNeeds',
  'TransferStage.providers',
  'Query.agreements',
  'Query.cooperations',
  'Entity.parties',
  'RatedItem.offers',
  'TransferSystem.actors',
  'TransferSystem.institutions',
]

describe.each(Object.entries(connections))('the connection %s', (name, query) => {
  const refused = async (paging: string, argument: string) => {
    const { errors, status } = await askWrongly(query(paging))
    expect(status).toBe(200)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    expect(errors[0]?.message).toContain(argument)
  }

  it.each([0, -1, 101, 100_000])('refuses first: %i', (first) => refused(`(first: ${first})`, 'first'))

  it('refuses a page of no stated size, and cursors that are none', async () => {
    if (!FORWARD_ONLY.includes(name)) await refused('(after: null)', 'first')
    for (const cursor of ['x', '', 'bnVsbA', '😀', 'W10', 'e30', '[]'])
      await refused(`(first: 1, after: "${cursor}")`, 'after')
  })

  it('refuses the cursor of another list', async () => {
    const other = name === 'Query.entities' ? 'Entity.links' : 'Query.entities'
    const { data } = await ask(connections[other]('(first: 1)'))
    const page = data.entities ?? data.entity.links
    await refused(`(first: 1, after: "${page.pageInfo.endCursor}")`, 'after')
  })
})

describe.each(Object.entries(connections).filter(([name]) => !FORWARD_ONLY.includes(name)))(
  'the connection %s, which pages both ways',
  (_, query) => {
    it.each([
      ['(first: 1, last: 1)', 'first'],
      ['(first: 1, before: "x")', 'before'],
      ['(last: 1, after: "x")', 'after'],
      ['(last: 0)', 'last'],
    ])('refuses %s', async (paging, argument) => {
      const { errors } = await askWrongly(query(paging))
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
    })
  },
)

it('knows every connection of the schema', async () => {
  const { data } = await ask(`{ __schema { types { name fields { name type { ofType { name } } } } } }`)
  const found = data.__schema.types.flatMap(
    (type: { name: string; fields: { name: string; type: { ofType: { name: string } | null } }[] | null }) =>
      (type.fields ?? [])
        .filter((field) => field.type.ofType?.name?.endsWith('Connection'))
        .map((field) => `${type.name}.${field.name}`),
  )
  // The seven nouns answer what Entity declares.
  const nouns = ['Agreement', 'Cluster', 'Concept', 'Facility', 'Organisation', 'Place', 'Undertaking']
  const distinct = new Set(
    found.map((one: string) =>
      nouns.includes(one.split('.')[0] ?? '') ? `Entity.${one.split('.')[1]}` : one,
    ),
  )
  expect([...distinct].sort()).toEqual(Object.keys(connections).sort())
})
