import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { operations } from '../../standin/openapi/operations.data.ts'

const text = (path: string) => readFileSync(path, 'utf8')

/** What `loadSettings` reads, by its own source. */
const known = new Set(
  [...text('src/app/app-settings.ts').matchAll(/\b[A-Z]{2,}(?:_[A-Z]+)*\b/g)].map(([name]) => name),
)
const table = [...text('docs/app.md').matchAll(/^\| (`[A-Z][^|]*) \|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = '']) => name),
)

describe('what is deployed', () => {
  it('is described with settings that there are, and with all of them', () => {
    expect(table.length).toBeGreaterThan(15)
    expect(table.filter((name) => !known.has(name))).toEqual([])
    const read = [
      ...text('src/app/app-settings.ts').matchAll(/(?:read\.\w+\('|environment\.)([A-Z][A-Z_]+)/g),
    ]
    expect(read.map(([, name = '']) => name).filter((name) => !table.includes(name))).toEqual([])
  })

  it('sets only what there is: image, compose file, Kubernetes', () => {
    const image = [...text('Dockerfile').matchAll(/\b([A-Z_]{3,})=/g)].map(([, name = '']) => name)
    const compose = parse(text('deploy/compose.yml'), { merge: true })
    const services = [compose.services.receiver, compose.services.worker]
    const composed = services.flatMap(({ environment }) => Object.keys(environment))
    const deployment = parseAllDocuments(text('deploy/kubernetes.yaml'))
      .map((document) => document.toJS())
      .find(({ kind }) => kind === 'Deployment')
    const [container] = deployment.spec.template.spec.containers
    const cluster = container.env.map(({ name }: { name: string }) => name)
    const names = [...image, ...composed, ...cluster].filter((name) => name !== 'NODE_ENV')
    expect(names.length).toBeGreaterThan(8)
    expect(names.filter((name) => !known.has(name))).toEqual([])
    expect(container.securityContext).toMatchObject({
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
    })
    for (const service of services) expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
  })
})

describe('the manifest', () => {
  const { default_permissions: permissions, default_events: events } = parse(text('app.yml'))

  it('asks for what the app’s requests and deliveries need, and for nothing else', () => {
    const routes = [
      'checks/create',
      'checks/update',
      'checks/list-for-ref',
      'git/get-tree',
      'git/get-blob',
      'git/get-commit',
    ]
    routes.push(
      'repos/compare-commits-with-basehead',
      'pulls/get',
      'pulls/list',
      'pulls/list-files',
      'pulls/create-review',
    )
    routes.push('issues/list-comments', 'issues/create-comment', 'reactions/create-for-issue-comment')
    routes.push('repos/get-collaborator-permission-level')
    const used = operations.filter(({ id }) => routes.includes(id))
    expect(used).toHaveLength(routes.length)
    for (const { id, needs } of used) {
      const granted = needs.some((need) => {
        const [name = '', access] = need.split(':')
        return permissions[name] === 'write' || permissions[name] === access
      })
      expect([id, needs.length === 0 || granted]).toEqual([id, true])
    }
    expect(Object.keys(permissions).toSorted()).toEqual(
      ['checks', 'contents', 'issues', 'merge_queues', 'metadata', 'pull_requests'].toSorted(),
    )
  })

  it('subscribes to the events that are read', () => {
    const read = [...text('src/app/payload.ts').matchAll(/^ {2}(\w+): \(payload/gm)].map(([, name]) => name)
    expect(events.toSorted()).toEqual(read.toSorted())
  })

  it('is explained', () => {
    for (const [name, access] of Object.entries(permissions))
      expect(text('docs/app.md')).toContain(`\`${name}: ${access}\``)
  })
})
