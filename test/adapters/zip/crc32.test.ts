import fc from 'fast-check';
import { crc32 } from '../../../src/adapters/zip/crc32';

/** A bit at a time, straight from the definition. */
function bitwise(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

describe('CRC-32', () => {
  test('of the nine digits is the published one', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  test('is the bitwise one at every length and place', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(9), (bytes, from) => {
        const tail = bytes.subarray(from);
        expect(crc32(tail)).toBe(bitwise(tail));
      }),
    );
  });
});
