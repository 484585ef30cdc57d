/** Fills variables in, as far as a bound allows: values that double themselves would grow without end. */
export interface Expansion {
  /** `$NAME`, `${NAME}`, `${NAME:-default}`; null when a name has no value, or the bound is reached. */
  readonly text: (text: string, values: ReadonlyMap<string, string>) => string | null
  /** `ARG NAME=default`, `ENV NAME=value OTHER=value`, `ENV NAME value`. */
  readonly remember: (words: string, values: Map<string, string>) => void
}

/** In UTF-16 units: no version or path is longer. A longer value counts as none. */
const longestValue = 4096

/** In UTF-16 units, for one file: what its variables may add in all. */
const mostFilledIn = 1_000_000

export function expansion(): Expansion {
  let left = mostFilledIn
  const text = (whole: string, values: ReadonlyMap<string, string>): string | null => {
    if (!whole.includes('$')) return whole
    let missing = false
    const filled = whole.replace(
      variable,
      (written, braced: string | undefined, fallback: string | undefined, plain: string | undefined) => {
        const value = values.get(braced ?? plain ?? '') ?? fallback
        if (value === undefined || value.length > left) missing = true
        if (value === undefined || missing) return written
        left -= value.length
        return value
      },
    )
    return missing ? null : filled
  }
  const set = (name: string, value: string, values: Map<string, string>) => {
    const filled = value.length > longestValue ? null : text(value, values)
    if (filled === null || filled.length > longestValue) values.delete(name)
    else values.set(name, filled)
  }
  return {
    text,
    remember: (words, values) => {
      const pairs = [...words.matchAll(/(?<![\w$])([A-Za-z_]\w{0,100})=("[^"]*"|'[^']*'|\S*)/g)]
      for (const [, name = '', value = ''] of pairs) {
        set(name, value.replace(/^(["'])(.*)\1$/s, '$2'), values)
      }
      const spaced = /^([A-Za-z_]\w{0,100})\s+(\S+)$/.exec(words.trim())
      if (pairs.length === 0 && spaced?.[1] && spaced[2]) set(spaced[1], spaced[2], values)
    },
  }
}

const variable = /\$\{([A-Za-z_]\w{0,100})(?::?-([^}]{0,200}))?\}|\$([A-Za-z_]\w{0,100})/g
