/** A piece of Swift or Objective-C. Comments are none; a string is one, without its quotes. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'sign'
  readonly text: string
  /** Offsets in UTF-16 units, the end exclusive. */
  readonly start: number
  readonly end: number
}

export type Language = 'swift' | 'objective-c'

/** Words of both languages that a value can follow. */
export function isKeyword(text: string): boolean {
  return /^(?:case|if|return|where|in|catch|while|guard|else)$/.test(text)
}
