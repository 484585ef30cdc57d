import { newByteWindow } from './byte-window.ts'
import type { CaptureFormat, OnPacket } from './capture-format.ts'
import { isPcap, newPcap } from './pcap.ts'
import { isPcapng, newPcapng } from './pcapng.ts'
import type { Problems } from './problems.ts'

export interface CaptureFile {
  /** `stop`: the rest of the file can't be read. */
  push(chunk: Uint8Array): 'go-on' | 'stop'
  end(): CaptureFormat['name'] | 'unrecognised'
}

/** Packets have up to 64 KiB, with offloading some more. */
const longestPart = 1024 * 1024
const magicLength = 12
const sliceLength = 256 * 1024

/** Cuts a capture file into its packets while its bytes come in; holds at most one part of the file. */
export function newCaptureFile(onPacket: OnPacket, problems: Problems): CaptureFile {
  const window = newByteWindow()
  let format: CaptureFormat | null = null
  let offset = 0
  let skip = 0
  let state: 'go-on' | 'stop' = 'go-on'

  const use = (count: number) => {
    window.drop(count)
    offset += count
  }
  const stop = (why: string) => {
    problems.note(why, offset)
    state = 'stop'
  }
  /** Reads one part; `more` when it is not all there yet. */
  const part = (of: CaptureFormat): 'read' | 'more' => {
    const bytes = window.unread()
    if (bytes.length < of.headLength()) return 'more'
    const length = of.measure(bytes)
    if (typeof length === 'string') {
      stop(`${length}; the rest of the file is not read`)
      return 'more'
    }
    if (length > longestPart) return tooLong(of, length)
    if (bytes.length < length) return 'more'
    of.read(bytes.subarray(0, length), offset)
    use(length)
    return 'read'
  }
  const tooLong = (of: CaptureFormat, length: number): 'read' | 'more' => {
    if (of.longParts === 'stop') {
      stop(`a packet claims to have ${length - of.headLength()} bytes; the rest of the file is not read`)
      return 'more'
    }
    problems.note(`a block is longer than ${longestPart} bytes and is passed over`, offset)
    skip = length
    return 'read'
  }
  const passOver = () => {
    const count = Math.min(skip, window.length())
    skip -= count
    use(count)
  }
  const consume = () => {
    if (format === null && window.length() >= magicLength) {
      format = formatOf(window.unread(), onPacket, problems)
      if (format === null) stop(whatInstead(window.unread()))
    }
    if (format === null) return
    do passOver()
    while (skip === 0 && state === 'go-on' && part(format) === 'read')
  }

  return {
    push: (chunk) => {
      for (let at = 0; at < chunk.length && state === 'go-on'; at += sliceLength) {
        window.append(chunk.subarray(at, at + sliceLength))
        consume()
      }
      return state
    },
    end: () => {
      const rest = window.length() > 0 || skip > 0
      if (state === 'go-on' && format === null)
        problems.note(rest ? whatInstead(window.unread()) : 'the file is empty', 0)
      else if (state === 'go-on' && rest) problems.note('the file ends in the middle of a packet', offset)
      return format?.name ?? 'unrecognised'
    },
  }
}

function formatOf(bytes: Uint8Array, onPacket: OnPacket, problems: Problems): CaptureFormat | null {
  if (isPcapng(bytes)) return newPcapng(onPacket, problems)
  return isPcap(bytes) ? newPcap(bytes, onPacket) : null
}

/** What the file is instead, by its first bytes. */
function whatInstead(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (start.startsWith('1f8b')) return 'the file is compressed with gzip: unpack it first'
  if (start === '28b52ffd' || start === '04224d18') return 'the file is compressed: unpack it first'
  if (start === 'a1b2cd34' || start === '34cdb2a1')
    return 'the file is of a patched pcap format, which is not read'
  return 'the file is no pcap or pcapng capture'
}
