import type { Job } from './job.ts'
import type { Outcome } from './pull-request-job.ts'
import type { RequestTask } from './task.ts'

export async function explainText(_text: string): Promise<string> {
  return 'todo'
}
export async function explainFindings(_job: Job, _task: RequestTask): Promise<Outcome> {
  return 'nothing-to-do'
}
