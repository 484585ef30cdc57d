import type { Report, ReportFinding } from '../report/report.ts'
import type { Lines } from './lines.ts'
import type { Patch, PatchSource } from './patch.ts'
import {
  withEcdheSuites,
  withGroup,
  withoutLegacyVersions,
  withTls12,
  withTlsListener,
} from './patch-nginx.ts'
import { correctedKey, restoredLines } from './patch-plist.ts'

/** More would be no help to anybody. */
const mostPatches = 100

/**
 * The patches of what is wrong at head, by their findings, most important first; none without the texts. Of several for the same lines only
 * the first is there: they are made apart, and one applied spoils the other.
 */
export function patchesOf(report: Report, lines: Lines | undefined): ReadonlyMap<ReportFinding, Patch> {
  const found = new Map<ReportFinding, Patch>()
  if (lines === undefined) return found
  const taken = new Set<string>()
  for (const finding of report.findings) {
    if (found.size >= mostPatches) break
    const patch = finding.ignored === null ? patchFor({ finding, report, lines }) : null
    const places = patch === null ? [] : placesOf(patch)
    if (patch === null || places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    found.set(finding, patch)
  }
  return found
}

function placesOf({ path, line, before }: Patch): readonly string[] {
  return before.map((_, index) => `${path}:${line + index}`)
}

/** The patch of a finding where its rule knows one and the lines are at hand; else null. Never one for what is mended. */
export function patchFor(source: PatchSource): Patch | null {
  const { finding } = source
  if (finding.status === 'fixed' || !Object.hasOwn(makers, finding.rule)) return null
  const patch = makers[finding.rule]?.(source) ?? null
  return patch !== null && [...patch.before, ...patch.after].every(isPlain) ? patch : null
}

const makers: Readonly<Record<string, (source: PatchSource) => Patch | null>> = {
  'client-cannot-connect': (source) => {
    const step = failedStep(source)
    if (step === 'version') return withTls12(source)
    if (step === 'suite' || step === 'certificate') return withEcdheSuites(source)
    return step === 'group' ? withGroup(source) : null
  },
  'fewer-certificate-keys': withEcdheSuites,
  'legacy-protocol': withoutLegacyVersions,
  'plain-http': withTlsListener,
  'exception-removed': restoredLines,
  'ats-key-malformed': correctedKey,
}

/** The step at which the newest of the finding's clients fails. */
function failedStep({ finding, report }: PatchSource): string | null {
  const failing = report.handshakes.filter(
    ({ endpoint, app, client, status }) =>
      status === 'fails' &&
      endpoint === finding.endpoint &&
      app === finding.app &&
      finding.clients.includes(client),
  )
  return failing.at(-1)?.failure?.step ?? null
}

const longestLine = 2000

/** A line that shows all that it holds: a patch with a hidden character in it is none to offer. */
function isPlain(line: string): boolean {
  return line.length <= longestLine && !/[^\P{C}\t]/u.test(line)
}
