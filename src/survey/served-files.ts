import { certificateFiles } from '../certificates/certificates-reader.ts'
import type { Documents } from '../text/documents.ts'
import { isUnread, type Tree, type Unread, unreadText } from '../text/tree.ts'
import type { CertificateChain } from '../tls/certificate.ts'

/** Certificates and parameters that configurations name. */
export interface ServedFiles {
  readonly chainOf: (path: string) => CertificateChain | string
  readonly textOf: (path: string) => string | Unread | undefined
  readonly used: ReadonlySet<string>
}

export function servedFiles(tree: Tree, documents: Documents): ServedFiles {
  const used = new Set<string>()
  return {
    chainOf: (path) => {
      used.add(path)
      const file = documents.parsedBytes(certificateFiles, path)
      if (file === undefined) return whyMissing(tree, path)
      return file.certificates.length > 0 ? file.certificates : 'holds no certificate that can be read'
    },
    textOf: (path) => {
      used.add(path)
      return tree.text(path)
    },
    used,
  }
}

function whyMissing(tree: Tree, path: string): string {
  const bytes = tree.bytes(path)
  return isUnread(bytes) ? unreadText(bytes) : 'could not be read'
}
