import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../src/workbook/sha-256';

test.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('hashes %j as the standard does', (text, hash) => {
  expect(sha256(text)).toBe(hash);
});

test('agrees with the hash of Node on every text and length', () => {
  const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 80 }));
  fc.assert(
    fc.property(any, (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    }),
    { numRuns: 500 },
  );
});

test('half a surrogate pair is no reason to fail', () => {
  expect(sha256('а\ud800')).toBe(createHash('sha256').update('а\ud800', 'utf8').digest('hex'));
});
