import { runtimeId, runtimeNames } from '../endpoint/programs.ts'
import { nearest } from '../text/nearest.ts'
import { factsWithoutSoftware } from './declared-server.ts'
import { unworkableExpectations } from './expectations.ts'
import { keyPlaceOf, placeOf, type Settings, type SettingsProblem } from './settings-file.ts'

/** What a schema can't say: rules that don't exist, entries that name nothing, names that stand twice. */
export function contradictions(
  settings: Settings,
  ruleIds: readonly string[] | null,
): readonly SettingsProblem[] {
  return [
    ...unknownRules(settings, ruleIds),
    ...ignoresOfEverything(settings),
    ...impossibleDays(settings),
    ...namelessEndpoints(settings),
    ...repeatedEndpoints(settings),
    ...factsWithoutSoftware(settings),
    ...namelessApps(settings),
    ...unknownRuntimes(settings),
    ...unmappable(settings),
    ...unworkableExpectations(settings),
  ]
}

function unknownRules(settings: Settings, ruleIds: readonly string[] | null): readonly SettingsProblem[] {
  if (!ruleIds) return []
  const { rules = {}, ignore = [] } = settings.values
  const message = (rule: string) => {
    const meant = nearest(rule, ruleIds)
    return `no rule is called \`${rule}\`; ${meant ? `did you mean \`${meant}\`?` : '`ats-gate rules` lists them'}`
  }
  return [
    ...Object.keys(rules).map((rule) => ({ rule, location: keyPlaceOf(settings, 'rules', rule) })),
    ...ignore.map(({ rule }, index) => ({ rule, location: placeOf(settings, 'ignore', index, 'rule') })),
  ]
    .filter(({ rule }) => !ruleIds.includes(rule))
    .map(({ rule, location }) => ({ message: message(rule), location }))
}

function ignoresOfEverything(settings: Settings): readonly SettingsProblem[] {
  return (settings.values.ignore ?? []).flatMap(({ rule, path, endpoint }, index) =>
    path === undefined && endpoint === undefined
      ? [
          {
            message: `this ignore needs a \`path\` or an \`endpoint\`; to switch the rule off, write \`rules: {${rule}: off}\``,
            location: placeOf(settings, 'ignore', index),
          },
        ]
      : [],
  )
}

function impossibleDays(settings: Settings): readonly SettingsProblem[] {
  return (settings.values.ignore ?? []).flatMap(({ expires }, index) => {
    if (expires === undefined || isDay(expires)) return []
    return [
      { message: `there is no day ${expires}`, location: placeOf(settings, 'ignore', index, 'expires') },
    ]
  })
}

/** Dates roll over: 31 February reads as 3 March. */
function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function namelessEndpoints(settings: Settings): readonly SettingsProblem[] {
  return (settings.values.endpoints ?? []).flatMap(({ name, names = [] }, index) =>
    name === undefined && names.length === 0
      ? [{ message: 'this endpoint needs a `name`', location: placeOf(settings, 'endpoints', index) }]
      : [],
  )
}

function repeatedEndpoints(settings: Settings): readonly SettingsProblem[] {
  const firstLines = new Map<string, number>()
  return (settings.values.endpoints ?? []).flatMap(({ name, names = [], port }, index) =>
    [...(name === undefined ? [] : [name]), ...names].flatMap((repeated) => {
      const location = placeOf(settings, 'endpoints', index)
      const key = `${repeated.toLowerCase()}:${port ?? ''}`
      const line = firstLines.get(key)
      if (line === undefined) {
        firstLines.set(key, location.line)
        return []
      }
      return [{ message: `\`${repeated}\` is described twice, first in line ${line}`, location }]
    }),
  )
}

function namelessApps(settings: Settings): readonly SettingsProblem[] {
  return (settings.values.apps ?? []).flatMap((app, index) => {
    const location = placeOf(settings, 'apps', index)
    if (app.plist === undefined && app.name === undefined)
      return [{ message: 'this app needs a `plist` or a `name`', location }]
    if (app.plist !== undefined && app.ats !== undefined)
      return [{ message: '`plist` and `ats` exclude each other', location }]
    return []
  })
}

/** A program or library that nothing is called by, and one that stands under two of its names. */
function unknownRuntimes(settings: Settings): readonly SettingsProblem[] {
  const seen = new Map<string, string>()
  return Object.keys(settings.values.runtimes ?? {}).flatMap((name) => {
    const location = keyPlaceOf(settings, 'runtimes', name)
    const id = runtimeId(name)
    if (id === null) {
      const meant = nearest(name, runtimeNames)
      const hint = meant ? `did you mean \`${meant}\`?` : 'nginx, apache, haproxy, openssl, go … are known'
      return [{ message: `no program or library is called \`${name}\`; ${hint}`, location }]
    }
    const first = seen.get(id)
    seen.set(id, name)
    return first === undefined
      ? []
      : [{ message: `\`${name}\` and \`${first}\` are one program: which version counts?`, location }]
  })
}

function unmappable(settings: Settings): readonly SettingsProblem[] {
  return Object.entries(settings.values.files ?? {}).flatMap(([from, to]) => {
    if (!from.startsWith('/'))
      return [
        {
          message: `\`${from}\` must be an absolute path on the server`,
          location: keyPlaceOf(settings, 'files', from),
        },
      ]
    if (to.startsWith('/') || to.split('/').includes('..'))
      return [
        {
          message: `\`${to}\` must be a folder inside the repository`,
          location: placeOf(settings, 'files', from),
        },
      ]
    return []
  })
}
