import { createHash } from 'node:crypto'

/** "Without a password" is written in two ways: as an empty string with its terminator, and as nothing at all. */
export type EmptyPassword = 'empty' | 'absent'

export interface KeyRecipe {
  readonly hash: string
  readonly purpose: 'key' | 'iv' | 'mac'
  readonly password: EmptyPassword
  readonly salt: Uint8Array
  readonly iterations: number
  /** Bytes wanted. */
  readonly size: number
}

/** The diversifiers of RFC 7292 appendix B.3. */
const diversifiers = { key: 1, iv: 2, mac: 3 } as const

/** The key derivation of PKCS#12: RFC 7292 appendix B.2, with its letters. */
export function pkcs12Key({ hash, purpose, password, salt, iterations, size }: KeyRecipe): Buffer {
  const v = hash === 'sha384' || hash === 'sha512' ? 128 : 64
  const d = Buffer.alloc(v, diversifiers[purpose])
  const p = password === 'empty' ? Buffer.alloc(2) : Buffer.alloc(0)
  const i = Buffer.concat([filled(salt, v), filled(p, v)])
  const pieces: Buffer[] = []
  for (let length = 0; length < size; length += pieces.at(-1)?.length ?? size) {
    const a = hashed(hash, Buffer.concat([d, i]), iterations)
    pieces.push(a)
    addToBlocks(i, filled(a, v).subarray(0, v), v)
  }
  return Buffer.concat(pieces).subarray(0, size)
}

/** Repeats the bytes up to a whole number of blocks; nothing stays nothing. */
function filled(bytes: Uint8Array, block: number): Buffer {
  const size = Math.ceil(bytes.length / block) * block
  return bytes.length === 0 ? Buffer.alloc(0) : Buffer.alloc(size, bytes)
}

function hashed(hash: string, bytes: Buffer, iterations: number): Buffer {
  let digest = bytes
  for (let round = 0; round < iterations; round += 1) digest = createHash(hash).update(digest).digest()
  return digest
}

/** Each block of `blocks` becomes itself plus `addend` plus one, as big-endian numbers that wrap. */
function addToBlocks(blocks: Buffer, addend: Buffer, size: number): void {
  for (let start = 0; start < blocks.length; start += size) {
    let carry = 1
    for (let index = size - 1; index >= 0; index -= 1) {
      const sum = (blocks[start + index] ?? 0) + (addend[index] ?? 0) + carry
      blocks[start + index] = sum & 0xff
      carry = sum >> 8
    }
  }
}
