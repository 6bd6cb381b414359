// Imports run one way: main → server → resolvers → domain → loaders → graph. No cycles.
const below = (folder, ...forbidden) => ({
  name: `${folder}-stays-below`,
  severity: 'error',
  comment: 'Imports run one way: main → server → resolvers → domain → loaders → graph.',
  from: { path: `^src/${folder}` },
  to: { path: forbidden.map((name) => `^src/${name}`) },
})

const SERVER = ['main\\.ts', 'server\\.ts', 'http/']

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/main\\.ts$'] },
      to: {},
    },
    { name: 'main-exports-nothing', severity: 'error', from: {}, to: { path: '^src/main\\.ts$' } },
    { name: 'src-knows-no-test', severity: 'error', from: { path: '^src' }, to: { path: '^(test|bench)' } },
    {
      name: 'no-dev-dependency-in-src',
      severity: 'error',
      from: { path: '^src' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'only-graph-knows-neo4j',
      severity: 'error',
      from: { path: '^src', pathNot: '^src/graph/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    below('resolvers/', ...SERVER, 'seed/'),
    below('domain/', ...SERVER, 'seed/', 'resolvers/', 'context\\.ts'),
    below('loaders/', ...SERVER, 'seed/', 'resolvers/', 'context\\.ts', 'domain/'),
    below('graph/', ...SERVER, 'seed/', 'resolvers/', 'context\\.ts', 'domain/', 'loaders/', 'generated/'),
    below('seed/', ...SERVER, 'resolvers/', 'context\\.ts', 'loaders/', 'generated/'),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
    },
  },
}
