import { assets } from './assets.js'
import type { Example } from './examples.js'
import type { GraphFigures } from './graph-figures.js'
import { type Html, html } from './html.js'

export interface Welcome {
  /** Null where the database does not answer. */
  readonly figures: GraphFigures | null
  readonly examples: readonly Example[]
  /** The absolute address of the API. */
  readonly api: string
}

/** Enough of a hash to tell two apart by eye. */
const VERSION_SHOWN = 12

const count = new Intl.NumberFormat('en-GB')

/** The page at the root: what Clusterlink is, for whom, what is in it, and where to begin. */
export function welcomePage({ figures, examples, api }: Welcome): Html {
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="description" content="A GraphQL knowledge graph of cluster actors and the links between them.">
  <title>Clusterlink</title>
  <link rel="icon" type="image/svg+xml" href="${assets.icon.path}">
  <link rel="stylesheet" href="${assets.frontPageStyle.path}">
  <script src="${assets.frontPageScript.path}" defer></script>
</head>
<body>
  <header>
    <p class="brand"><img src="${assets.icon.path}" alt="" width="28" height="28"> Clusterlink</p>
    <nav aria-label="Main"><a href="#questions">Begin here</a> <a href="#api">API</a> <a href="/explorer">Explorer</a></nav>
  </header>
  <main>
    <h1>Find the partner abroad, and who can introduce you.</h1>
    <p class="lead">Clusterlink is a knowledge graph of cluster actors and the links between them.
      Ask it in GraphQL: each answer says what it rests on, and what is not known.</p>

    ${figures ? figuresSection(figures) : noAnswerSection()}

    <section id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">Begin here</h2>
      <ol class="questions">${examples.map(exampleItem)}</ol>
    </section>

    <section aria-labelledby="users-title">
      <h2 id="users-title">Who it is for</h2>
      <dl class="users">
        <div><dt>Cluster managers</dt>
          <dd>look for a technology centre abroad that has what their firms lack, and want to know why it fits and who can open the door.</dd></div>
        <div><dt>Regional policy teams</dt>
          <dd>see which facilities, bodies and agreements their region has, which are planned, and which nobody has named.</dd></div>
        <div><dt>Developers</dt>
          <dd>query one documented GraphQL API from their own application: stable ids, cursors, evidence on every link.</dd></div>
      </dl>
    </section>

    <section id="api" aria-labelledby="api-title">
      <h2 id="api-title">The API</h2>
      <p>GraphQL over HTTP at <code>${api}</code>. The <a href="/explorer">explorer</a> documents every type and field.</p>
      <div class="command">
        <pre tabindex="0" aria-label="The same as a shell command"><code id="curl">${curlOf(api)}</code></pre>
        <button type="button" id="copy" aria-live="polite" hidden>Copy</button>
      </div>
    </section>

    <section aria-labelledby="source-title">
      <h2 id="source-title">Where the data comes from</h2>
      <p>A European report of 2009, <cite>Improving the Cluster Infrastructure through Cluster Policy</cite>, by partners
        of the CLUNET INNO-Net and associates of the European Cluster Alliance. Its facts are restated in our own words,
        each with the section and lines it rests on. Much has changed since: every answer says as of when it holds.</p>
    </section>
  </main>
</body>
</html>
`
}

function figuresSection(figures: GraphFigures): Html {
  return html`<section aria-label="In the graph">
      <dl class="figures">
        ${figure('actors', figures.actors)}
        ${figure('of them clusters', figures.clusters)}
        ${figure('of them facilities', figures.facilities)}
        ${figure('links', figures.links)}
        ${figure('countries', figures.countries)}
      </dl>
      ${figures.actors === 0 ? html`<p class="notice">The graph is empty. Fill it with <code>npm run seed</code>, then reload this page.</p>` : ''}
      <p class="version">Data version <b title="${figures.dataVersion}">${figures.dataVersion.slice(0, VERSION_SHOWN)}</b>, as of <time>${figures.asOf}</time></p>
    </section>`
}

function figure(name: string, value: number): Html {
  return html`<div><dt>${name}</dt><dd>${count.format(value)}</dd></div>`
}

function noAnswerSection(): Html {
  return html`<section class="notice" role="status">
      <h2>The graph database does not answer</h2>
      <p>Questions cannot be answered now. The log of Clusterlink names the cause; where a Neo4j of your own is in use,
        see whether it runs at the address in <code>NEO4J_URI</code>. Then <a href="/">reload this page</a>.</p>
    </section>`
}

function exampleItem({ slug, question }: Example): Html {
  return html`<li><a href="/explorer?example=${slug}">${question}</a></li>`
}

function curlOf(api: string): string {
  return [
    `curl ${api}`,
    `  -H 'content-type: application/json'`,
    `  -d '{"query": "{ meta { dataVersion asOfDefault } }"}'`,
  ].join(' \\\n')
}
