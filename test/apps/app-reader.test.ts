import { describe, expect, it } from 'vitest'
import type { PlistDict } from '../../src/apple/plist.ts'
import { mayHoldApp } from '../../src/apps/app-files.ts'
import { readApps } from '../../src/apps/app-reader.ts'
import { type DeclaredApp, noDeclaredFacts } from '../../src/survey/declared-facts.ts'
import { wholeFile } from '../../src/text/location.ts'
import { binaryPlist } from './plist/binary-writer.ts'
import { treeOf, xmlPlist } from './plist/trees.ts'

const read = (files: Readonly<Record<string, string | Uint8Array>>, apps: readonly DeclaredApp[] = []) =>
  readApps(treeOf(files), { ...noDeclaredFacts, apps })
const ids = (files: Readonly<Record<string, string | Uint8Array>>) => read(files).apps.map(({ id }) => id)
const key = (name: string, value = '<true/>') => `<key>${name}</key>${value}\n`
const text = (name: string, value: string) => key(name, `<string>${value}</string>`)
const ats = key('NSAppTransportSecurity', '<dict><key>NSAllowsArbitraryLoads</key><true/></dict>')
const app = text('CFBundlePackageType', 'APPL') + key('LSRequiresIPhoneOS')

describe('which property lists are apps', () => {
  const variable = text('CFBundlePackageType', '$(PRODUCT_BUNDLE_PACKAGE_TYPE)')
  it.each([
    ['an app', 'App/Info.plist', app, true],
    ['an app under any name', 'App/whatever.plist', app, true],
    ['a template of one', 'App/Info.plist.in', app, true],
    [
      'an extension',
      'Share/Info.plist',
      text('CFBundlePackageType', 'XPC!') + key('NSExtension', '<dict/>'),
      true,
    ],
    [
      'an extension in the newer form',
      'W/Info.plist',
      variable + key('EXAppExtensionAttributes', '<dict/>'),
      true,
    ],
    ['a watch app', 'Watch/Info.plist', variable + key('WKApplication'), true],
    [
      'an app whose type is a build setting',
      'App/Info.plist',
      variable + key('UILaunchScreen', '<dict/>'),
      true,
    ],
    ['a few keys that Xcode completes', 'App/Info.plist', ats, true],
    ['a framework', 'Kit/Info.plist', text('CFBundlePackageType', 'FMWK') + ats, false],
    ['a test bundle', 'AppTests/Info.plist', text('CFBundlePackageType', 'BNDL') + ats, false],
    ['a test bundle whose type is a build setting', 'AppUITests/Info.plist', variable + ats, false],
    ['a framework whose type is a build setting', 'Kit/Info.plist', variable, false],
    [
      'a macOS app',
      'Mac/Info.plist',
      text('CFBundlePackageType', 'APPL') + text('LSMinimumSystemVersion', '13.0'),
      false,
    ],
    [
      'a macOS app by its class',
      'Mac/Info.plist',
      text('CFBundlePackageType', 'APPL') + text('NSPrincipalClass', 'NSApplication'),
      false,
    ],
    ['an app for both', 'App/Info.plist', app + text('LSMinimumSystemVersion', '13.0'), true],
    [
      'a macOS XPC service',
      'Mac/X.xpc/Info.plist',
      text('CFBundlePackageType', 'XPC!') + key('XPCService', '<dict/>'),
      false,
    ],
    ['export options', 'ExportOptions.plist', text('method', 'app-store') + text('teamID', 'X'), false],
    ['entitlements', 'App.entitlements.plist', key('com.apple.security.app-sandbox'), false],
    [
      'GoogleService-Info.plist',
      'GoogleService-Info.plist',
      text('BUNDLE_ID', 'x') + text('API_KEY', 'x'),
      false,
    ],
    ['a package inside the tree', 'Pods/Kit/Example/Info.plist', app, false],
  ])('%s', (_, path, entries, counts) => {
    expect(ids({ [path]: xmlPlist(entries) })).toEqual(counts ? [path] : [])
  })

  it('the ATS dictionary of an app for another system is named as not judged', () => {
    const { notAssessed, used } = read({
      'Mac/Info.plist': xmlPlist(text('LSMinimumSystemVersion', '13') + ats),
    })
    expect(notAssessed).toMatchObject([
      { what: 'NSAppTransportSecurity', location: { path: 'Mac/Info.plist' } },
    ])
    expect(used).toEqual(['Mac/Info.plist'])
  })

  it('every format', () => {
    const plain = {
      CFBundlePackageType: 'APPL',
      LSRequiresIPhoneOS: true,
      NSAppTransportSecurity: { NSAllowsArbitraryLoads: true },
    }
    const files = {
      'a/Info.plist': binaryPlist(plain),
      'b/Info.plist':
        '{ CFBundlePackageType = APPL; UIMainStoryboardFile = Main; NSAppTransportSecurity = { NSAllowsArbitraryLoads = YES; }; }',
      'c/Info.plist': xmlPlist(app + ats),
    }
    for (const { ats: fact } of read(files).apps) {
      expect(fact).toMatchObject({ value: { kind: 'dict', entries: [{ key: 'NSAllowsArbitraryLoads' }] } })
    }
    expect(ids(files)).toEqual(['a/Info.plist', 'b/Info.plist', 'c/Info.plist'])
  })
})

describe('the ATS dictionary', () => {
  const atsOf = (entries: string) => read({ 'Info.plist': xmlPlist(app + entries) }).apps[0]?.ats

  it('has the place of its key', () => {
    expect(atsOf(ats)).toMatchObject({ at: { path: 'Info.plist', line: 7, column: 1 } })
  })

  it('absent: known, and none', () => {
    expect(atsOf('')).toMatchObject({
      value: null,
      because: expect.stringContaining('no NSAppTransportSecurity'),
    })
  })

  it('of another kind: the system ignores it', () => {
    expect(atsOf(text('NSAppTransportSecurity', 'YES'))).toMatchObject({ value: null, at: { line: 7 } })
  })

  it('a build setting: unknown', () => {
    expect(atsOf(text('NSAppTransportSecurity', '$(ATS)'))).toMatchObject({
      unknown: expect.stringContaining('$(ATS)'),
    })
  })

  it('variables inside stay as they are written', () => {
    const value = atsOf(
      key('NSAppTransportSecurity', `<dict>${text('NSAllowsArbitraryLoads', '$(LOADS)')}</dict>`),
    )
    expect(value).toMatchObject({ value: { entries: [{ value: { kind: 'string', value: '$(LOADS)' } }] } })
  })

  it.each([
    ['conflict markers', `${app}<<<<<<< HEAD\n${ats}=======\n>>>>>>> x`, 'merge conflict'],
    ['preprocessor lines', `${app}#if DEBUG\n${ats}#endif`, 'INFOPLIST_PREPROCESS'],
    ['a missing key', `${app}${ats}<dict/>`, 'no <key> before it'],
  ])('%s make it unknown, with the place, and the file is named', (_, entries, why) => {
    const { apps, notAssessed } = read({ 'App/Info.plist': xmlPlist(entries) })
    expect(apps).toMatchObject([
      {
        id: 'App/Info.plist',
        ats: { unknown: expect.stringContaining(why), at: { path: 'App/Info.plist' } },
      },
    ])
    expect(notAssessed[0]).toMatchObject({ what: 'Info.plist', why: expect.stringContaining(why) })
  })

  it('a file that is cut in the middle is an app still, and unknown', () => {
    const whole = xmlPlist(app + ats)
    const { apps } = read({ 'App/Info.plist': whole.slice(0, whole.indexOf('</dict>')) })
    expect(apps).toMatchObject([{ id: 'App/Info.plist', ats: { unknown: expect.any(String) } }])
  })

  it('a broken list that is not about an app is left alone', () => {
    expect(read({ 'strings.plist': '<plist><dict><key>a</key></plist>' })).toMatchObject({
      apps: [],
      notAssessed: [],
      used: [],
    })
  })
})

describe('what the settings declare', () => {
  const at = { ...wholeFile('.github/ats-gate.yml'), line: 4 }
  const declared: DeclaredApp = { plist: null, name: null, minimumOs: null, ats: null, endpoints: null, at }
  const dict: PlistDict = { kind: 'dict', entries: [], at }

  it('a plist that would not count, with its minimum', () => {
    const files = { 'Kit/Info.plist': xmlPlist(text('CFBundlePackageType', 'FMWK') + ats) }
    const { apps } = read(files, [{ ...declared, plist: './Kit/Info.plist', minimumOs: [16, 4] }])
    expect(apps).toMatchObject([
      { id: 'Kit/Info.plist', minimumOs: { value: [16, 4], at }, ats: { value: { kind: 'dict' } } },
    ])
  })

  it('its minimum comes before the plist’s own', () => {
    const files = { 'Info.plist': xmlPlist(app + text('MinimumOSVersion', '14.0')) }
    expect(read(files).apps[0]?.minimumOs).toMatchObject({ value: [14, 0], at: { path: 'Info.plist' } })
    expect(read(files, [{ ...declared, plist: 'Info.plist', minimumOs: [17, 0] }]).apps).toMatchObject([
      { minimumOs: { value: [17, 0] } },
    ])
  })

  it('a plist that is not in the tree, or no list', () => {
    const { apps } = read({ 'b.plist': '{{ x }}' }, [
      { ...declared, plist: 'a.plist' },
      { ...declared, plist: 'b.plist' },
      { ...declared, plist: 'c.txt', ats: dict },
    ])
    expect(apps).toMatchObject([
      { id: 'b.plist', ats: { unknown: expect.any(String) } },
      { id: 'a.plist', ats: { unknown: 'a.plist is not in the tree', at }, location: at },
      { id: 'c.txt', ats: { value: dict } },
    ])
  })

  it('an app without a plist', () => {
    const { apps, used } = read({}, [
      { ...declared, name: 'released 4.2', minimumOs: [15, 0], ats: dict },
      { ...declared },
    ])
    expect(apps).toMatchObject([
      { id: 'released 4.2', minimumOs: { value: [15, 0] }, ats: { value: dict, at }, location: at },
      { id: 'app 2 of the settings', minimumOs: { unknown: expect.any(String) }, ats: { value: null } },
    ])
    expect(used).toEqual(['.github/ats-gate.yml'])
  })
})

it('asks for property lists and project files, by path and size', () => {
  const may = (path: string, size = 100) => mayHoldApp({ path, oid: path, size, kind: 'file' })
  expect(
    ['a/Info.plist', 'A.xcodeproj/project.pbxproj', 'project.yml', 'Info.plist.erb'].map((path) => may(path)),
  ).toEqual([true, true, true, true])
  expect(
    ['nginx.conf', 'plist.md', 'node_modules/x/Info.plist', 'docker-project.yml'].map((path) => may(path)),
  ).toEqual([false, false, false, false])
  expect(may('a/Info.plist', 50 * 1024 * 1024)).toBe(false)
})

it('an Info.plist that is too large is named', () => {
  const tree = treeOf({ 'Info.plist': '' })
  const huge = { path: 'Info.plist', oid: '1', size: 50 * 1024 * 1024, kind: 'file' as const }
  const { notAssessed } = readApps(
    { ...tree, entries: [huge], entry: () => huge, bytes: () => undefined },
    noDeclaredFacts,
  )
  expect(notAssessed).toMatchObject([{ what: 'Info.plist', why: 'it is too large to be read' }])
})
