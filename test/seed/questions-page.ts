import { type DocumentNode, parse, visit } from 'graphql'
import { stringify } from 'yaml'
import type { Example } from '../../src/http/examples.js'

/** An example with what it answers on the packaged facts. */
export interface AnsweredExample extends Example {
  /** How many statements it sends to Neo4j at most. */
  readonly statementsMax: number
  readonly answer: unknown
}

const INTRODUCTION = `# Questions and answers

Every question of \`examples/\` with its answer on the facts that come with Clusterlink. The answers are written by asking:
\`npx vitest run test/seed/report.test.ts -u\` writes this page anew, and a test fails where it is out of date.
`

/** The page of all questions with their answers. */
export function questionsPage(examples: readonly AnsweredExample[]): string {
  return [INTRODUCTION, ...examples.map(section)].join('\n')
}

function section({ question, query, statementsMax, answer }: AnsweredExample, index: number): string {
  const [levels, statements] = [depthOf(query), statementsMax === 1 ? 'statement' : 'statements']
  return [
    `## ${index + 1}. ${question}\n`,
    `${levels} levels of fields, at most ${statementsMax} ${statements} to Neo4j.\n`,
    '```graphql',
    query.replace(/^#.*\n/, '').trimEnd(),
    '```\n',
    '```yaml',
    stringify(answer, { lineWidth: 0 }).trimEnd(),
    '```\n',
  ].join('\n')
}

/** How many fields stand within one another where a query goes deepest. */
function depthOf(query: string): number {
  let [depth, deepest] = [0, 0]
  const document: DocumentNode = parse(query)
  visit(document, {
    Field: {
      enter: () => {
        depth += 1
        deepest = Math.max(deepest, depth)
      },
      leave: () => {
        depth -= 1
      },
    },
  })
  return deepest
}
