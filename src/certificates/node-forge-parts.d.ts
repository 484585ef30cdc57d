/** The two files of node-forge that are imported by themselves; its type package only knows the whole. */
declare module 'node-forge/lib/util.js' {
  interface ByteBuffer {
    getBytes(): string
  }
  const util: { createBuffer(bytes: string): ByteBuffer }
  export = util
}

declare module 'node-forge/lib/rc2.js' {
  import type { ByteBuffer } from 'node-forge/lib/util.js'

  interface BlockCipher {
    readonly output: ByteBuffer
    start(iv: string): void
    update(input: ByteBuffer): void
    finish(): boolean
  }
  const rc2: { createDecryptionCipher(key: string, bits: number): BlockCipher }
  export = rc2
}
