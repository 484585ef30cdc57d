/**
 * A token as environment of git, for requests to this server alone. Arguments would show it to other processes, and a
 * configuration file would keep it. What the caller's environment already sets in this way stays.
 */
export function gitCredentials(
  token: string,
  serverUrl: string,
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const index = Number.parseInt(environment.GIT_CONFIG_COUNT ?? '0', 10) || 0
  return {
    GIT_CONFIG_COUNT: String(index + 1),
    [`GIT_CONFIG_KEY_${index}`]: `http.${serverUrl.replace(/\/$/, '')}/.extraheader`,
    [`GIT_CONFIG_VALUE_${index}`]: `AUTHORIZATION: basic ${basicCredentials(token)}`,
  }
}

/** The form in which the token travels; as secret as the token. */
export function basicCredentials(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}
