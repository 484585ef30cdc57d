// `npm run bench:linear [word]`: how the time of each reader grows with what is made to slow it down. Work that is
// linear takes 2 and 4 times as long for 2n and 4n; quadratic work would take 4 and 16 times as long. It is the
// process's own time, so other work on the machine changes little. `not linear`: 4n takes more than 8 times n. Small
// inputs with a limit may be so: YAML's keys are compared with one another, and settings end at 64 KiB.
// The unit tests hold the answers to the same inputs, and no time.
import { type LinearRow, linearRows } from './linear-inputs.ts'

/** What the smallest size has to take at least, in milliseconds, to be told from noise. */
const tellable = 15
/** Characters or things beyond which nothing is tried: by then the reader has refused the input for its size. */
const largest = 8 * 1024 * 1024
const rounds = 3
const worst = 8

interface Growth {
  readonly size: number
  /** Milliseconds for n, 2n and 4n, each the best of the rounds. */
  readonly times: readonly [number, number, number]
}

const only = process.argv[2] ?? ''
let tooSlow = 0
console.log(
  `${'what'.padEnd(64)} ${'n'.padStart(9)} ${'n ms'.padStart(8)} ${'2n'.padStart(6)} ${'4n'.padStart(6)}`,
)
for (const row of linearRows.filter(({ name }) => name.includes(only))) {
  const { size, times } = await growthOf(row)
  const [one, two, four] = times
  const isTellable = one >= tellable / 2
  const ratio = (time: number) => (isTellable ? `${(time / one).toFixed(1)}×` : '').padStart(6)
  const isBad = isTellable && four > worst * one
  if (isBad) tooSlow++
  console.log(
    `${row.name.slice(0, 64).padEnd(64)} ${String(size).padStart(9)} ${one.toFixed(1).padStart(8)} ${ratio(two)} ${ratio(four)}${isBad ? '  not linear' : ''}`,
  )
}
console.log(
  `\n${tooSlow === 0 ? 'none' : tooSlow} of them takes more than ${worst} times as long for 4n as for n`,
)

/** Doubles the size until the time can be told, which also warms the code up. */
async function growthOf(row: LinearRow): Promise<Growth> {
  let size = 1024
  let one = await best(row, size)
  while (4 * size < largest && one < tellable) {
    size *= 2
    one = await best(row, size)
  }
  return { size, times: [await best(row, size), await best(row, 2 * size), await best(row, 4 * size)] }
}

async function best(row: LinearRow, size: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) least = Math.min(least, await timed(row, size))
  return least
}

/** Of this process alone, in milliseconds; making the input does not count. */
async function timed({ prepare }: LinearRow, size: number): Promise<number> {
  const work = prepare(size)
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
