/** In bytes. The runner drops a longer summary as a whole. Source: actions/runner, FileCommandManager.cs. */
const largestSummary = 1024 * 1024

/** The Markdown as it is, or its first paragraphs and a word about the rest: cut between blocks, never inside one. */
export function fittingSummary(markdown: string): string {
  if (Buffer.byteLength(markdown) <= largestSummary) return markdown
  const rest = '\n\nThe report is longer than a job summary may be; all of it is in the log of this step.\n'
  let room = largestSummary - Buffer.byteLength(rest)
  const blocks: string[] = []
  for (const block of markdown.split('\n\n')) {
    room -= Buffer.byteLength(block) + 2
    if (room < 0) break
    blocks.push(block)
  }
  return closed(blocks.join('\n\n')) + rest
}

/** Ends a `<details>` that the cut has left open. */
function closed(markdown: string): string {
  const open = markdown.split('<details>').length - markdown.split('</details>').length
  return markdown + '\n\n</details>'.repeat(Math.max(0, open))
}
