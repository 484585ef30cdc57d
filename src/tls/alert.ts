import { alerts } from './alerts.data.ts'

/** An alert's name as its RFC writes it. */
export type AlertName = (typeof alerts)[number]['name']

const names = new Map<number, AlertName>(alerts.map(({ number, name }) => [number, name]))
const numbers = new Map<string, number>(alerts.map(({ number, name }) => [name, number]))

/** `handshake_failure` for 40; undefined for a number that no RFC names. */
export function alertName(number: number): AlertName | undefined {
  return names.get(number)
}

/** 40 for `handshake_failure`; undefined for what is no alert's name. */
export function alertNumber(name: string): number | undefined {
  return numbers.get(name)
}
