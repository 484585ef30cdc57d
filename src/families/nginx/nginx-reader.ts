import { mayTellRuntime } from '../../survey/survey.ts'
import type { Reader } from '../family.ts'
import { largestFile, mayBeNginx } from './candidates.ts'
import { mayEmbed } from './embedded.ts'
import { readTree } from './read-tree.ts'

/**
 * nginx configurations of the tree, resolved to the endpoints that nginx would serve; with the Dockerfiles,
 * compose files and manifests that say which version does.
 */
export const nginxReader: Reader = {
  id: 'nginx',
  mayHold: (entry) =>
    (mayBeNginx(entry) && (entry.size ?? 0) <= largestFile) || mayEmbed(entry) || mayTellRuntime(entry),
  read: readTree,
}
