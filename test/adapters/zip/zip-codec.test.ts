import { deflateRawSync } from 'node:zlib';
import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { fflateCodec } from '../../../src/adapters/zip/fflate-codec';
import { leastProcessorTime, processorTime } from '../../support/processor-time';

const megabyte = 1024 * 1024;

describe.each([
  ['fflate', fflateCodec],
  ['zlib', nodeZipCodec],
])('The codec over %s', (_, codec) => {
  test.each([0, 1, 1000, 40_000, 3 * megabyte])('inflates what it deflated of %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (__, at) => (at % 1000) * 7);
    const inflated = codec.inflate(codec.deflate(bytes), length);
    expect(inflated !== null && Buffer.compare(inflated, bytes)).toBe(0);
  });

  test.each([
    ['a short stream', 1000],
    ['a long stream', 20 * megabyte],
  ])('stops at the first byte too many of %s', (__, length) => {
    const deflated = deflateRawSync(new Uint8Array(length));
    expect([codec.inflate(deflated, length)?.length, codec.inflate(deflated, length - 1)]).toEqual([length, null]);
  });

  test('stops a bomb long before it is unpacked', () => {
    const bomb = deflateRawSync(new Uint8Array(60 * megabyte));
    const whole = processorTime(() => codec.inflate(bomb, 60 * megabyte)?.length);
    const refused = leastProcessorTime(() => codec.inflate(bomb, 1000));
    expect([whole.result, refused.result]).toEqual([60 * megabyte, null]);
    expect(refused.milliseconds).toBeLessThan(whole.milliseconds / 4);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['noise', Uint8Array.from({ length: 100 }, (__, at) => at * 31)],
    ['half a stream', deflateRawSync(Buffer.from('Показатели '.repeat(99))).subarray(0, 20)],
  ])('gives nothing for %s', (__, bytes) => {
    expect(codec.inflate(bytes, 10_000)).toBeNull();
  });

  test('deflates to the same bytes as every other codec', () => {
    const bytes = new TextEncoder().encode('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'.repeat(5000));
    expect(codec.deflate(bytes)).toEqual(fflateCodec.deflate(bytes));
  });
});
