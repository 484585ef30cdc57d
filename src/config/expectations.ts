import type { Expectation, ExpectedLook } from '../alerts/expectation.ts'
import { nearest } from '../text/nearest.ts'
import { alertName, alertNumber } from '../tls/alert.ts'
import { alerts } from '../tls/alerts.data.ts'
import { placeOf, type Settings, type SettingsProblem } from './settings-file.ts'

type Written = NonNullable<Settings['values']['alerts']>[number]

/** The expectations of a settings file without problems, in its order. */
export function expectationsOf(settings: Settings): readonly Expectation[] {
  return (settings.values.alerts ?? []).flatMap((written, index): readonly Expectation[] => {
    const scope = {
      endpoint: written.endpoint ?? null,
      api: written.api ?? 'url-session',
      clients: written.clients ?? null,
      at: placeOf(settings, 'alerts', index),
    } as const
    const { situation, expect } = written
    if (written['tell-apart'] !== undefined)
      return [{ ...scope, kind: 'tell-apart', situations: [...new Set(written['tell-apart'])] }]
    if (situation === undefined || expect === undefined) return []
    return [{ ...scope, kind: 'exact', situation, expected: expectedLook(expect) }]
  })
}

function expectedLook(expect: NonNullable<Written['expect']>): ExpectedLook {
  const number = (value: string | number | undefined) => (value === undefined ? null : Number(value))
  return {
    alert: expect.alert === undefined ? null : (alertOf(expect.alert) ?? null),
    urlErrorCode: number(expect.urlErrorCode),
    streamErrorCode: number(expect.streamErrorCode),
    networkFrameworkCode: number(expect.networkFrameworkCode),
    httpStatus: number(expect.httpStatus),
  }
}

/** By name or number; undefined for what is no alert. */
function alertOf(written: string | number): number | undefined {
  const text = String(written)
  const number = /^\d{1,3}$/.test(text) ? Number(text) : alertNumber(text)
  return number !== undefined && alertName(number) !== undefined ? number : undefined
}

/** Expectations that say two things or none, and alerts that don't exist. */
export function unworkableExpectations(settings: Settings): readonly SettingsProblem[] {
  return (settings.values.alerts ?? []).flatMap((written, index) => {
    const problem = (message: string, ...keys: readonly string[]) => [
      { message, location: placeOf(settings, 'alerts', index, ...keys) },
    ]
    const form = formProblem(written)
    if (form !== null) return problem(form)
    const alert = written.expect?.alert
    return alert === undefined || alertOf(alert) !== undefined
      ? []
      : problem(unknownAlert(String(alert)), 'expect', 'alert')
  })
}

function formProblem({ 'tell-apart': apart, situation, expect }: Written): string | null {
  if (apart !== undefined) {
    if (situation !== undefined || expect !== undefined)
      return '`tell-apart` and `situation` with `expect` exclude each other'
    return new Set(apart).size < 2 ? '`tell-apart` needs two different situations' : null
  }
  if (situation === undefined || expect === undefined)
    return 'this expectation needs `tell-apart`, or a `situation` and what to `expect`'
  return Object.keys(expect).length === 0 ? '`expect` is empty' : null
}

function unknownAlert(written: string): string {
  const meant = nearest(
    written,
    alerts.map(({ name }) => name),
  )
  return `no alert is called \`${written}\`; ${meant === null ? '`ats-gate alerts` lists them' : `did you mean \`${meant}\`?`}`
}
