/** How something is written, as far as its comments go. One notation serves many families. */
export interface Notation {
  /** Files that are written so whatever holds them, by the end of their names; null where a family's claim decides. */
  readonly path: RegExp | null
  /** Signs that open a comment; none where the notation has no comments. */
  readonly comments: readonly string[]
}

export type NotationId = keyof typeof notations

export const notations = {
  data: { path: /\.(json|der|p12|pfx|pem|crt|cer|key)$/i, comments: [] },
  xml: { path: /\.(plist|xml|html?)$/i, comments: ['<!--'] },
  code: {
    path: /\.(tf|hcl|tfvars|json5|jsonc|js|ts|go|swift|mm?|pbxproj|strings)$/i,
    comments: ['#', '//', '/*'],
  },
  yaml: { path: /\.ya?ml$/i, comments: ['#'] },
  dockerfile: { path: /(^|\/|\.)(docker|container)file(\.[^/]*)?$/i, comments: ['#'] },
  'nginx-conf': { path: null, comments: ['#'] },
  'haproxy-cfg': { path: null, comments: ['#'] },
} as const satisfies Readonly<Record<string, Notation>>
