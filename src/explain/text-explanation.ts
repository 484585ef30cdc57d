import { neutralText } from '../report/neutral.ts'
import type { Paint } from '../report/text-report.ts'
import type { Location } from '../text/location.ts'
import type { FlowAnswer } from './capture/verdict.ts'
import type { AlertReading, Answer, Cause, Explanation, RefusingEnd } from './explanation.ts'
import { minus } from './refusal.ts'

interface Look {
  readonly paint: Paint
  /** In columns. */
  readonly width: number
}

/** The answer for people at a terminal. Whatever comes from the input is neutralised. */
export function explanationText(explanation: Explanation, look: Look): string {
  const { failures, remarks, input } = explanation
  const parts = [
    ...(failures.length === 0 && input === 'log'
      ? ['Nothing recognised: the input has no line or code of Apple’s TLS stack that tells of a failure.']
      : []),
    ...failures.map((failure, index) =>
      answerText(failure, failures.length > 1 ? index + 1 : null, input, look),
    ),
    ...remarks.map((remark) => wrapped(remark, 0, look).join('\n')),
  ]
  return `${parts.join('\n\n')}\n`
}

function answerText(answer: Answer, index: number | null, input: Explanation['input'], look: Look): string {
  const { paint } = look
  const mark = index === null ? '' : `${index}. `
  const times = answer.count > 1 && input !== 'report' ? ` (${answer.count} times)` : ''
  const lines = [
    ...wrapped(`${mark}${answer.what}${times}`, 0, look).map((line) => paint('bold', line)),
    '',
    ...refusalLines(answer, look),
    ...causeLines(answer, look),
    ...hereLines(answer, look),
    ...nextLines(answer, look),
    ...listed(
      'What this can’t tell',
      answer.cannotTell.map((text) => `${text}.`),
      look,
    ),
    ...mappingLines(answer, look),
    ...packetLines(answer, look),
    ...seenLines(answer, input, look),
  ]
  return lines.join('\n')
}

const ends: Readonly<Record<RefusingEnd, string>> = {
  client: 'the client, the app’s side',
  server: 'the server',
  network: 'something between the two',
  unknown: 'can’t be told',
}

function refusalLines({ refusedBy, os }: Answer, look: Look): readonly string[] {
  const doubt = refusedBy.certainty === 'likely' && refusedBy.end !== 'unknown' ? ', most likely' : ''
  const who = look.paint('cyan', `${ends[refusedBy.end]}${doubt}`)
  const system = os === null ? [] : wrapped(`System: ${os.range} (${os.because})`, 2, look)
  return [`  Refused by: ${who}`, ...wrapped(`How one knows: ${refusedBy.how}.`, 2, look), ...system]
}

function causeLines({ causes, failedChecks }: Answer, look: Look): readonly string[] {
  const checks = failedChecks.map(({ certificate, tokens }) => `${certificate}: ${tokens.join(', ')}`)
  return [...numbered('Likely causes', causes.map(causeText), look), ...listed('Failed checks', checks, look)]
}

function causeText({ sentence, evidence, source }: Cause): string {
  return `${sentence.replace(/\.$/, '')}. (${evidence}: ${source})`
}

function hereLines({ here }: Answer, look: Look): readonly string[] {
  const items = here.flatMap(({ id, location, facts }) => [
    `${id} at ${place(location)}`,
    ...facts.map((fact) => `${fact.what}${fact.location === null ? '' : ` (${place(fact.location)})`}`),
  ])
  return listed('In this repository', items, look)
}

function nextLines({ next }: Answer, look: Look): readonly string[] {
  if (next.length === 0) return []
  const lines = next.flatMap(({ action, outcomes }, index) => [
    ...wrapped(`${index + 1}. ${action}`, 4, look),
    ...outcomes.flatMap(({ when, means }) => wrapped(`- ${when}: ${means}.`, 7, look)),
  ])
  return ['', look.paint('bold', '  What to check next'), ...lines]
}

/** For one alert the codes of each interface; for one code the alerts that it may be, by interface. */
function mappingLines({ mapping, alert }: Answer, look: Look): readonly string[] {
  const byPlace = [...Map.groupBy(mapping, ({ where }) => where)]
  const title = alert === null ? 'Alerts that have this code' : 'Codes that apps see of this alert'
  const items = byPlace.map(([where, rows]) => {
    const names = rows.map((row) => (alert === null ? `${row.name} (${row.alert})` : minus(row.code)))
    return `${where}: ${names.join(', ')} (${evidencesOf(rows)})`
  })
  return listed(title, items, look)
}

function evidencesOf(rows: readonly AlertReading[]): string {
  return [...new Set(rows.map(({ evidence }) => evidence))].join(', ')
}

/** What only packets show. */
function packetLines(answer: Answer | FlowAnswer, look: Look): readonly string[] {
  if (!('offered' in answer)) return []
  return [
    ...listed('The client offered', answer.offered, look),
    ...listed('The server chose', answer.chosen, look),
  ]
}

function seenLines({ lines }: Answer, input: Explanation['input'], look: Look): readonly string[] {
  const items = lines.map(({ at, quote }) => (input === 'log' ? `${at.line}:${at.column}: ${quote}` : quote))
  return listed('Lines that tell it', items, look)
}

function listed(title: string, items: readonly string[], look: Look): readonly string[] {
  if (items.length === 0) return []
  return ['', look.paint('bold', `  ${title}`), ...items.flatMap((item) => wrapped(item, 4, look))]
}

function numbered(title: string, items: readonly string[], look: Look): readonly string[] {
  return listed(
    title,
    items.map((item, index) => `${index + 1}. ${item}`),
    look,
  )
}

function place({ path, line, column }: Location): string {
  return `${path}:${line}:${column}`
}

/** Breaks at blanks and hangs the rest; each line is neutralised by itself, since a break may make a word the first. */
function wrapped(text: string, indent: number, { width }: Look): readonly string[] {
  const hang = /^(?:\d+\. |- )/.exec(text)?.[0].length ?? 0
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const room = width - indent - (lines.length > 0 ? hang : 0)
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map(
    (one, index) => `${' '.repeat(indent + (index > 0 ? hang : 0))}${neutralText(one)}`,
  )
}
