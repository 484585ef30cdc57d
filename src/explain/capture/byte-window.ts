/** Bytes that have come and are not used up yet. What `unread` gives is valid until the next call. */
export interface ByteWindow {
  append(bytes: Uint8Array): void
  unread(): Uint8Array
  drop(count: number): void
  length(): number
}

const smallest = 32

export function newByteWindow(): ByteWindow {
  let store = new Uint8Array(0)
  let start = 0
  let end = 0
  const makeRoom = (count: number) => {
    if (end + count <= store.length) return
    const needed = end - start + count
    // Doubling, and moving only when half is used up: every byte is copied a bounded number of times.
    const target =
      needed * 2 <= store.length ? store : new Uint8Array(Math.max(smallest, needed, store.length * 2))
    target.set(store.subarray(start, end))
    store = target
    end -= start
    start = 0
  }
  return {
    append: (bytes) => {
      makeRoom(bytes.length)
      store.set(bytes, end)
      end += bytes.length
    },
    unread: () => store.subarray(start, end),
    drop: (count) => {
      start = Math.min(end, start + count)
      if (start < end) return
      start = 0
      end = 0
      // Thousands of connections wait with nothing to hold.
      if (store.length > smallest) store = new Uint8Array(0)
    },
    length: () => end - start,
  }
}
