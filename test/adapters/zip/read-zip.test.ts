import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { fflateCodec } from '../../../src/adapters/zip/fflate-codec';
import { openZip } from '../../../src/adapters/zip/read-zip';
import { attempt } from '../../../src/adapters/zip/unreadable-file';
import type { ZipCodec } from '../../../src/adapters/zip/zip-codec';
import type { Result } from '../../../src/domain/result';
import type { FileProblem } from '../../../src/workbook/file-problem';
import { fileLimits } from '../../../src/workbook/file-problem';
import { zipFixture } from '../../support/zip-fixture';

const codecs: readonly (readonly [string, ZipCodec])[] = [
  ['fflate', fflateCodec],
  ['zlib', nodeZipCodec],
];
const long = 'Показатели развития образования. '.repeat(20_000);
const zeros = new Uint8Array(1_000_000);

function read(bytes: Uint8Array, name: string, codec: ZipCodec): Result<string, FileProblem> {
  return attempt(() => new TextDecoder().decode(openZip(bytes, codec).read(name)));
}

describe.each(codecs)('A zip file read with %s', (_, codec) => {
  test.each<readonly [string, Uint8Array, string, string]>([
    ['deflated', zipFixture([{ name: 'a.xml', content: 'text' }]), 'a.xml', 'text'],
    ['stored', zipFixture([{ name: 'a.xml', content: 'text', stored: true }]), 'a.xml', 'text'],
    ['empty', zipFixture([{ name: 'a.xml', content: '' }]), 'a.xml', ''],
    ['long', zipFixture([{ name: 'a.xml', content: long }]), 'a.xml', long],
    ['with a data descriptor', zipFixture([{ name: 'a.xml', content: 'text', dataDescriptor: true }]), 'a.xml', 'text'],
    ['with zip64 sizes', zipFixture([{ name: 'a.xml', content: 'text', zip64: true }]), 'a.xml', 'text'],
    ['with a zip64 end', zipFixture([{ name: 'a.xml', content: 'text' }], { zip64End: true }), 'a.xml', 'text'],
    ['under a name with backslashes', zipFixture([{ name: 'xl\\a.xml', content: 'text' }]), 'xl/a.xml', 'text'],
    ['under a name in another case', zipFixture([{ name: 'XL/A.XML', content: 'text' }]), 'xl/a.xml', 'text'],
    ['beside a comment', zipFixture([{ name: 'a', content: 'text' }], { comment: new Uint8Array(9) }), 'a', 'text'],
    [
      'before blanks at the end',
      zipFixture([{ name: 'a', content: 'text' }], { trailing: new Uint8Array(9) }),
      'a',
      'text',
    ],
    [
      'beside others of one name',
      zipFixture([
        { name: 'b', content: '1' },
        { name: 'b', content: '2' },
        { name: 'a', content: 'text' },
      ]),
      'a',
      'text',
    ],
  ])('gives a part that is %s', (__, bytes, name, content) => {
    expect(read(bytes, name, codec)).toEqual({ ok: true, value: content });
  });

  const inner = zipFixture([{ name: 'inner', content: 'text' }]);
  const stored = zipFixture([{ name: 'a', content: 'text', stored: true }]);
  const damaged: FileProblem = { code: 'damaged', part: 'a' };
  test.each<readonly [string, Uint8Array, FileProblem]>([
    ['without its end', zipFixture([{ name: 'a', content: 'text' }]).subarray(0, -1), { code: 'torn' }],
    ['torn after a zip file inside it', concat(inner.subarray(0, 40), inner), { code: 'torn' }],
    ['without the part', zipFixture([{ name: 'b', content: 'text' }]), damaged],
    [
      'with two parts of the name',
      zipFixture([
        { name: 'a', content: '1' },
        { name: 'A', content: '2' },
      ]),
      damaged,
    ],
    ['with a wrong checksum', zipFixture([{ name: 'a', content: 'text', declaredCrc: 1 }]), damaged],
    ['with a size too small', zipFixture([{ name: 'a', content: zeros, declaredSize: 1000 }]), damaged],
    ['with a size too large', zipFixture([{ name: 'a', content: 'text', declaredSize: 5 }]), damaged],
    ['with a stored size too large', zipFixture([{ name: 'a', content: 'x', stored: true, declaredSize: 5 }]), damaged],
    ['with a broken stream', zipFixture([{ name: 'a', content: 'text', packed: new Uint8Array([7, 7]) }]), damaged],
    ['with a stream cut short', zipFixture([{ name: 'a', content: long, packed: cut(long) }]), damaged],
    ['packed in another way', zipFixture([{ name: 'a', content: 'text', method: 12 }]), damaged],
    ['with two names of a part', zipFixture([{ name: 'a', content: 'text', localName: 'b' }]), damaged],
    [
      'with parts that share their bytes',
      zipFixture([
        { name: 'b', content: stored.subarray(0, 35), stored: true },
        { name: 'a', content: 'text', stored: true, inside: 31 },
      ]),
      damaged,
    ],
    ['behind a password', zipFixture([{ name: 'a', content: 'text', flags: 1 }]), { code: 'encrypted' }],
    [
      'that counts too few parts',
      zipFixture([{ name: 'a', content: 'text' }], { count: 0 }),
      { code: 'damaged', part: 'zip' },
    ],
    [
      'that counts too many parts',
      zipFixture([{ name: 'a', content: 'text' }], { count: 2 }),
      { code: 'damaged', part: 'zip' },
    ],
    [
      'of too many parts',
      zipFixture(Array.from({ length: 2001 }, (__, index) => ({ name: `a${String(index)}`, content: '' }))),
      { code: 'tooLarge', what: 'entries', limit: 2000 },
    ],
    [
      'with a part said to be too large',
      zipFixture([{ name: 'a', content: '', declaredSize: fileLimits.part + 1 }]),
      { code: 'tooLarge', what: 'part', limit: fileLimits.part },
    ],
    [
      'with parts said to be too large together',
      zipFixture(['a', 'b', 'c'].map((name) => ({ name, content: '', declaredSize: 90_000_000 }))),
      { code: 'tooLarge', what: 'content', limit: fileLimits.content },
    ],
  ])('is refused %s', (__, bytes, problem) => {
    expect(read(bytes, 'a', codec)).toEqual({ ok: false, problem });
  });

  test('counts a part as often as it is read', () => {
    const archive = openZip(zipFixture([{ name: 'a', content: new Uint8Array(30 * 1024 * 1024) }]), codec);
    const readings = Array.from({ length: 7 }, () => attempt(() => archive.read('a').length).ok);
    expect(readings).toEqual([true, true, true, true, true, true, false]);
  });
});

function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

function cut(content: string): Uint8Array {
  const deflated = nodeZipCodec.deflate(new TextEncoder().encode(content));
  return deflated.subarray(0, deflated.length / 2);
}
