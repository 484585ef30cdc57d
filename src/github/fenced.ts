/** A code block whose fence is longer than any run of backticks inside (CommonMark 4.5). */
export function fenced(language: string, lines: readonly string[]): string {
  const runs = lines.flatMap((line) => [...line.matchAll(/`{3,}/g)].map(([run]) => run.length))
  const fence = '`'.repeat(runs.reduce((longest, length) => Math.max(longest, length + 1), 3))
  return [`${fence}${language}`, ...lines, fence].join('\n')
}
