import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientIds, isFrom } from '../../src/apple/client-id.ts'
import { rangeText } from '../../src/apple/clients.ts'
import { matrixOf } from '../../src/report/matrix.ts'
import { appWith, type Fate, handshakesWith, reportWith } from './report-fixture.ts'

const everywhere = (fate: Fate) => () => fate

describe('the matrix', () => {
  it('folds neighbours that fare alike', () => {
    const handshakes = handshakesWith((client) => (isFrom(client, [17, 0]) ? '+>-' : '+>+'))
    const [row] = matrixOf(reportWith({ handshakes }))
    expect(row?.cells).toEqual([
      { range: 'iOS 9–16', status: 'connects', detail: 'TLSv1.3', remarks: [] },
      {
        range: 'iOS 17 and later',
        status: 'fails',
        detail: 'server: handshake_failure (40)',
        remarks: ['before: connects'],
      },
    ])
  })

  it('marks failures of clients that the app does not run on, and says nothing of others', () => {
    const apps = [appWith('Info.plist', null, '13.0')]
    const failing = handshakesWith(everywhere('>-'), 'a.test:443', 'Info.plist')
    const cells = matrixOf(reportWith({ apps, handshakes: failing }))[0]?.cells
    expect(cells?.map(({ range, remarks }) => [range, remarks])).toEqual([
      ['iOS 9–12', ["older than the app's minimum"]],
      ['iOS 13 and later', []],
    ])
    const connecting = handshakesWith(everywhere('+>+'), 'a.test:443', 'Info.plist')
    expect(matrixOf(reportWith({ apps, handshakes: connecting }))[0]?.cells).toHaveLength(1)
  })

  it('folds apps that fare alike, and calls one by its bundle identifier', () => {
    const apps = [appWith('a.plist', 'com.example.a', '15.0'), appWith('b.plist', 'com.example.b', '15.0')]
    const one = handshakesWith(everywhere('+>+'), 'x', 'a.plist')
    const other = handshakesWith(everywhere('+>+'), 'x', 'b.plist')
    const names = (handshakes: typeof one) => matrixOf(reportWith({ apps, handshakes })).map(({ app }) => app)
    expect(names(one)).toEqual(['com.example.a'])
    expect(names([...one, ...other])).toEqual(['2 apps'])
    expect(names([...one, ...handshakesWith(everywhere('+>-'), 'x', 'b.plist')])).toEqual([
      'com.example.a',
      'com.example.b',
    ])
  })

  it('tells apps apart that share a bundle identifier', () => {
    const apps = [appWith('a.plist', 'com.example', '15.0'), appWith('b.plist', 'com.example', '15.0')]
    const handshakes = handshakesWith(everywhere('+>+'), 'x', 'a.plist')
    expect(matrixOf(reportWith({ apps, handshakes }))[0]?.app).toBe('com.example (a.plist)')
  })

  it('holds every client once, in order, whatever becomes of them', () => {
    const fates = fc.array(fc.constantFrom<Fate>('+>+', '+>-', '->-', '?>?', '+>?', '->+'), {
      minLength: clientIds.length,
      maxLength: clientIds.length,
    })
    fc.assert(
      fc.property(fates, (chosen) => {
        const handshakes = handshakesWith((client) => chosen[clientIds.indexOf(client)] ?? '+>+')
        const cells = matrixOf(reportWith({ handshakes }))[0]?.cells ?? []
        // The cut places of the cells, worked out from the fates alone: the app's minimum is iOS 15.
        const text = (index: number) => {
          const fate = chosen[index] ?? '+>+'
          const old = !isFrom(clientIds[index] ?? 'ios-9', [15, 0]) && !fate.endsWith('+')
          return `${fate}${old}`
        }
        const ends = clientIds.flatMap((_, index) =>
          index === clientIds.length - 1 || !same(text(index), text(index + 1)) ? [index + 1] : [],
        )
        const ranges = ends.map((end, index) => rangeText(clientIds.slice(ends[index - 1] ?? 0, end)))
        expect(cells.map(({ range }) => range)).toEqual(ranges)
      }),
    )
  })
})

const same = (a: string, b: string) => a === b
