import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, describe, expect, test } from 'vitest'
import { readExamples } from '../../src/http/examples.js'
import {
  type FrontPageDependencies,
  type GraphFigures,
  registerFrontPage,
} from '../../src/http/front-page.js'

const FIGURES: GraphFigures = {
  actors: 1243,
  clusters: 58,
  facilities: 214,
  links: 3871,
  countries: 27,
  dataVersion: '2009.1',
  asOf: '2009-06-30',
}
const HOSTILE = `"><img src=x onerror=alert(1)>'</script>`
const answering = async () => FIGURES
const silent = async () => {
  throw new Error('ECONNREFUSED')
}

let app: FastifyInstance

async function pageAt(url: string, deps: Partial<FrontPageDependencies> = {}) {
  app = Fastify()
  await registerFrontPage(app, { figures: answering, ...deps })
  return app.inject({ url })
}

/** Every address the markup makes a browser load. */
function loadedBy(markup: string): string[] {
  return [...markup.matchAll(/<(?:link|script|img)\b[^>]*?(?:href|src)="([^"]*)"/g)].map(
    ([, url]) => url ?? '',
  )
}

afterEach(() => app.close())

describe('the root address', () => {
  test('says how much is in the graph, which data it is, and as of when', async () => {
    const { statusCode, headers, body } = await pageAt('/')

    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    for (const figure of ['1,243', '58', '214', '3,871', '27']) expect(body).toContain(`<dd>${figure}</dd>`)
    expect(body).toContain('2009.1')
    expect(body).toContain('<time>2009-06-30</time>')
    expect(body).toContain('Improving the Cluster Infrastructure through Cluster Policy')
  })

  test('links each example question to the explorer that opens it', async () => {
    const { body } = await pageAt('/')
    const links = [...body.matchAll(/<li><a href="(\/explorer\?example=[a-z-]+)">[^<]+\?<\/a>/g)]

    expect(links).toHaveLength(readExamples().length)
    for (const [, url = ''] of links) {
      const { body: explorer } = await app.inject({ url })
      expect(explorer).toMatch(/data-asked="# \S/)
    }
  })

  test('gives the address of the API as the client reaches it, as a shell command too', async () => {
    await pageAt('/')
    const { body } = await app.inject({ url: '/', headers: { host: 'clusters.example:8080' } })

    expect(body).toContain('<code>http://clusters.example:8080/graphql</code>')
    expect(body).toContain('curl http://clusters.example:8080/graphql \\\n')
  })

  test.each(['a;rm -rf', "a'b", '$(id)', '`id`', '<b>'])(
    'lets no host named %s into the shell command',
    async (host) => {
      await pageAt('/')
      const { body } = await app.inject({ url: '/', headers: { host } })

      expect(body).toContain('curl http://localhost/graphql ')
    },
  )

  test('says 503, the next step and when to try again where the database does not answer', async () => {
    const { statusCode, headers, body } = await pageAt('/', { figures: silent })

    expect(statusCode).toBe(503)
    expect(headers['retry-after']).toBe('5')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(body).toContain('The graph database does not answer')
    expect(body).toContain('<code>NEO4J_URI</code>')
    expect(body).not.toContain('ECONNREFUSED')
  })

  test('says how to fill an empty graph', async () => {
    const { statusCode, body } = await pageAt('/', { figures: async () => ({ ...FIGURES, actors: 0 }) })

    expect(statusCode).toBe(200)
    expect(body).toContain('<code>npm run seed</code>')
  })

  test('shows hostile text as text', async () => {
    const { body } = await pageAt('/', {
      figures: async () => ({ ...FIGURES, dataVersion: HOSTILE, asOf: HOSTILE }),
      examples: [{ slug: HOSTILE, question: HOSTILE, query: '{ __typename }' }],
    })

    expect(body).not.toContain('<img src=x')
    expect(body.match(/&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;&#39;&lt;\/script&gt;/g)).toHaveLength(4)
  })
})

describe('the explorer', () => {
  test('opens with one query for each example, the main one first', async () => {
    const { statusCode, body } = await pageAt('/explorer')

    expect(statusCode).toBe(200)
    expect(body).toMatch(/data-queries="\[&quot;# [^"]*query PartnerSearch [^"]*query CooperationPaths /)
    expect(body).toContain('data-asked=""')
  })

  test.each([
    ['unknown', 'no-such-example'],
    ['hostile', encodeURIComponent(HOSTILE)],
    ['repeated', 'partner-search&example=partner-search'],
    ['inherited', '__proto__'],
  ])('takes an example that is %s for none', async (_, example) => {
    const { statusCode, body } = await pageAt(`/explorer?example=${example}`)

    expect(statusCode).toBe(200)
    expect(body).toContain('data-asked=""')
    expect(body).not.toContain('onerror')
  })

  test('shows a hostile query as text', async () => {
    const { body } = await pageAt('/explorer?example=hostile', {
      examples: [{ slug: 'hostile', question: 'Hostile?', query: HOSTILE }],
    })

    expect(body).not.toContain('<img src=x')
    expect(body).toContain('data-asked="&quot;&gt;&lt;img')
  })

  test('lets its own style elements pass with a nonce that no other response has', async () => {
    const first = await pageAt('/explorer')
    const second = await app.inject('/explorer')
    const nonces = [first, second].map(({ body }) => /data-nonce="([^"]+)"/.exec(body)?.[1])

    expect(nonces[0]).not.toBe(nonces[1])
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonces[0]}'`)
  })
})

describe.each(['/', '/explorer'])('the page at %s', (url) => {
  test('loads nothing that this server does not serve', async () => {
    const { body } = await pageAt(url)
    const files = loadedBy(body)

    expect(files.length).toBeGreaterThanOrEqual(3)
    for (const file of files) {
      const { statusCode, headers, body: content } = await app.inject({ url: file })
      expect(file).toMatch(/^\/assets\/[\da-f]{12}\/[\w.-]+$/)
      expect(statusCode).toBe(200)
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(headers['x-content-type-options']).toBe('nosniff')
      if (file.endsWith('.css')) expect(content).not.toMatch(/@import|url\(\s*["']?(?!data:)/)
    }
  })

  test('forbids inline scripts and foreign hosts, and says the rest of the security headers', async () => {
    const { headers, body } = await pageAt(url)
    const policy = String(headers['content-security-policy'])

    expect(policy).toContain("default-src 'none'; script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    expect(body).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=/)
  })
})

test.each([
  '/assets/',
  '/assets/000000000000/explorer.js',
  '/assets/..%2fpackage.json',
  '/assets/../package.json',
])('serves nothing at %s', async (url) => {
  const { statusCode } = await pageAt(url)

  expect(statusCode).toBe(404)
})
