/** One TLS record (RFC 8446 §5.1) or one handshake message (§4). */
export interface Framed {
  readonly type: number
  readonly body: Buffer
}

/** Cuts a byte stream into records, and the handshake records' content into messages. */
export interface RecordReader {
  push(bytes: Buffer): readonly Framed[]
  messages(content: Buffer): readonly Framed[]
}

const recordHeader = 5
const messageHeader = 4

export function newRecordReader(): RecordReader {
  let pending = Buffer.alloc(0)
  let fragments = Buffer.alloc(0)
  return {
    push: (bytes) => {
      const [records, rest] = cut(Buffer.concat([pending, bytes]), recordHeader, (b) => b.readUInt16BE(3))
      pending = rest
      return records
    },
    messages: (content) => {
      const [messages, rest] = cut(Buffer.concat([fragments, content]), messageHeader, (b) =>
        b.readUIntBE(1, 3),
      )
      fragments = rest
      return messages
    },
  }
}

function cut(
  bytes: Buffer<ArrayBuffer>,
  header: number,
  length: (bytes: Buffer) => number,
): [Framed[], Buffer<ArrayBuffer>] {
  const whole: Framed[] = []
  let rest = bytes
  while (rest.length >= header && rest.length >= header + length(rest)) {
    const end = header + length(rest)
    whole.push({ type: rest[0] ?? -1, body: rest.subarray(header, end) })
    rest = rest.subarray(end)
  }
  return [whole, rest]
}
