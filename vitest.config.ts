import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 30_000,
    // A missing golden is a failure, not a file to write in passing: `npm run goldens` writes them.
    update: 'none',
    coverage: { provider: 'v8', include: ['src/**'] },
  },
})
