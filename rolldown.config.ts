import { fileURLToPath } from 'node:url'
import { defineConfig, type RolldownOptions } from 'rolldown'
import { licenses } from './scripts/licenses.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The toolkit reaches for an HTTP client only to ask for OIDC tokens, which the Action never does. */
const noHttpClient = fileURLToPath(new URL('./scripts/no-http-client.js', import.meta.url))

/** The package's build for bundlers: modules of which what is not used is left out. Node would take the other one. */
const yamlModules = fileURLToPath(new URL('./node_modules/yaml/browser/index.js', import.meta.url))

const shared = { platform: 'node', treeshake: { moduleSideEffects: false } } satisfies RolldownOptions

/** A chunk for each family, apps and survey, which are loaded when there is something to read, and for each package. */
const chunkOf: readonly (readonly [RegExp, string])[] = [
  [/\/src\/families\/([\w-]+)\/read\.ts$/, 'family-$1'],
  [/\/src\/apps\/app-reader\.ts$/, 'apps'],
  [/\/src\/survey\/survey\.ts$/, 'survey'],
]

function chunkName({ name, facadeModuleId }: { name: string; facadeModuleId?: string | null }): string {
  for (const [pattern, replacement] of chunkOf) {
    const found = pattern.exec(facadeModuleId ?? '')
    if (found) return `${replacement.replace('$1', found[1] ?? '')}.js`
  }
  return `${name}.js`
}

const output = {
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: chunkName,
  cleanDir: true,
} as const

/**
 * What the Action always needs, in pieces that a reviewer can open; a parser library is a chunk of its own. None of them
 * imports the entry, which is not finished when they are loaded.
 */
const pieces: readonly { readonly name: string; readonly test: RegExp }[] = [
  { name: 'vendor-yaml', test: /^node_modules\/yaml\// },
  { name: 'vendor-dockerfile', test: /^node_modules\/(?:dockerfile-ast|vscode-languageserver-\w+)\// },
  { name: 'vendor-forge', test: /^node_modules\/node-forge\// },
  { name: 'vendor-xml', test: /^node_modules\/@rgrove\// },
  { name: 'vendor-valibot', test: /^node_modules\/valibot\// },
  { name: 'vendor-actions', test: /^node_modules\/@actions\// },
  { name: 'alerts', test: /^src\/alerts\// },
  { name: 'rules', test: /^src\/(?:rules|finding)\// },
  { name: 'apple', test: /^src\/apple\// },
  { name: 'libraries', test: /^src\/(?:libraries|handshake)\// },
  { name: 'tls', test: /^src\/(?:tls|text|endpoint|assume|platform|recogniser)\// },
  {
    name: 'families',
    test: /^src\/(?:families\/(?:index|\w+\/(?:claims|program\.data|images\.data|paths\.data))|survey\/(?:runtime-files|tree-index|served-files|declared-facts)|apps\/app-files|notations\/notations)/,
  },
  { name: 'report', test: /^src\/report\/|^package\.json$/ },
  { name: 'certificates', test: /^src\/certificates\// },
  { name: 'config', test: /^src\/config\/(?!settings\.|settings-schema|misfits|contradictions)/ },
  { name: 'sources', test: /^src\/apps\/sources\// },
]

/** By the path inside the project, or inside `node_modules` wherever that lies: folders around may be called anything. */
function groupOf({ name, test }: (typeof pieces)[number]): { name: string; test: (id: string) => boolean } {
  const inside = (id: string) =>
    id.startsWith(root) ? id.slice(root.length) : id.slice(Math.max(0, id.indexOf('/node_modules/') + 1))
  return { name, test: (id) => test.test(inside(id)) }
}

/**
 * `dist/` is committed: the same bytes on every machine, with the lines and the function names of the source for whoever reviews it
 * or meets a stack trace, but without comments and with short local names.
 */
export const action = {
  ...shared,
  input: { action: 'src/action/main.ts' },
  preserveEntrySignatures: false,
  resolve: {
    alias: {
      '@actions/http-client/lib/auth': noHttpClient,
      '@actions/http-client': noHttpClient,
      yaml: yamlModules,
    },
  },
  plugins: [licenses('licenses.txt')],
  output: {
    ...output,
    dir: 'dist',
    codeSplitting: { includeDependenciesRecursively: false, groups: pieces.map(groupOf) },
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
  resolve: { alias: { yaml: yamlModules } },
  input: { cli: 'src/cli/main.ts', app: 'src/app/main.ts' },
  external: ['probot', 'bullmq', 'ioredis', 'prom-client'],
  output: { ...output, dir: 'build' },
} satisfies RolldownOptions

export default defineConfig([action, programs])
