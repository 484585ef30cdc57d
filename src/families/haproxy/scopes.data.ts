import { allNamed, type ScopeTable } from '../../endpoint/scope.ts'

/*
 * `initial` is the bind line alone, `named` the certificate that the name selects with what its line of a crt-list sets.
 * The name is known in the ClientHello callback, before the version is chosen (ssl_sock_switchctx_cbk in
 * src/ssl_clienthello.c). Measured: the groups of a crt-list line do nothing in 2.6.12 and 3.0.11 and count in 3.2.26.
 */

export const groupsOfTheBindLine: ScopeTable = { ...allNamed, groups: 'initial' }

export const groupsOfTheCertificate: ScopeTable = allNamed

/** The first branch in which they count; which commit did it is not known. */
export const groupsByCertificateSince = '3.1'
