import { type FailureRecord, leadingCode } from './failure-record.ts'

/** What the input leaves open, as sentences without a full stop. */
export function cannotTell(record: FailureRecord): readonly string[] {
  return notes.filter(({ holds }) => holds(record)).map(({ text }) => text)
}

interface Note {
  readonly text: string
  readonly holds: (record: FailureRecord) => boolean
}

const hasCode = (code: number) => (record: FailureRecord) => leadingCode(record) === code

const notes: readonly Note[] = [
  {
    text: '−9802 is two things: ATS’s own refusal, and a server’s alert that has no code of its own; the code alone can’t tell which',
    holds: (record) => hasCode(-9802)(record) && !record.signs.has('ats') && record.alert === null,
  },
  {
    text: 'coreTLS gives an own code to the alerts 40–51, 70, 71 and 80: this −9802 is none of them',
    holds: (record) =>
      record.streamCodes.some(({ code, format }) => code === -9802 && format === 'coretls_record'),
  },
  {
    text: '−1200 stands for any TLS failure without a better code: the stream code or the lines of boringssl tell more',
    holds: (record) =>
      record.urlCode === -1200 &&
      record.streamCodes.length === 0 &&
      record.alert === null &&
      !record.signs.has('ats'),
  },
  {
    text: 'handshake_failure (40) stands for many things: no common suite, group or signature algorithm, and in TLS 1.2 also a missing client certificate',
    holds: ({ alert }) => alert?.number === 40 && alert.direction === 'read',
  },
  {
    text: 'SecureTransport has this one code for every failure of trust: name, dates and root look alike',
    holds: hasCode(-9807),
  },
  {
    text: 'whether the server itself or something before it closed can’t be told from the client',
    holds: (record) => [-9806, -9816, -9852].includes(leadingCode(record) ?? 0) || record.signs.has('reset'),
  },
  {
    text: 'the text comes from a wrapper that leaves the TLS detail out',
    holds: ({ signs }) => signs.has('no-detail'),
  },
  {
    text: 'this client brings its own TLS: ATS and Apple’s codes do not apply to it, the alert’s name does',
    holds: ({ signs }) => signs.has('outside-ats'),
  },
  {
    text: 'most cancellations have nothing to do with TLS: look for a trust failure just before it',
    holds: ({ urlCode, signs }) => (urlCode === -999 || urlCode === -1012) && !signs.has('pinning'),
  },
  {
    text: 'a timeout or a refused port is no TLS failure by itself',
    holds: ({ urlCode, streamCodes }) => (urlCode === -1001 || urlCode === -1004) && streamCodes.length === 0,
  },
  {
    text: 'this line only says that the TLS library failed, and stands in logs of connections that work too',
    holds: (record) =>
      record.signs.has('library-failed') && record.streamCodes.length === 0 && record.alert === null,
  },
]
