import type { TlsContext } from '../../endpoint/context.ts'
import { known } from '../../text/fact.ts'
import type { CipherSuite } from '../../tls/cipher-suite.ts'
import { suiteByCode } from '../../tls/cipher-suites.ts'
import { protocolVersions } from '../../tls/version.ts'
import { genericManners } from '../generic.ts'
import type { Library, SuiteList } from '../library.ts'
import { isTls13 } from '../named-suites.ts'
import { libraryWith } from '../negotiation.ts'
import { type S2nPolicyRow, s2nPolicies } from './policies.data.ts'

/** s2n-tls, under load balancers and CloudFront of AWS: its language are the names of security policies. */
export function s2nLibrary(version: string): Library {
  const manners = genericManners({ name: 's2n', version })
  return libraryWith({
    ...manners,
    defaults: (platform) => ({ ...manners.defaults(null), ...policyFacts(platform ?? '') }),
    suites: (text) => {
      const policy = policyCalled(text)
      return policy === undefined ? manners.suites(text) : suitesOf(policy)
    },
    groups: (text) => {
      const policy = policyCalled(text)
      return policy === undefined ? manners.groups(text) : { groups: policy.groups }
    },
  })
}

function policyCalled(name: string): S2nPolicyRow | undefined {
  return s2nPolicies.find((policy) => policy.name === name.trim())
}

function suitesOf({ suites }: S2nPolicyRow): SuiteList {
  const all = suites.split(' ').flatMap((code): readonly CipherSuite[] => {
    const suite = suiteByCode(Number.parseInt(code, 16))
    return suite === undefined ? [] : [suite]
  })
  return { suites: all.filter((suite) => !isTls13(suite)), tls13: all.filter(isTls13), securityLevel: null }
}

/** All that a policy decides; its groups of ML-KEM are not in the table. */
function policyFacts(name: string): Partial<TlsContext> {
  const policy = policyCalled(name)
  if (policy === undefined) return {}
  const because = `security policy ${policy.name}`
  const { suites, tls13 } = suitesOf(policy)
  const oldest = protocolVersions.indexOf(policy.minimum)
  const newest = tls13 === null || tls13.length === 0 ? -1 : protocolVersions.length
  return {
    protocols: known(protocolVersions.slice(oldest, newest), null, because),
    cipherSuites: known(suites, null, because),
    tls13CipherSuites: known(tls13 ?? [], null, because),
    suitePreference: known('server', null, because),
    groups: known(policy.groups, null, because),
    dhParameters: known({ bits: 2048 }, null, because),
  }
}
