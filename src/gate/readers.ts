import { appReader } from '../apps/app-reader.ts'
import type { Reader } from '../families/family.ts'
import { nginxReader } from '../families/nginx/nginx-reader.ts'

/** The one list of formats; servers that only the settings describe are read by `declared/`, after the tree. */
export const readers: readonly Reader[] = [nginxReader, appReader]
