import { fileURLToPath } from 'node:url'
import { defineConfig } from 'rolldown'
import { licenses } from './scripts/licenses.js'

/**
 * `dist/action.js` is committed and must be the same on every machine: readable, no source maps, no absolute paths.
 * `build/cli.js` is for the command line.
 */

/** The toolkit reaches for an HTTP client only to ask for OIDC tokens, which the Action never does. */
const noHttpClient = fileURLToPath(new URL('./scripts/no-http-client.js', import.meta.url))
const withoutOidc = {
  '@actions/http-client/lib/auth': noHttpClient,
  '@actions/http-client': noHttpClient,
}

const shared = {
  platform: 'node',
  treeshake: { moduleSideEffects: false },
}

export default defineConfig([
  {
    ...shared,
    input: { action: 'src/action/main.ts' },
    resolve: { alias: withoutOidc },
    plugins: [licenses('licenses.txt')],
    output: {
      dir: 'dist',
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      cleanDir: true,
    },
  },
  {
    ...shared,
    input: { cli: 'src/cli/main.ts' },
    output: {
      dir: 'build',
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      cleanDir: true,
    },
  },
])
