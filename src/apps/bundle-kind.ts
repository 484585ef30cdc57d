import { entryOf, type PlistDict } from '../apple/plist.ts'

/**
 * What a bundle is to ATS. The system reads ATS from the main bundle of a process (SecProtocolTypes.m), so that an
 * app, each of its extensions, its watch app and its clip have their own, and a framework or test bundle has none:
 * an ATS dictionary there has no effect and is left alone. Apps of Apple's other systems are told apart because
 * only iOS clients are known here.
 */
export type BundleKind = 'app' | 'other-system' | 'no-process' | 'no-bundle'

/** A bundle by its Info.plist alone, for plists that no project in the tree names. */
export function bundleKind(path: string, info: PlistDict): BundleKind {
  const has = (pattern: RegExp) => info.entries.some(({ key }) => pattern.test(key))
  if (!has(infoKeys)) return 'no-bundle'
  const type = textOf(info, 'CFBundlePackageType')
  if (type !== null && noProcessTypes.has(type)) return 'no-process'
  if (has(/^XPCService$/)) return 'other-system'
  if (!has(iosKeys) && isForMac(info)) return 'other-system'
  if (type === 'APPL' || has(/^(?:NSExtension|EXAppExtensionAttributes)$/)) return 'app'
  // A build setting or nothing: Xcode's templates for apps, frameworks and tests write the same here.
  if (isTestPath(path)) return 'no-process'
  return has(iosKeys) || has(/^NSAppTransportSecurity$/) ? 'app' : 'no-process'
}

/** A bundle by the product type and platform of the target that it is built by. */
export function productKind(productType: string, platform: Platform): BundleKind {
  const type = productType.replace(/^com\.apple\.product-type\./, '')
  if (
    !/^(?:application|app-extension|extensionkit-extension|watchkit|watchapp|tv-app-extension)/.test(type)
  ) {
    return 'no-process'
  }
  return platform === 'ios' || platform === 'watchos' ? 'app' : 'other-system'
}

export type Platform = 'ios' | 'watchos' | 'other'

/** The string value of a key; null where it is absent or of another kind. */
export function textOf(info: PlistDict, key: string): string | null {
  const value = entryOf(info, key)?.value
  return value?.kind === 'string' ? value.value : null
}

/** Keys that make a property list an Info.plist; the last two stand alone in plists that Xcode completes. */
const infoKeys =
  /^(?:CFBundle(?:Identifier|PackageType|Executable|Name|DisplayName|Version|ShortVersionString)|NSExtension|NSAppTransportSecurity)$/
/** Keys that only apps for iOS and its siblings have; other keys in UI… are macOS's too. */
const iosKeys =
  /^(?:LSRequiresIPhoneOS|MinimumOSVersion|WK[A-Z].*|UI(?:Launch|Main(?:Storyboard|NibFile)|ApplicationScene|SupportedInterface|RequiredDevice|DeviceFamily|BackgroundModes|StatusBar|ViewController|FileSharing|RequiresFullScreen|UserInterfaceStyle).*)$/
/** Frameworks, loadable and test bundles, kernel extensions. */
const noProcessTypes = new Set(['FMWK', 'BNDL', 'KEXT', 'SYSX', 'DEXT'])

function isForMac(info: PlistDict): boolean {
  const keys = info.entries.map(({ key }) => key)
  return (
    keys.includes('LSMinimumSystemVersion') ||
    keys.includes('NSMainNibFile') ||
    keys.includes('NSMainStoryboardFile') ||
    textOf(info, 'NSPrincipalClass') === 'NSApplication'
  )
}

function isTestPath(path: string): boolean {
  return /Tests?\w*(?:[-_ .]?Info\.plist$|\/)/.test(path)
}
