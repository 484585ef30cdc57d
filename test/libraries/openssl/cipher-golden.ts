/** What a real library made of cipher strings, as scripts/record-cipher-goldens.ts keeps it. */
export interface CipherGolden {
  readonly binary: string
  readonly how: string
  /** Key exchanges that the recording can't show. */
  readonly leavesOut: readonly string[]
  /** Encryption that this build has and the one described in src/libraries/openssl has not. */
  readonly adds: readonly string[]
  readonly lists: readonly RecordedList[]
}

export interface RecordedList {
  readonly string: string
  /** Code points in hexadecimal, in order; null where the library refuses the string or has nothing to offer. */
  readonly suites: string | null
}
