import { atsDisabled } from './ats-disabled.ts'
import { atsKeyMalformed } from './ats-key-malformed.ts'
import { atsLoosened } from './ats-loosened.ts'
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts'
import { certificateExpired } from './certificate-expired.ts'
import { certificateExpiresSoon } from './certificate-expires-soon.ts'
import { certificateNameMismatch } from './certificate-name-mismatch.ts'
import { certificateNotAcceptable } from './certificate-not-acceptable.ts'
import { certificatePrivateCa } from './certificate-private-ca.ts'
import { certificateSelfSigned } from './certificate-self-signed.ts'
import { certificateWeakHash } from './certificate-weak-hash.ts'
import { certificateWeakKey } from './certificate-weak-key.ts'
import { clientCannotConnect } from './client-cannot-connect.ts'
import { clientCertificateRequired } from './client-certificate-required.ts'
import { connectsByException } from './connects-by-exception.ts'
import { exceptionRemoved } from './exception-removed.ts'
import { exceptionUnneeded } from './exception-unneeded.ts'
import { fewerCertificateKeys } from './fewer-certificate-keys.ts'
import { gateWeakened } from './gate-weakened.ts'
import { ignoreExpired } from './ignore-expired.ts'
import { legacyProtocol } from './legacy-protocol.ts'
import { legacySuite } from './legacy-suite.ts'
import { noLongerAssessable } from './no-longer-assessable.ts'
import { plainHttp } from './plain-http.ts'
import { privateKeyCommitted } from './private-key-committed.ts'
import type { Rule } from './rule.ts'

/** The one list of rules. */
export const rules: readonly Rule[] = [
  clientCannotConnect,
  exceptionRemoved,
  fewerCertificateKeys,
  plainHttp,
  clientCertificateRequired,
  certificateSelfSigned,
  certificatePrivateCa,
  certificateNameMismatch,
  certificateExpired,
  certificateExpiresSoon,
  certificateWeakKey,
  certificateWeakHash,
  certificateNotAcceptable,
  certificateChainIncomplete,
  legacyProtocol,
  legacySuite,
  atsDisabled,
  atsLoosened,
  atsKeyMalformed,
  connectsByException,
  exceptionUnneeded,
  noLongerAssessable,
  privateKeyCommitted,
  gateWeakened,
  ignoreExpired,
]
