import type { JsonObject } from '../resources/json.ts'
import type {
  CheckAction,
  CheckAnnotation,
  CheckConclusion,
  CheckRun,
  CheckStatus,
  CheckSuite,
} from '../state/check.ts'
import { nowText, type World } from '../state/world.ts'

/** The run that `checks/create` makes of a body. */
export function newRun(world: World, suite: CheckSuite, body: JsonObject): CheckRun {
  const blank: CheckRun = {
    id: world.nextId(),
    repository: suite.repository,
    suite: suite.id,
    app: world.app.id,
    name: String(body.name),
    headSha: suite.headSha,
    externalId: null,
    detailsUrl: null,
    status: 'queued',
    conclusion: null,
    startedAt: nowText(world),
    completedAt: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
    actions: [],
    updates: -1,
  }
  return changeRun(world, blank, body)
}

/** A run after `checks/update`: fields that are not given stay, annotations are added to those that are there. */
export function changeRun(world: World, run: CheckRun, body: JsonObject): CheckRun {
  const output = (body.output ?? {}) as JsonObject
  const added = (output.annotations ?? []) as readonly JsonObject[]
  return {
    ...run,
    ...progress(world, run, body),
    name: text(body.name) ?? run.name,
    externalId: text(body.external_id) ?? run.externalId,
    detailsUrl: text(body.details_url) ?? run.detailsUrl,
    startedAt: text(body.started_at) ?? run.startedAt,
    title: text(output.title) ?? run.title,
    summary: text(output.summary) ?? run.summary,
    text: text(output.text) ?? run.text,
    annotations: [...run.annotations, ...added.map(annotationOf)],
    actions: (body.actions as readonly CheckAction[] | undefined) ?? run.actions,
    updates: run.updates + 1,
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** A conclusion completes the run; another status opens it again. */
function progress(
  world: World,
  run: CheckRun,
  body: JsonObject,
): Pick<CheckRun, 'status' | 'conclusion' | 'completedAt'> {
  const conclusion = body.conclusion as CheckConclusion | undefined
  if (conclusion !== undefined)
    return { status: 'completed', conclusion, completedAt: text(body.completed_at) ?? nowText(world) }
  const status = (body.status as CheckStatus | undefined) ?? run.status
  if (status === 'completed') return run
  return { status, conclusion: null, completedAt: null }
}

function annotationOf(given: JsonObject): CheckAnnotation {
  return {
    path: String(given.path),
    start_line: Number(given.start_line),
    end_line: Number(given.end_line),
    start_column: (given.start_column as number | undefined) ?? null,
    end_column: (given.end_column as number | undefined) ?? null,
    annotation_level: given.annotation_level as CheckAnnotation['annotation_level'],
    message: String(given.message),
    title: text(given.title) ?? null,
    raw_details: text(given.raw_details) ?? null,
  }
}
