import type { KeyKind } from '../../tls/certificate.ts'
import { goOn, isStop, type Step } from '../../tls/step.ts'
import type { Contexts, ServedKey } from '../library.ts'
import { servedKeys } from '../served-key.ts'

/** One for each kind of key: OpenSSL keeps a slot a kind, and a later certificate takes the place of an earlier one. */
export function keySlots(server: Contexts): Step<readonly ServedKey[]> {
  const keys = servedKeys(server)
  if (isStop(keys)) return keys
  const slots = new Map<KeyKind, ServedKey>()
  for (const key of keys.value) slots.set(key.leaf.key.kind, key)
  return goOn([...slots.values()])
}
