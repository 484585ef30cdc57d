import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ApiCall } from './github-access.ts'
import type { Inbox } from './inbox.ts'
import type { Answer } from './receiver.ts'
import type { Attempt } from './workers.ts'

export interface Metrics {
  /** `took` in milliseconds. */
  delivery(answer: Answer, took: number): void
  attempt(attempt: Attempt): void
  call(call: ApiCall): void
  /** In the text format of Prometheus. */
  text(): Promise<string>
  readonly contentType: string
}

const seconds = (milliseconds: number) => milliseconds / 1000

/** What an operator watches. */
export function metrics(inbox: Pick<Inbox, 'counts'>, now: () => number): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const deliveries = new Counter({
    name: 'ats_gate_deliveries_total',
    help: 'Webhook deliveries, by what became of them',
    labelNames: ['outcome', 'status'],
    registers,
  })
  const answers = new Histogram({
    name: 'ats_gate_delivery_answer_seconds',
    help: 'Time until a delivery was answered',
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 10],
    registers,
  })
  const attempts = new Counter({
    name: 'ats_gate_attempts_total',
    help: 'Attempts at tasks, by how they ended',
    labelNames: ['task', 'outcome'],
    registers,
  })
  const durations = new Histogram({
    name: 'ats_gate_attempt_seconds',
    help: 'Duration of attempts',
    labelNames: ['task'],
    buckets: [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300],
    registers,
  })
  const ages = new Histogram({
    name: 'ats_gate_result_seconds',
    help: 'Time from a delivery to its published result',
    buckets: [0.5, 1, 2, 5, 10, 30, 60, 300, 3600],
    registers,
  })
  const calls = new Counter({
    name: 'ats_gate_api_requests_total',
    help: 'Requests to GitHub, by status (0: no answer)',
    labelNames: ['status'],
    registers,
  })
  const budget = new Gauge({
    name: 'ats_gate_api_requests_left',
    help: 'Requests that GitHub allows in this hour, by installation',
    labelNames: ['installation'],
    registers,
  })
  observeInbox(inbox, registry, now)
  return {
    delivery: ({ outcome, status }, took) => {
      deliveries.inc({ outcome, status })
      answers.observe(seconds(took))
    },
    attempt: ({ task, outcome, took, age }) => {
      attempts.inc({ task, outcome })
      durations.observe({ task }, seconds(took))
      if (outcome === 'published') ages.observe(seconds(age))
    },
    call: ({ installation, status, remaining }) => {
      calls.inc({ status })
      if (installation !== null && remaining !== null) budget.set({ installation }, remaining)
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

/** Asked when somebody looks, not all the time. */
function observeInbox(inbox: Pick<Inbox, 'counts'>, registry: Registry, now: () => number): void {
  const age = new Gauge({
    name: 'ats_gate_oldest_waiting_seconds',
    help: 'Age of the task that waits longest',
    registers: [registry],
  })
  new Gauge({
    name: 'ats_gate_tasks',
    help: 'Tasks in the inbox, by state',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const { waiting, running, parked, oldest } = await inbox.counts()
      this.set({ state: 'waiting' }, waiting)
      this.set({ state: 'running' }, running)
      this.set({ state: 'parked' }, parked)
      age.set(oldest === null ? 0 : seconds(now() - oldest))
    },
  })
}
