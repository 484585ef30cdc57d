import { fileURLToPath } from 'node:url'
import { defineConfig, type RolldownOptions } from 'rolldown'
import { licenses } from './scripts/licenses.ts'

/** The toolkit reaches for an HTTP client only to ask for OIDC tokens, which the Action never does. */
const noHttpClient = fileURLToPath(new URL('./scripts/no-http-client.js', import.meta.url))

const shared = { platform: 'node', treeshake: { moduleSideEffects: false } } satisfies RolldownOptions

const output = {
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  cleanDir: true,
} as const

/**
 * `dist/` is committed: the same bytes on every machine, with the lines and the function names of the source for whoever reviews it
 * or meets a stack trace, but without comments and with short local names, since the whole has to stay below one
 * megabyte.
 */
export const action = {
  ...shared,
  input: { action: 'src/action/main.ts' },
  resolve: {
    alias: { '@actions/http-client/lib/auth': noHttpClient, '@actions/http-client': noHttpClient },
  },
  plugins: [licenses('licenses.txt')],
  output: {
    ...output,
    dir: 'dist',
    comments: false,
    minify: {
      compress: true,
      mangle: { toplevel: false, keepNames: true },
      codegen: { removeWhitespace: false },
    },
  },
} satisfies RolldownOptions

/** The command line and the app. What only the app needs stays in `node_modules`, where it can be patched by itself. */
const programs = {
  ...shared,
  input: { cli: 'src/cli/main.ts', app: 'src/app/main.ts' },
  external: ['probot', 'bullmq', 'ioredis', 'prom-client'],
  output: { ...output, dir: 'build' },
} satisfies RolldownOptions

export default defineConfig([action, programs])
