import type { BinaryParser, Documents } from '../text/documents.ts'
import { type FileEntry, namedFiles, type Tree } from '../text/tree.ts'
import { type CertificateFile, type PrivateKeyPlace, readCertificates } from './certificate-file.ts'

/** Extensions of certificate and key files. */
const keyExtension = /\.(?:pem|key|crt|cer|cert|der|p12|pfx|p8|p7b|p7c|pk8)(?:\.[\w-]+)?$/i
/** Names that key files have without an extension: OpenSSH's, certbot's, Kubernetes' and plain ones. */
const keyName = /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|(?:priv(?:ate)?[-_]?key|server[-_]key|tls[-_]key).*)$/i
const keyInside = /\.key\./i

/** In bytes. Key files are a few kilobytes, and bundles with one not much more. */
const largestKeyFile = 4 * 1024 * 1024

/**
 * Whether a file may hold a private key, judged by its name and size alone. Other text files (configurations,
 * source code) are not looked into: that is the work of a secret scanner.
 */
export function mayHoldKey(entry: FileEntry): boolean {
  const name = entry.path.slice(entry.path.lastIndexOf('/') + 1)
  if (entry.kind !== 'file' || (entry.size ?? 0) > largestKeyFile) return false
  return keyExtension.test(name) || keyName.test(name) || keyInside.test(name)
}

/** Every private key committed to the tree, test data included: the rule weighs the place. The gate names unread files. */
export function privateKeysIn(tree: Tree, documents: Documents): readonly PrivateKeyPlace[] {
  return namedFiles(tree, mayHoldKey).flatMap(
    ({ path }) => documents.parsedBytes(certificateFiles, path)?.privateKeys ?? [],
  )
}

/** Certificate and key files, in whatever form. */
export const certificateFiles: BinaryParser<CertificateFile> = {
  id: 'certificates',
  parseBytes: readCertificates,
}
