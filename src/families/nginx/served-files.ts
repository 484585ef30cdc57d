import { readCertificates } from '../../certificates/certificate-file.ts'
import { isUnread, realPathOf, type Tree, type Unread, unreadText } from '../../text/tree.ts'
import type { CertificateChain } from '../../tls/certificate.ts'

/** Certificates and parameters that configurations name, each file read once. */
export interface ServedFiles {
  readonly chainOf: (path: string) => CertificateChain | string
  readonly textOf: (path: string) => string | Unread | undefined
  readonly used: ReadonlySet<string>
}

export function servedFiles(tree: Tree): ServedFiles {
  const chains = new Map<string, CertificateChain | string>()
  const used = new Set<string>()
  return {
    chainOf: (path) => {
      used.add(path)
      const chain = chains.get(path) ?? readChain(tree, path)
      chains.set(path, chain)
      return chain
    },
    textOf: (path) => {
      used.add(path)
      return tree.text(path)
    },
    used,
  }
}

function readChain(tree: Tree, path: string): CertificateChain | string {
  const bytes = tree.bytes(path)
  if (bytes === undefined) return 'could not be read'
  if (isUnread(bytes)) return unreadText(bytes)
  const { certificates } = readCertificates(realPathOf(tree, path), bytes)
  return certificates.length > 0 ? certificates : 'holds no certificate that can be read'
}
