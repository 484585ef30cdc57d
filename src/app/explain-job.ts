import { explainCode } from '../explain/explain-code.ts'
import { explainLog } from '../explain/explain-log.ts'
import { explainReport } from '../explain/explain-report.ts'
import { answer } from './answer.ts'
import { explanationMarkdown } from './explanation-markdown.ts'
import type { Job } from './job.ts'
import { type Outcome, readAndJudge } from './pull-request-job.ts'
import type { RequestTask } from './task.ts'

/** What a code, several codes or a pasted log mean, as Markdown. */
export async function explainText(text: string): Promise<string> {
  const codes = explainCode(text.trim().split(/\s+/).slice(0, 8))
  return explanationMarkdown(codes ?? (await explainLog([text], async () => ({ endpoints: [] }))))
}

/** The button: what the failures of this pull request mean. */
export async function explainFindings(job: Job, task: RequestTask): Promise<Outcome> {
  const found = await readAndJudge(job, task)
  if (found === null) return 'closed'
  const explanation = found.judged.kind === 'report' ? explainReport(found.judged.report) : null
  const text =
    explanation === null ? 'The settings are invalid: nothing was judged.' : explanationMarkdown(explanation)
  await answer(job, task, text)
  return 'answered'
}
