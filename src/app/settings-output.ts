import type { SettingsProblem } from '../config/settings-file.ts'
import type { CheckRunOutput } from '../github/check-run.ts'
import { neutralMarkdown, neutralProse, neutralText } from '../report/neutral.ts'
import { commentMarker } from './publish-comment.ts'

/** Problems that are shown; the first is the one to mend first. */
const mostShown = 20

/** What the check says when the settings can't be read: nothing was judged, so nothing passes. */
export function settingsCheck(problems: readonly SettingsProblem[]): CheckRunOutput {
  const annotations = problems.slice(0, mostShown).map(({ message, location }) => ({
    path: location.path,
    start_line: location.line,
    end_line: location.endLine,
    annotation_level: 'failure' as const,
    title: 'settings',
    message: neutralText(message),
  }))
  return {
    conclusion: 'failure',
    title: 'The settings are invalid: nothing was judged',
    summary: list(problems),
    text: '',
    annotations,
    actions: [{ label: 'Re-check', description: 'Judge this pull request again.', identifier: 'recheck' }],
  }
}

export function settingsComment(problems: readonly SettingsProblem[]): string {
  return `${commentMarker}\n### ❌ ats-gate: the settings are invalid, and nothing was judged\n\n${list(problems)}`
}

function list(problems: readonly SettingsProblem[]): string {
  const shown = problems.slice(0, mostShown).map(({ message, location }) => {
    const place = neutralMarkdown(`${location.path}:${location.line}`)
    return `- ${place}: ${neutralProse(message.slice(0, 500))}`
  })
  const more = problems.length > mostShown ? [`- and ${problems.length - mostShown} more`] : []
  return [...shown, ...more].join('\n')
}
