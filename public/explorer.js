// Opens GraphiQL with what the page says in its data attributes. React, ReactDOM and GraphiQL are the scripts before this one.
const { React, ReactDOM, GraphiQL } = window
const root = document.getElementById('explorer')
const { endpoint, queries, asked, nonce } = root.dataset

// The name under which the library for GraphiQL's dialogs looks for it.
window.__webpack_nonce__ = nonce

const examples = JSON.parse(queries)
const first = asked || examples[0]

const props = {
  fetcher: GraphiQL.createFetcher({ url: endpoint }),
  // A first visit finds one tab for each example. Later visits find the tabs as they were left, and the example asked for in front.
  defaultTabs: [first, ...examples.filter((query) => query !== first)].map((query) => ({ query })),
  ...(asked && { query: asked }),
  // Light or dark as the system says, as on the front page.
  forcedTheme: 'system',
  schemaDescription: true,
  inputValueDeprecation: true,
}

const home = React.createElement('a', { href: '/' }, 'Clusterlink')

ReactDOM.createRoot(root).render(
  React.createElement(GraphiQL, props, React.createElement(GraphiQL.Logo, null, home)),
)
