import { assets } from './assets.js'
import type { Example } from './examples.js'
import { type Html, html } from './html.js'

export interface Explorer {
  readonly examples: readonly Example[]
  /** The example to put in front of the user; undefined leaves the tabs as the user left them. */
  readonly asked: Example | undefined
  readonly endpoint: string
  /** Lets GraphiQL's own style elements pass the content security policy of this one response. */
  readonly nonce: string
}

/** GraphiQL, whole from this server. What it opens with travels in data attributes, because no inline script may run. */
export function explorerPage({ examples, asked, endpoint, nonce }: Explorer): Html {
  const queries = JSON.stringify(examples.map(({ query }) => query))
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>Explorer · Clusterlink</title>
  <link rel="icon" type="image/svg+xml" href="${assets.icon.path}">
  <link rel="stylesheet" href="${assets.graphiqlStyle.path}">
  <link rel="stylesheet" href="${assets.explorerStyle.path}">
  <script src="${assets.reactScript.path}" defer></script>
  <script src="${assets.reactDomScript.path}" defer></script>
  <script src="${assets.graphiqlScript.path}" defer></script>
  <script src="${assets.explorerScript.path}" defer></script>
</head>
<body>
  <h1>Clusterlink explorer</h1>
  <main id="explorer" data-endpoint="${endpoint}" data-queries="${queries}" data-asked="${asked?.query ?? ''}" data-nonce="${nonce}">
    <noscript>The explorer needs JavaScript. Without it, the API answers at ${endpoint}: <a href="/#api">see how</a>.</noscript>
  </main>
</body>
</html>
`
}
