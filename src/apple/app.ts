import type { Fact } from '../text/fact.ts'
import type { Location } from '../text/location.ts'
import type { OsVersion } from './client-id.ts'
import type { PlistDict } from './plist.ts'

/** Taken when neither the project nor the plist nor the settings say which iOS an app needs. */
export const assumedMinimumOs: OsVersion = [15, 0]

/** One bundle's Info.plist: its ATS dictionary and the oldest iOS that it runs on. */
export interface App {
  /** Identity over revisions: the path of the plist inside the tree, or the name the settings give. */
  readonly id: string
  readonly bundleId: Fact<string>
  /** Unknown when neither the project nor the plist nor the settings say it; the gate then takes iOS 15 and says so. */
  readonly minimumOs: Fact<OsVersion>
  /** The value of NSAppTransportSecurity; known null when the key is absent. */
  readonly ats: Fact<PlistDict | null>
  readonly location: Location
}
