import { diagnoseFlow } from './capture/diagnose-flow.ts'
import { readCapture } from './capture/read-capture.ts'
import type { CaptureSummary } from './capture/summary.ts'
import type { FlowAnswer } from './capture/verdict.ts'
import type { LookAround } from './explain-log.ts'
import type { Explanation } from './explanation.ts'

/** `failures` are the connections that fail or that the capture leaves open; those that go through are counted. */
export interface CaptureExplanation extends Explanation {
  readonly input: 'capture'
  readonly failures: readonly FlowAnswer[]
}

/** A capture of a device has some hundred connections; of alike ones one is told. */
const mostAnswers = 100

/** Explains every failed connection of a capture (pcap or pcapng), failures first; rejects only when the chunks do. */
export async function explainCapture(
  chunks: AsyncIterable<Uint8Array>,
  lookAround: LookAround,
): Promise<CaptureExplanation> {
  const summary = await readCapture(chunks)
  const { endpoints } = summary.flows.length > 0 ? await lookAround() : { endpoints: [] }
  const answers = summary.flows.map((flow) => diagnoseFlow(flow, endpoints))
  const alike = merged(answers.filter(({ outcome }) => outcome !== 'connects'))
  const sorted = alike.toSorted((a, b) => Number(b.outcome === 'fails') - Number(a.outcome === 'fails'))
  return {
    schemaVersion: 1,
    input: 'capture',
    failures: sorted.slice(0, mostAnswers),
    remarks: [...countRemarks(summary, answers, sorted.length), ...problemRemarks(summary)],
  }
}

function merged(answers: readonly FlowAnswer[]): readonly FlowAnswer[] {
  const byStory = new Map<string, FlowAnswer>()
  for (const answer of answers) {
    const key = JSON.stringify([answer.what, answer.refusedBy, answer.causes, answer.client?.label])
    const before = byStory.get(key)
    byStory.set(key, before === undefined ? answer : { ...before, count: before.count + 1 })
  }
  return [...byStory.values()]
}

function countRemarks(
  { flows }: CaptureSummary,
  answers: readonly FlowAnswer[],
  told: number,
): readonly string[] {
  const through = answers.filter(({ outcome }) => outcome === 'connects').length
  return [
    `${flows.length} TCP ${flows.length === 1 ? 'connection' : 'connections'} in the capture; ${through} went through`,
    ...(told > mostAnswers ? [`${told - mostAnswers} further kinds of failure are not listed`] : []),
  ]
}

function problemRemarks({ problems }: CaptureSummary): readonly string[] {
  return problems.map(({ what, offset, count }) => `${what} (${count}×, first at byte ${offset} of the file)`)
}
