import type { Reader } from '../reader.ts'

/** Info.plists (and what an Xcode project says of them) → apps. */
export const appReader: Reader = {
  id: 'info-plist',
  mayHold: () => false,
  read: () => ({ endpoints: [], apps: [], notAssessed: [], used: [] }),
}
