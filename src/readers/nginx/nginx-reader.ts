import type { Reader } from '../reader.ts'

/** nginx configurations of the tree, resolved to the endpoints that nginx would serve. */
export const nginxReader: Reader = {
  id: 'nginx',
  mayHold: () => false,
  read: () => ({ endpoints: [], apps: [], notAssessed: [], used: [] }),
}
