import { describe, expect, it } from 'vitest'
import { readApps } from '../../../src/apps/app-reader.ts'
import { noDeclaredFacts } from '../../../src/survey/declared-facts.ts'
import { treeOf, xmlPlist } from '../plist/trees.ts'
import { type FixtureProject, pbxproj } from '../plist/xcode-fixture.ts'

const plist = xmlPlist(
  '<key>LSRequiresIPhoneOS</key><true/><key>CFBundlePackageType</key><string>APPL</string><key>CFBundleIdentifier</key><string>$(PRODUCT_BUNDLE_IDENTIFIER)</string>',
)
const read = (files: Readonly<Record<string, string>>) => readApps(treeOf(files), noDeclaredFacts)
const project = (fixture: FixtureProject, more: Readonly<Record<string, string>> = {}) =>
  read({ 'ios/App/Info.plist': plist, 'ios/App.xcodeproj/project.pbxproj': pbxproj(fixture), ...more })
const onIos = { SDKROOT: 'iphoneos', INFOPLIST_FILE: 'App/Info.plist' }

describe('the oldest iOS, from an Xcode project', () => {
  it('the lowest of the target’s configurations, at its line', () => {
    const fixture = {
      settings: {
        Debug: { IPHONEOS_DEPLOYMENT_TARGET: '12.0' },
        Release: { IPHONEOS_DEPLOYMENT_TARGET: '12.0' },
      },
      targets: [
        {
          name: 'App',
          configurations: {
            Debug: { ...onIos, IPHONEOS_DEPLOYMENT_TARGET: '16.0' },
            Release: { ...onIos, IPHONEOS_DEPLOYMENT_TARGET: '15.4' },
          },
        },
      ],
    }
    const { apps, used } = project(fixture)
    const line =
      pbxproj(fixture)
        .split('\n')
        .findIndex((text) => text.includes('"15.4"')) + 1
    expect(apps).toMatchObject([
      {
        id: 'ios/App/Info.plist',
        minimumOs: {
          value: [15, 4],
          at: { path: 'ios/App.xcodeproj/project.pbxproj', line },
          because: 'IPHONEOS_DEPLOYMENT_TARGET of target App',
        },
      },
    ])
    expect(used.toSorted()).toEqual(['ios/App.xcodeproj/project.pbxproj', 'ios/App/Info.plist'])
  })

  it.each<[string, FixtureProject, Readonly<Record<string, string>>, unknown]>([
    [
      'the project’s, where the target has none',
      {
        settings: { Release: { IPHONEOS_DEPLOYMENT_TARGET: '14.2' } },
        targets: [{ name: 'App', configurations: { Release: onIos } }],
      },
      {},
      { value: [14, 2] },
    ],
    [
      'the target’s xcconfig before the project’s setting, through an include',
      {
        settings: { Release: { IPHONEOS_DEPLOYMENT_TARGET: '14.2' } },
        targets: [{ name: 'App', configurations: { Release: onIos }, files: { Release: 'App.xcconfig' } }],
      },
      {
        'ios/Config/App.xcconfig': '#include "Base.xcconfig"\n// IPHONEOS_DEPLOYMENT_TARGET = 9.0\n',
        'ios/Config/Base.xcconfig': 'OTHER = 1\nIPHONEOS_DEPLOYMENT_TARGET = 16.1 // oldest\n',
      },
      { value: [16, 1], at: { path: 'ios/Config/Base.xcconfig', line: 2 } },
    ],
    [
      'the target’s own setting before its xcconfig',
      {
        targets: [
          {
            name: 'App',
            configurations: { Release: { ...onIos, IPHONEOS_DEPLOYMENT_TARGET: '17.0' } },
            files: { Release: 'App.xcconfig' },
          },
        ],
      },
      { 'ios/Config/App.xcconfig': 'IPHONEOS_DEPLOYMENT_TARGET = 13.0' },
      { value: [17, 0] },
    ],
    [
      'a variable of another setting',
      {
        settings: { Release: { OLDEST: '15.1' } },
        targets: [
          { name: 'App', configurations: { Release: { ...onIos, IPHONEOS_DEPLOYMENT_TARGET: '$(OLDEST)' } } },
        ],
      },
      {},
      { value: [15, 1] },
    ],
    [
      'a variable that is set nowhere: unknown, with its place',
      {
        targets: [
          {
            name: 'App',
            configurations: { Release: { ...onIos, IPHONEOS_DEPLOYMENT_TARGET: '$(RECOMMENDED)' } },
          },
        ],
      },
      {},
      {
        unknown: expect.stringContaining('$(RECOMMENDED)'),
        at: { path: 'ios/App.xcodeproj/project.pbxproj' },
      },
    ],
    [
      'settings that name one another without end: unknown',
      {
        targets: [
          {
            name: 'App',
            configurations: {
              Release: { ...onIos, IPHONEOS_DEPLOYMENT_TARGET: '$(A)', A: '$(B)$(B)', B: '$(A)$(A)' },
            },
          },
        ],
      },
      {},
      { unknown: expect.any(String) },
    ],
    [
      'a path with $(SRCROOT) and the target’s name',
      {
        targets: [
          {
            name: 'App',
            configurations: {
              Release: {
                SDKROOT: 'iphoneos',
                INFOPLIST_FILE: '$(SRCROOT)/$(TARGET_NAME)/Info.plist',
                IPHONEOS_DEPLOYMENT_TARGET: '13.0',
              },
            },
          },
        ],
      },
      {},
      { value: [13, 0] },
    ],
    [
      'a watch app’s, as the iOS of the same year',
      {
        targets: [
          {
            name: 'Watch',
            configurations: {
              Release: {
                SDKROOT: 'watchos',
                INFOPLIST_FILE: 'App/Info.plist',
                WATCHOS_DEPLOYMENT_TARGET: '9.4',
              },
            },
          },
        ],
      },
      {},
      { value: [16, 0], because: expect.stringContaining('watchOS 9.4') },
    ],
    [
      'a project that does not name the plist says nothing',
      {
        settings: { Release: { IPHONEOS_DEPLOYMENT_TARGET: '14.2' } },
        targets: [{ name: 'Other', type: 'framework', configurations: { Release: { SDKROOT: 'iphoneos' } } }],
      },
      {},
      { unknown: expect.stringContaining('neither the settings') },
    ],
  ])('%s', (_, fixture, more, expected) => {
    expect(project(fixture, more).apps[0]?.minimumOs).toMatchObject(expected as object)
  })

  it('a plist per configuration has that configuration’s minimum', () => {
    const { apps } = read({
      'Debug.plist': plist,
      'Release.plist': plist,
      'A.xcodeproj/project.pbxproj': pbxproj({
        targets: [
          {
            name: 'A',
            configurations: {
              Debug: {
                INFOPLIST_FILE: 'Debug.plist',
                IPHONEOS_DEPLOYMENT_TARGET: '17.0',
                PRODUCT_BUNDLE_IDENTIFIER: 'a.debug',
              },
              Release: {
                INFOPLIST_FILE: 'Release.plist',
                IPHONEOS_DEPLOYMENT_TARGET: '15.0',
                PRODUCT_BUNDLE_IDENTIFIER: 'a',
              },
            },
          },
        ],
      }),
    })
    expect(apps).toMatchObject([
      { id: 'Debug.plist', minimumOs: { value: [17, 0] }, bundleId: { value: 'a.debug' } },
      { id: 'Release.plist', minimumOs: { value: [15, 0] }, bundleId: { value: 'a' } },
    ])
  })
})

describe('what a target makes of a plist', () => {
  const targetOf = (type: string, settings: Readonly<Record<string, string>>) => ({
    targets: [
      { name: 'T', type, configurations: { Release: { INFOPLIST_FILE: 'App/Info.plist', ...settings } } },
    ],
  })
  it.each([
    ['application', { SDKROOT: 'iphoneos' }, 1],
    ['application', { SDKROOT: 'auto', SUPPORTED_PLATFORMS: 'iphoneos iphonesimulator macosx' }, 1],
    ['application.on-demand-install-capable', { SDKROOT: 'iphoneos' }, 1],
    ['app-extension', { SDKROOT: 'iphoneos' }, 1],
    ['application', { SDKROOT: 'macosx' }, 0],
    ['application', { SDKROOT: 'appletvos', TVOS_DEPLOYMENT_TARGET: '15.0' }, 0],
    ['framework', { SDKROOT: 'iphoneos' }, 0],
    ['bundle.unit-test', { SDKROOT: 'iphoneos' }, 0],
  ])('%s with %j: %i app', (type, settings, count) => {
    expect(project(targetOf(type, settings)).apps).toHaveLength(count)
  })

  it('the bundle identifier with its operators, of the release build', () => {
    const id = {
      ...onIos,
      PRODUCT_BUNDLE_IDENTIFIER: 'com.example.$(PRODUCT_NAME:rfc1034identifier)$(SUFFIX)',
    }
    const fixture = {
      targets: [
        {
          name: 'My App',
          configurations: { Debug: { ...id, SUFFIX: '.debug' }, Release: { ...id, SUFFIX: '' } },
        },
      ],
    }
    expect(project(fixture).apps[0]?.bundleId).toMatchObject({ value: 'com.example.My-App' })
  })

  it('an identifier that no project sets is unknown, with its place', () => {
    expect(read({ 'Info.plist': plist }).apps[0]?.bundleId).toMatchObject({
      unknown: expect.stringContaining('$(PRODUCT_BUNDLE_IDENTIFIER)'),
      at: { path: 'Info.plist' },
    })
  })

  it('a target without a plist is an app without exceptions', () => {
    const generated = {
      SDKROOT: 'iphoneos',
      GENERATE_INFOPLIST_FILE: 'YES',
      IPHONEOS_DEPLOYMENT_TARGET: '16.0',
      PRODUCT_BUNDLE_IDENTIFIER: 'com.example',
    }
    const { apps } = read({
      'A.xcodeproj/project.pbxproj': pbxproj({
        targets: [{ name: 'A', configurations: { Release: generated } }],
      }),
    })
    expect(apps).toMatchObject([
      {
        id: 'A.xcodeproj/project.pbxproj#A',
        ats: { value: null },
        minimumOs: { value: [16, 0] },
        bundleId: { value: 'com.example' },
      },
    ])
  })

  it('an app whose plist is not in the tree is named', () => {
    const fixture = {
      targets: [
        {
          name: 'A',
          configurations: { Release: { SDKROOT: 'iphoneos', INFOPLIST_FILE: '$(WHERE)/Info.plist' } },
        },
      ],
    }
    expect(project(fixture).notAssessed).toMatchObject([
      { what: 'app target A', why: expect.stringContaining('$(WHERE)/Info.plist') },
    ])
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    [
      'an xcconfig that includes itself',
      { 'ios/Config/App.xcconfig': '#include "App.xcconfig"\n'.repeat(1000) },
    ],
    ['an xcconfig of one long line', { 'ios/Config/App.xcconfig': `A = ${' '.repeat(1_000_000)}x` }],
    ['a project.yml of open brackets', { 'project.yml': '['.repeat(300_000) }],
    [
      'a project.yml of lists in one another',
      { 'project.yml': `targets: ${'['.repeat(50_000)}${']'.repeat(50_000)}` },
    ],
    ['a project.yml of megabytes', { 'project.yml': '['.repeat(5_000_000) }],
    ['a project.yml of aliases', { 'project.yml': `targets: &a {b: ${'*a '.repeat(1000)}}` }],
    ['a Podfile of one long line', { 'ios/Podfile': `platform${' '.repeat(1_000_000)}` }],
  ])('hostile beside it: %s', (_, more) => {
    const target = { name: 'App', configurations: { Release: onIos }, files: { Release: 'App.xcconfig' } }
    expect(project({ targets: [target] }, more).apps).toHaveLength(1)
  })

  it('a broken project is no project', () => {
    expect(read({ 'Info.plist': plist, 'A.xcodeproj/project.pbxproj': '{ objects = {' }).apps).toHaveLength(1)
  })
})

describe('other places that say it', () => {
  const minimumOs = (files: Readonly<Record<string, string>>) =>
    read({ 'App/Info.plist': plist, ...files }).apps[0]?.minimumOs

  it.each([
    [
      'options',
      'options:\n  deploymentTarget:\n    iOS: "13.1"\ntargets: {A: {type: application, platform: iOS, info: {path: App/Info.plist}}}',
      [13, 1],
      3,
    ],
    [
      'the target',
      'targets:\n  A:\n    type: application\n    platform: iOS\n    deploymentTarget: 15.10\n    info: {path: App/Info.plist}',
      [15, 10],
      5,
    ],
    [
      'the target per platform',
      'targets:\n  A:\n    type: application\n    deploymentTarget: {iOS: 14.0}\n    settings: {base: {INFOPLIST_FILE: App/Info.plist}}',
      [14, 0],
      4,
    ],
    [
      'options, for a plist that XcodeGen finds by itself',
      'options: {deploymentTarget: {iOS: 16.2}}\ntargets: {A: {type: application}}',
      [16, 2],
      1,
    ],
  ])('XcodeGen: %s', (_, yaml, value, line) => {
    expect(minimumOs({ 'project.yml': yaml })).toMatchObject({ value, at: { path: 'project.yml', line } })
  })

  it('XcodeGen that writes the ATS dictionary itself is named', () => {
    const yaml =
      'targets:\n  A:\n    type: application\n    info:\n      path: App/Info.plist\n      properties:\n        NSAppTransportSecurity: {NSAllowsArbitraryLoads: true}'
    expect(read({ 'App/Info.plist': plist, 'project.yml': yaml }).notAssessed).toMatchObject([
      { location: { path: 'project.yml', line: 7 } },
    ])
  })

  it('a project.yml of something else', () => {
    expect(minimumOs({ 'project.yml': 'name: x\nservices: [a]' })).toMatchObject({
      unknown: expect.any(String),
    })
  })

  it.each(["platform :ios, '13.0'", 'platform :ios, "13.0"', "  platform(:ios, '13.0')"])(
    'Podfile: %s',
    (line) => {
      expect(minimumOs({ Podfile: `# platform :ios, '9.0'\n${line}\n` })).toMatchObject({
        value: [13, 0],
        at: { path: 'Podfile', line: 2 },
      })
    },
  )

  it('the nearest Podfile', () => {
    const files = { Podfile: "platform :ios, '11.0'", 'App/Podfile': "platform :ios, '12.0'" }
    expect(minimumOs(files)).toMatchObject({ value: [12, 0], at: { path: 'App/Podfile' } })
  })

  it('a Podfile with a variable', () => {
    expect(minimumOs({ Podfile: 'platform :ios, min_ios_version_supported' })).toMatchObject({
      unknown: expect.stringContaining('min_ios'),
    })
  })
})
