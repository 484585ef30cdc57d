import { alertExpectationBroken } from './alert-expectation-broken.ts'
import { alertsNoLongerToldApart } from './alerts-no-longer-told-apart.ts'
import { appBranchUnreachable } from './app-branch-unreachable.ts'
import { atsDisabled } from './ats-disabled.ts'
import { atsKeyMalformed } from './ats-key-malformed.ts'
import { atsLoosened } from './ats-loosened.ts'
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts'
import { certificateExpiresSoon } from './certificate-expires-soon.ts'
import { certificateRules } from './certificate-rules.ts'
import { clientCaDropped } from './client-ca-dropped.ts'
import { clientCannotConnect } from './client-cannot-connect.ts'
import { clientCertificateNotChecked } from './client-certificate-not-checked.ts'
import { clientCertificateOptional } from './client-certificate-optional.ts'
import { clientCertificateRequired } from './client-certificate-required.ts'
import { connectsByException } from './connects-by-exception.ts'
import { crlRemoved } from './crl-removed.ts'
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
import { serverAnswerChanged } from './server-answer-changed.ts'
import { serverRefusesConfiguration } from './server-refuses-configuration.ts'

/** The one list of rules. */
export const rules: readonly Rule[] = [
  serverRefusesConfiguration,
  clientCannotConnect,
  exceptionRemoved,
  fewerCertificateKeys,
  plainHttp,
  clientCertificateRequired,
  alertsNoLongerToldApart,
  alertExpectationBroken,
  appBranchUnreachable,
  serverAnswerChanged,
  clientCertificateOptional,
  clientCertificateNotChecked,
  clientCaDropped,
  crlRemoved,
  ...certificateRules,
  certificateExpiresSoon,
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
