import type { Explanation } from '../answer.ts'
import type { Surroundings } from '../explain-log.ts'
import { diagnoseFlow } from './diagnose-flow.ts'
import { readCapture } from './read-capture.ts'
import type { CaptureSummary } from './summary.ts'
import type { FlowAnswer, Outcome } from './verdict.ts'

/** The connections that fail, alike ones told once; the others are counted in the remarks. */
export interface CaptureExplanation extends Explanation {
  readonly input: 'capture'
  readonly failures: readonly FlowAnswer[]
}

const mostFailures = 200
const mostUntold = 5

/** Explains the failed connections of a packet capture (pcap, pcapng). Rejects only when the chunks do. */
export async function explainCapture(
  chunks: AsyncIterable<Uint8Array>,
  { endpoints }: Surroundings,
): Promise<CaptureExplanation> {
  const summary = await readCapture(chunks)
  const answers = summary.flows.map((flow) => diagnoseFlow(flow, endpoints))
  const failures = alikeOnce(answers.filter(({ outcome }) => outcome === 'fails'))
  return {
    schemaVersion: 1,
    input: 'capture',
    failures: failures.slice(0, mostFailures),
    remarks: [
      counts(summary, answers),
      ...(failures.length > mostFailures ? [`The first ${mostFailures} kinds of failure are shown.`] : []),
      ...untold(answers),
      ...unread(summary),
    ],
  }
}

/** An app tries again and again: connections that differ in nothing but their port are one failure. */
function alikeOnce(answers: readonly FlowAnswer[]): readonly FlowAnswer[] {
  const byStory = new Map<string, FlowAnswer>()
  for (const answer of answers) {
    const { what, refusedBy, causes, offered, chosen } = answer
    const key = JSON.stringify([what, refusedBy, causes, offered, chosen])
    const before = byStory.get(key)
    byStory.set(key, before === undefined ? answer : { ...before, count: before.count + 1 })
  }
  return [...byStory.values()]
}

function counts({ packets, flows }: CaptureSummary, answers: readonly FlowAnswer[]): string {
  const count = (wanted: Outcome) => answers.filter(({ outcome }) => outcome === wanted).length
  const told = `${count('connects')} connect, ${count('fails')} fail, ${count('unknown')} can’t be told`
  return `${packets} packets, ${flows.length} TCP connections: ${told}.`
}

function untold(answers: readonly FlowAnswer[]): readonly string[] {
  const whats = answers.filter(({ outcome }) => outcome === 'unknown').map(({ what }) => what)
  return [...new Set(whats)].slice(0, mostUntold)
}

function unread({ problems }: CaptureSummary): readonly string[] {
  return problems.map(({ what, offset, count }) => {
    const more = count > 1 ? ` and ${count - 1} more` : ''
    return `Not read, at byte ${offset}${more}: ${what}.`
  })
}
