import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/neo4j.setup.ts'],
    testTimeout: 60_000,
    // The first server of a machine is fetched before it starts.
    hookTimeout: 300_000,
    // Beside the tests run their Neo4j servers, on two cores where it is tight.
    maxWorkers: 2,
  },
})
