import type { Located } from '../text/location.ts'
import type { NotAssessed } from '../text/tree.ts'
import type { ImageFacts } from './image.ts'
import type { Mount } from './mounts.ts'

/** A place of the tree that says what software serves: a build stage, a service, a container of a manifest. */
export interface RuntimeUse {
  readonly path: string
  /** The image as written, with its place. */
  readonly image: Located<string>
  /** For people: `FROM nginx:1.27 in Dockerfile`. */
  readonly wording: string
  readonly facts: ImageFacts
  readonly mounts: readonly Mount[]
  /** What it puts among the program's configuration and can't be read. */
  readonly unseen: readonly NotAssessed[]
}
