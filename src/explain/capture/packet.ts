/** When and where in the file a packet was met. */
export interface Moment {
  /** Microseconds since 1970; null where the file gives no time. */
  readonly micros: number | null
  /** How many packets the file has before it. */
  readonly index: number
  /** Byte offset of its record or block in the file. */
  readonly offset: number
}

/** A captured packet; its bytes are valid during the call that hands it over. */
export interface Packet {
  readonly moment: Moment
  /** LINKTYPE_ number of the tcpdump.org registry: what the bytes start with. */
  readonly linkType: number
  readonly bytes: Uint8Array
}

/** Negative when a is earlier; by the file's order where times are equal or absent. */
export function compareMoments(a: Moment, b: Moment): number {
  const byTime = a.micros === null || b.micros === null ? 0 : a.micros - b.micros
  return byTime || a.index - b.index
}

export function earlier(a: Moment | null, b: Moment): Moment {
  return a === null || compareMoments(b, a) < 0 ? b : a
}

export function secondsOf(moment: Moment | null): number | null {
  return moment === null || moment.micros === null ? null : moment.micros / 1e6
}
