import { DatabaseSync } from 'node:sqlite'

/** The layout of the file; its number stands in `user_version`. */
const layout = `
CREATE TABLE deliveries (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL,
  received INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX deliveries_received ON deliveries (received);

-- due: not before; of a running task: when its lease ends. version counts the deliveries that it stands for.
CREATE TABLE tasks (
  key TEXT PRIMARY KEY,
  lane TEXT NOT NULL,
  task TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'running', 'parked')),
  due INTEGER NOT NULL,
  received INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  leased_version INTEGER,
  token TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  deaths INTEGER NOT NULL DEFAULT 0,
  error TEXT
) WITHOUT ROWID;
CREATE INDEX tasks_lane ON tasks (state, lane, due);

CREATE TABLE lanes (
  lane TEXT PRIMARY KEY,
  served INTEGER NOT NULL DEFAULT 0,
  resting INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE TABLE results (
  key TEXT PRIMARY KEY,
  finished INTEGER NOT NULL,
  result TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX results_finished ON results (finished);

CREATE TABLE acceptances (
  pull TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  commit_id TEXT NOT NULL,
  acceptance TEXT NOT NULL,
  PRIMARY KEY (pull, fingerprint, commit_id)
) WITHOUT ROWID;

CREATE TABLE marks (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  until INTEGER NOT NULL
) WITHOUT ROWID;
`

const layoutVersion = 1

/**
 * How much of what was written last may be gone after a power cut: `none` waits for the disk each time. With `latest`
 * the file is whole all the same, and as it was a moment before. Neither loses anything when the process dies.
 */
export type MayLose = 'none' | 'latest'

/**
 * Opens the database, which is made where there is none. Several threads may have it open.
 *
 * @throws Error when the file can't be opened, or was written by a later ats-gate.
 */
export function openDatabase(path: string, mayLose: MayLose): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 10_000 })
  const synchronous = mayLose === 'none' ? 'FULL' : 'NORMAL'
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}`)
  inTransaction(database, () => prepare(database, path))
  return database
}

function prepare(database: DatabaseSync, path: string): void {
  const version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
  if (version > layoutVersion)
    throw new Error(
      `${path} was written by a later ats-gate (layout ${version}, this one knows ${layoutVersion})`,
    )
  if (version === 0) database.exec(`${layout}; PRAGMA user_version = ${layoutVersion}`)
}

/** Takes the write lock at once, so that nothing read inside can change before it is written. */
export function inTransaction<T>(database: DatabaseSync, action: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = action()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
