/** The RFC name of an alert; undefined for a number that no RFC names. */
export function alertName(_number: number): string | undefined {
  return undefined
}
