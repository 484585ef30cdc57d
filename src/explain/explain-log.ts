import { newAssembler } from './assemble.ts'
import type { Explanation, KnownEndpoint } from './explanation.ts'
import type { FailureRecord } from './failure-record.ts'
import { newLineSplitter } from './line-splitter.ts'
import { newEntryReader } from './log-entries.ts'
import { toAnswer } from './to-answer.ts'

/** What the failures of an input are held against. */
export interface Surroundings {
  readonly endpoints: readonly KnownEndpoint[]
}

/** Reads the repository round about; asked only when a failure names a host. */
export type LookAround = () => Promise<Surroundings>

/**
 * Explains every failure that a pasted log tells of. The text comes by chunks, and a bounded part of it is held; it
 * never rejects but for what the chunks themselves do. No failures: nothing was recognised.
 */
export async function explainLog(
  chunks: AsyncIterable<string> | Iterable<string>,
  lookAround: LookAround,
): Promise<Explanation> {
  const assembler = newAssembler()
  const entries = newEntryReader((seen) => assembler.push(seen))
  const lines = newLineSplitter((piece) => entries.push(piece))
  for await (const chunk of chunks) lines.push(chunk)
  lines.end()
  entries.end()
  const { failures, left, details } = assembler.end()
  const endpoints = failures.some(({ host }) => host !== null) ? (await lookAround()).endpoints : []
  return {
    schemaVersion: 1,
    input: 'log',
    failures: failures.map((failure) => toAnswer(failure, endpoints)),
    remarks: [
      ...remarksOn(failures, details),
      ...(left > 0 ? [`${left} further kinds of failure are not listed`] : []),
    ],
  }
}

function remarksOn(failures: readonly FailureRecord[], details: number): readonly string[] {
  if (failures.length > 0) return []
  return details === 0
    ? []
    : [
        'There are lines of Apple’s TLS stack in it, but none that tells of a failure: paste what stands round them.',
      ]
}
