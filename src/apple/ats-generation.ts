import { type ClientId, isFrom } from './client-id.ts'

/**
 * The four ways in which iOS has read an ATS dictionary, each named by its first release.
 * `18.4` is Apple's published engine (SecProtocolConfiguration.m, Security-61439.101 and later) and is followed to the
 * letter; the three before it are closed, and modelled by the documentation with the same algorithm.
 */
export type AtsGeneration = '9' | '10' | '17' | '18.4'

/**
 * `ios-18` covers 18.0–18.3 too, and stands for 18.4 and later: the policy carries a doubt where the two differ.
 * 18.4 itself read integers and strings in a way of its own for one release; values are read as in 18.5.
 */
export function generationOf(client: ClientId): AtsGeneration {
  if (isFrom(client, [18, 0])) return '18.4'
  if (isFrom(client, [17, 0])) return '17'
  return isFrom(client, [10, 0]) ? '10' : '9'
}

/** NSExceptionMinimumTLSVersion = TLSv1.3 did nothing up to macOS 10.15 (rdar://50887327); iOS 14 is macOS 11's sibling. */
export function honoursTls13Floor(client: ClientId): boolean {
  return isFrom(client, [14, 0])
}
