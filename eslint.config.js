// Lints the SDL only; TypeScript is Biome's.
import graphql from '@graphql-eslint/eslint-plugin'

export default [
  {
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/**/*.graphql' } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
          rootField: true,
        },
      ],
      '@graphql-eslint/description-style': 'off',
      // Short lists that cannot grow (names, evidence, steps of a path) are plain lists; a match is a computed answer, not a node.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false },
      ],
      // Value objects (names, quantities, reasons) have no identity of their own.
      '@graphql-eslint/strict-id-in-types': 'off',
      // `Query.search` pages forward only: relevance has no meaningful end to begin from.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
]
