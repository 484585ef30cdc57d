import type { Report } from '../report/report.ts'
import { counted, sentence } from '../report/sentence.ts'
import { type AcceptedAt, acceptanceOf, standing } from './acceptance.ts'
import { shortened } from './shortened.ts'

/** The first thing that is read, in plain text: `blocked` only while something blocks that nobody has accepted. */
export interface Headline {
  readonly mark: '✅' | '⚠️' | '❌'
  readonly text: string
}

const longestSentence = 1000

export function headline(report: Report, place: AcceptedAt): Headline {
  const said = shortened(sentence(report), longestSentence)
  const left = standing(report, place).length
  const accepted = report.findings.filter((finding) => acceptanceOf(finding, place) !== undefined).length
  const also = accepted === 0 ? '' : `; ${counted(accepted, 'finding')} of that accepted`
  if (left > 0) return { mark: '❌', text: said.replace(/\.$/, `${also}.`) }
  if (accepted > 0) return { mark: '⚠️', text: said.replace(/\.$/, '; that is accepted.') }
  return { mark: isToBeSeen(report) ? '⚠️' : '✅', text: said }
}

/** Whether something of a passing change should be looked at. */
function isToBeSeen({ verdict, findings }: Report): boolean {
  return (
    verdict === 'unsure' ||
    findings.some(({ status, severity }) => status === 'regression' && severity !== 'note')
  )
}

/** Whether there is nothing that anybody has to look at: the comment is one line then. */
export function isAllWell({ verdict, change, findings }: Report): boolean {
  if (verdict !== 'pass' || change === 'no-base') return false
  return change === 'nothing-relevant' || findings.every(({ status }) => status !== 'regression')
}
