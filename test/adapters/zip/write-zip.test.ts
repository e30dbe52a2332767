import fc from 'fast-check';
import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { fflateCodec } from '../../../src/adapters/zip/fflate-codec';
import { openZip } from '../../../src/adapters/zip/read-zip';
import { writeZip } from '../../../src/adapters/zip/write-zip';

const utf8 = new TextEncoder();

describe('A written zip file', () => {
  test('gives back every part, whatever the codec', () => {
    const parts = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[a-z]{1,8}\/[a-z]{1,8}\.xml$/),
        content: fc.uint8Array({ maxLength: 3000 }),
      }),
      { selector: ({ name }) => name },
    );
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom(fflateCodec, nodeZipCodec),
        fc.constantFrom(fflateCodec, nodeZipCodec),
        (written, to, from) => {
          const archive = openZip(writeZip(written, to), from);
          expect(written.map(({ name }) => archive.read(name))).toEqual(written.map(({ content }) => content));
        },
      ),
    );
  });

  test('is the same every time and with every codec', () => {
    const parts = [
      { name: 'a.xml', content: utf8.encode('Свод '.repeat(10_000)) },
      { name: 'b.xml', content: utf8.encode('x') },
    ];
    const first = writeZip(parts, fflateCodec);
    expect(writeZip(parts, fflateCodec)).toEqual(first);
    expect(writeZip(parts, nodeZipCodec)).toEqual(first);
  });

  test('deflates what gets smaller and stores what does not', () => {
    const noise = Uint8Array.from({ length: 2000 }, (_, at) => (at * at * 7919) % 251);
    const sizes = [utf8.encode('a'.repeat(2000)), noise].map(
      (content) => writeZip([{ name: 'a', content }], fflateCodec).length,
    );
    expect(sizes[0]).toBeLessThan(150);
    expect(sizes[1]).toBeLessThanOrEqual(2000 + 100);
  });

  test('bears the first day that a zip file knows', () => {
    const bytes = writeZip([{ name: 'a', content: utf8.encode('x') }], fflateCodec);
    expect(new DataView(bytes.buffer).getUint32(10, true)).toBe(0x0021_0000);
  });
});
