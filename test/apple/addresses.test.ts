import { describe, expect, it } from 'vitest'
import { parseAddress, samePrefix } from '../../src/apple/address.ts'
import { isDirectAddress, isLocalName } from '../../src/apple/local-host.ts'

const bytes = (text: string) => parseAddress(text) ?? new Uint8Array()
const hex = (text: string) => {
  const address = parseAddress(text)
  return address === null ? null : Buffer.from(address).toString('hex')
}
const zeros = (count: number) => '0000'.repeat(count)

/** RFC 4291 §2.2; IPv4 as RFC 3986 §3.2.2 writes it: four numbers without leading zeros. */
describe('an address', () => {
  it.each<[string, string | null]>([
    ['192.0.2.255', 'c00002ff'],
    ['0.0.0.0', '00000000'],
    ['192.0.2', null],
    ['192.0.2.1.5', null],
    ['192.0.2.256', null],
    ['192.0.2.01', null],
    ['192.0.2.x', null],
    ['example.com', null],
    ['::', zeros(8)],
    ['::1', `${zeros(7)}0001`],
    ['[::1]', `${zeros(7)}0001`],
    ['1::', `0001${zeros(7)}`],
    ['2001:DB8::8', `20010db8${zeros(5)}0008`],
    ['1:2:3:4:5:6:7:8', '00010002000300040005000600070008'],
    ['1:2:3:4:5:6:7::', '00010002000300040005000600070000'],
    ['1:2:3:4:5:6:7:8::', null],
    ['1:2:3:4:5:6:7', null],
    ['1:2:3:4:5:6:7:8:9', null],
    ['1::2::3', null],
    ['12345::', null],
    ['g::', null],
    ['::ffff:192.0.2.1', `${zeros(5)}ffffc0000201`],
    ['1:2:3:4:5:6:192.0.2.1', '000100020003000400050006c0000201'],
    ['1:2:3:4:5:6:7:192.0.2.1', null],
    ['::192.0.2.256', null],
    ['fe80::1%en0', null],
  ])('%s', (text, wanted) => {
    expect(hex(text)).toBe(wanted)
  })

  it.each<[string, string, number, boolean]>([
    ['10.0.0.0', '11.0.0.0', 7, true],
    ['10.0.0.0', '11.0.0.0', 8, false],
    ['10.127.0.0', '10.128.0.0', 8, true],
    ['10.127.0.0', '10.128.0.0', 9, false],
    ['10.0.0.0', '200.0.0.0', 0, true],
    ['10.0.0.1', '10.0.0.1', 32, true],
    ['10.0.0.1', '10.0.0.1', 33, false],
    ['10.0.0.0', '::', 0, false],
  ])('%s and %s in %s bits: %s', (one, other, bits, same) => {
    expect(samePrefix(bytes(one), bytes(other), bits)).toBe(same)
  })
})

/** The first and last of each network that iOS 18.4 takes as direct, and its neighbours. */
describe('a direct address', () => {
  const inside =
    '127.0.0.0 127.255.255.255 10.0.0.0 10.255.255.255 172.16.0.0 172.31.255.255 192.168.0.0 192.168.255.255 169.254.0.0 169.254.255.255 ::1 fe80:: febf::1 fc00:: fdff::1'
  const outside =
    '126.255.255.255 128.0.0.0 9.255.255.255 11.0.0.0 172.15.255.255 172.32.0.0 192.167.255.255 192.169.0.0 169.253.255.255 169.255.0.0 100.64.0.1 :: ::2 fe7f::1 fec0:: fbff::1 fe00::'

  it('is in a private, a link-local or a loopback network', () => {
    expect(inside.split(' ').filter((one) => !isDirectAddress(bytes(one)))).toEqual([])
    expect(outside.split(' ').filter((one) => isDirectAddress(bytes(one)))).toEqual([])
  })
})

describe('a local name', () => {
  it('has no dot, or ends with .local', () => {
    const local = ['printer', 'Printer-2', 'my_host', '3d', 'printer.local', 'a.b.local', 'printer.local.']
    const others = ['example.com', 'printer.local.com', 'notlocal.', '_', '', '-host', '*', 'x.locale']
    expect(local.filter((name) => !isLocalName(name))).toEqual([])
    expect(others.filter((name) => isLocalName(name))).toEqual([])
  })
})
