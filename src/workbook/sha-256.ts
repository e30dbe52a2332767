/**
 * SHA-256 (FIPS 180-4) of a text, in UTF-8, as 64 hexadecimal digits. Written out here because WebCrypto is missing
 * on pages served over plain http, which is how offices serve the workbench inside their own network.
 */
export function sha256(text: string): string {
  const message = padded(utf8(text));
  const hash = [...initial];
  for (let start = 0; start < message.length; start += 64) addBlock(hash, message, start);
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The first primes, from whose roots the algorithm takes its constants. */
const primes: readonly number[] = (() => {
  const found: number[] = [];
  for (let candidate = 2; found.length < 64; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
})();

const initial = primes.slice(0, 8).map((prime) => fractionBits(Math.sqrt(prime)));
const rounds = primes.map((prime) => fractionBits(Math.cbrt(prime)));

/** The first 32 bits behind the point. */
function fractionBits(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}

function addBlock(hash: number[], message: Uint8Array, start: number): void {
  const words = schedule(message, start);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let round = 0; round < 64; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + turned(e, 6, 11, 25) + choice + at(rounds, round) + at(words, round)) | 0;
    const second = (turned(a, 2, 13, 22) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    hash[index] = (at(hash, index) + word) | 0;
  });
}

function schedule(message: Uint8Array, start: number): Int32Array {
  const words = new Int32Array(64);
  for (let index = 0; index < 16; index += 1) {
    const byte = start + index * 4;
    words[index] =
      (at(message, byte) << 24) | (at(message, byte + 1) << 16) | (at(message, byte + 2) << 8) | at(message, byte + 3);
  }
  for (let index = 16; index < 64; index += 1) {
    const early = at(words, index - 15);
    const late = at(words, index - 2);
    const mixedEarly = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    const mixedLate = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    words[index] = at(words, index - 16) + mixedEarly + at(words, index - 7) + mixedLate;
  }
  return words;
}

function turned(word: number, first: number, second: number, third: number): number {
  return rotated(word, first) ^ rotated(word, second) ^ rotated(word, third);
}

function rotated(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function at(numbers: ArrayLike<number>, index: number): number {
  return numbers[index] ?? 0;
}

/** A one, zeros up to a whole block, and the length in bits. */
function padded(bytes: readonly number[]): Uint8Array {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const bits = bytes.length * 8;
  for (let byte = 0; byte < 8; byte += 1) message[length - 1 - byte] = Math.floor(bits / 2 ** (8 * byte)) % 256;
  return message;
}

/** Half a surrogate pair is written as the mark of a replaced sign, as every encoder does. */
function utf8(text: string): readonly number[] {
  return [...text].flatMap((sign) => {
    const point = sign.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    const tail = (shift: number): number => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) return [code];
    if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
    if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
    return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
  });
}
