import { nginxReader } from './nginx/nginx-reader.ts'
import { appReader } from './plist/app-reader.ts'
import type { Reader } from './reader.ts'

/** The one list of formats; servers that only the settings describe are read by `declared/`, after the tree. */
export const readers: readonly Reader[] = [nginxReader, appReader]
