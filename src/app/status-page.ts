import { neutralText } from '../report/neutral.ts'
import type { InboxCounts, ParkedTask } from './inbox.ts'
import type { Result } from './store.ts'

export interface StatusView {
  readonly counts: InboxCounts
  readonly results: readonly Result[]
  readonly parked: readonly ParkedTask[]
  /** Milliseconds since 1970. */
  readonly now: number
  /** Goes with every form, so that no other site's page can send one in the operator's name. */
  readonly formToken: string
}

/** What the page may load: its own styles, and nothing else. No script is ever needed. */
export const statusPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

/** The operator's page, as HTML. */
export function statusPage(view: StatusView): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ats-gate</title>
<style>${styles}</style>
</head>
<body>
<main>
<h1>ats-gate</h1>
${countsList(view)}
<h2 id="given-up">Given up</h2>
${parkedTable(view)}
<h2 id="results">Recent results</h2>
${resultsTable(view)}
</main>
</body>
</html>
`
}

function countsList({ counts, now }: StatusView): string {
  const oldest = counts.oldest === null ? 'none' : ago(now - counts.oldest)
  const items = [
    ['Waiting', String(counts.waiting)],
    ['Running', String(counts.running)],
    ['Given up', String(counts.parked)],
    ['Oldest waiting', oldest],
  ]
  return `<dl>${items.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`
}

function parkedTable({ parked, now, formToken }: StatusView): string {
  if (parked.length === 0) return '<p>Nothing was given up.</p>'
  const rows = parked.map(
    ({ key, lane, task, error, parkedAt }) => `<tr>
<td>${text(taskName(task))}</td><td>${text(lane)}</td><td>${text(error)}</td><td>${when(parkedAt, now)}</td>
<td><form method="post" action="replay"><input type="hidden" name="token" value="${text(formToken)}"><input type="hidden" name="key" value="${text(key)}"><button>Replay<span class="hidden"> ${text(taskName(task))}</span></button></form></td>
</tr>`,
  )
  return table(['Task', 'Installation', 'Error', 'When', ''], rows)
}

function taskName(task: ParkedTask['task']): string {
  const repository = `${task.repository.owner}/${task.repository.name}`
  switch (task.kind) {
    case 'pull-request':
      return `${repository}#${task.number}`
    case 'request':
      return `${repository}#${task.number}: ${task.request.kind}`
    case 'merge-group':
      return `${repository} merge group ${task.head.slice(0, 7)}`
    case 'head-request':
      return `${repository} ${task.head.slice(0, 7)}: ${task.request.kind}`
  }
}

function resultsTable({ results, now }: StatusView): string {
  if (results.length === 0) return '<p>Nothing was judged yet.</p>'
  const rows = results.map(
    ({ title, url, head, conclusion, receivedAt, finishedAt }) => `<tr>
<td><a href="${text(webAddress(url))}" rel="noreferrer">${text(title)}</a></td><td><code>${text(head.slice(0, 7))}</code></td>
<td class="${conclusion === 'failure' ? 'bad' : 'good'}">${text(conclusion)}</td><td class="short">${((finishedAt - receivedAt) / 1000).toFixed(1)} s</td><td>${when(finishedAt, now)}</td>
</tr>`,
  )
  return table(['Pull request', 'Head', 'Conclusion', 'Time taken', 'When'], rows)
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((name) => (name === '' ? '<td></td>' : `<th scope="col">${name}</th>`)).join('')
  return `<div class="wide"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table></div>`
}

/** Anything but the address of a web page leads nowhere. */
function webAddress(url: string): string {
  return /^https?:\/\//.test(url) ? url : '#'
}

function when(time: number, now: number): string {
  return `<time datetime="${new Date(time).toISOString()}">${ago(now - time)} ago</time>`
}

function ago(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000))
  if (seconds < 120) return `${seconds} s`
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`
  if (seconds < 172_800) return `${Math.round(seconds / 3600)} h`
  return `${Math.round(seconds / 86_400)} days`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function text(raw: string): string {
  return neutralText(raw).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

const styles = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0 }
main { max-width: 70rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
h1 { font-size: 1.5rem; margin: 0 0 1rem }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem }
dl { display: flex; flex-wrap: wrap; gap: .75rem; margin: 0 }
dl div { border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .5rem; padding: .5rem 1rem; min-width: 7rem }
dt { font-size: .85rem; opacity: .75 }
dd { margin: 0; font-size: 1.35rem; font-variant-numeric: tabular-nums }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: .4rem .75rem .4rem 0; vertical-align: top; overflow-wrap: break-word }
th, time, button, code, .short { white-space: nowrap }
.wide { overflow-x: auto; position: relative }
tbody tr { border-top: 1px solid color-mix(in srgb, currentColor 15%, transparent) }
th { font-size: .85rem; opacity: .75 }
form { margin: 0 }
.bad { color: light-dark(#b00020, #ff8a80); font-weight: 600 }
.good { color: light-dark(#1b6e2d, #81c995) }
.hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap }
`
