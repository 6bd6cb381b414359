import { z } from 'zod'
import { StartupProblem } from './errors.js'

/** What the environment decides. Everything else is a constant of the code that uses it. */
export interface Config {
  /** Absent: Clusterlink starts a Neo4j of its own. */
  readonly neo4j:
    | { uri: string; username: string; password: string; database?: string | undefined }
    | undefined
  /** Where the Neo4j of our own keeps its data. */
  readonly dataFolder: string
  readonly host: string
  readonly port: number
  /** Load the seed at start where the graph does not hold it yet. */
  readonly seedOnStart: boolean
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
}

const PORT_RANGE = 'a whole number from 0 to 65535'
const port = z.coerce.number(PORT_RANGE).int(PORT_RANGE).min(0, PORT_RANGE).max(65_535, PORT_RANGE)
const yesOrNo = z.enum(['true', 'false'], 'true or false').transform((word) => word === 'true')

const environment = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'bolt://, neo4j:// or neo4j+s://, then host and port')
    .optional(),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().optional(),
  CLUSTERLINK_DATA: z.string().default('.clusterlink/data'),
  CLUSTERLINK_SEED: yesOrNo.default(true),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'fatal, error, warn, info, debug, trace or silent',
    )
    .default('warn'),
})

/** The only reader of the environment. Throws one StartupProblem that names every key that is missing or wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty value is what `KEY= npm start` and an unset compose variable give: it means "not set".
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  if (set.NEO4J_URI?.includes('@') === true) {
    throw new StartupProblem(
      'NEO4J_URI holds an account: leave it out of the address and set NEO4J_USERNAME and NEO4J_PASSWORD.',
    )
  }
  const read = environment.safeParse(set)
  const problems = read.success
    ? []
    : read.error.issues.map((issue) => wrongKey(String(issue.path[0]), set, issue.message))
  if (set.NEO4J_URI !== undefined && set.NEO4J_PASSWORD === undefined) {
    problems.push('NEO4J_PASSWORD is not set, and NEO4J_URI needs it')
  }
  if (!read.success || problems.length > 0) {
    throw new StartupProblem(
      `The configuration cannot be used: ${problems.join('; ')}. The README lists every key.`,
    )
  }
  const { data } = read
  return {
    neo4j:
      data.NEO4J_URI === undefined
        ? undefined
        : {
            uri: data.NEO4J_URI,
            username: data.NEO4J_USERNAME,
            password: data.NEO4J_PASSWORD ?? '',
            database: data.NEO4J_DATABASE,
          },
    dataFolder: data.CLUSTERLINK_DATA,
    host: data.HOST,
    port: data.PORT,
    seedOnStart: data.CLUSTERLINK_SEED,
    logLevel: data.LOG_LEVEL,
  }
}

function wrongKey(key: string, env: Readonly<Record<string, string | undefined>>, expected: string): string {
  // A password never reaches a message; no other key holds a secret.
  return `${key} is ${JSON.stringify(env[key])}, it should be ${expected}`
}
