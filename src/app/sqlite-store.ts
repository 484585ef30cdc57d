import type { DatabaseSync } from 'node:sqlite'
import { mostResults, type Result, type Store } from './store.ts'

/** What is remembered, in the inbox's file. */
export function sqliteStore(database: DatabaseSync, now: () => number): Store {
  const sql = prepared(database)
  return {
    record: async (result) => {
      sql.record.run(result.key, result.finishedAt, JSON.stringify(result))
      sql.trim.run(mostResults)
    },
    result: async (key) => parsed<Result>(sql.result.get(key)?.result),
    results: async (limit) => sql.results.all(limit).flatMap(({ result }) => parsed<Result>(result) ?? []),
    accept: async (pull, acceptance) => {
      sql.accept.run(pull, acceptance.fingerprint, acceptance.commit, JSON.stringify(acceptance))
    },
    acceptances: async (pull) =>
      sql.acceptances.all(pull).map(({ acceptance }) => JSON.parse(String(acceptance))),
    mark: async (name, value, time) => {
      sql.forget.run(now())
      sql.mark.run(name, value, now() + time)
    },
    marked: async (name) => {
      const value = sql.marked.get(name, now())?.value
      return value === undefined ? null : String(value)
    },
    claim: async (name, value, time) => {
      sql.forget.run(now())
      return sql.claim.run(name, value, now() + time).changes > 0
    },
  }
}

/** Written by `record` alone. */
function parsed<T>(json: unknown): T | null {
  return json === undefined ? null : JSON.parse(String(json))
}

function prepared(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  return {
    record: sql(`INSERT INTO results (key, finished, result) VALUES (?, ?, ?)
      ON CONFLICT (key) DO UPDATE SET finished = excluded.finished, result = excluded.result`),
    trim: sql(`DELETE FROM results WHERE finished <
      (SELECT finished FROM results ORDER BY finished DESC LIMIT 1 OFFSET ?)`),
    result: sql('SELECT result FROM results WHERE key = ?'),
    results: sql('SELECT result FROM results ORDER BY finished DESC LIMIT ?'),
    accept: sql(`INSERT INTO acceptances (pull, fingerprint, commit_id, acceptance) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET acceptance = excluded.acceptance`),
    acceptances: sql('SELECT acceptance FROM acceptances WHERE pull = ?'),
    mark: sql(`INSERT INTO marks (name, value, until) VALUES (?, ?, ?)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value, until = excluded.until`),
    marked: sql('SELECT value FROM marks WHERE name = ? AND until > ?'),
    claim: sql('INSERT INTO marks (name, value, until) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    forget: sql('DELETE FROM marks WHERE until <= ?'),
  }
}
