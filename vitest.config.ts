import { defineConfig } from 'vitest/config'

/**
 * The limits are there to end what hangs, not to tell fast from slow: a machine that is several times slower, or busy
 * with something else, has to pass every test. No test sets a smaller limit of its own.
 */
export default defineConfig({ test: { testTimeout: 300_000, hookTimeout: 300_000 } })
