import { deflateSync, Inflate, inflateSync } from 'fflate';
import type { ZipCodec } from './zip-codec';

/** The codec for every platform, in plain JavaScript. */
export const fflateCodec: ZipCodec = { inflate, deflate };

/**
 * Up to here a stream is inflated in one go, in two thirds of the time. One that lies about its size is only found out
 * at its end, but cannot be longer than deflate's greatest ratio, 1032, allows: a second's work at most. One that is
 * longer than what it says to hold lies for certain, or packs next to nothing.
 */
const smallStream = 256 * 1024;
/** What a step costs at most in a bomb is 1032 times as much. */
const [shortestStep, longestStep] = [512, 8 * 1024];

/**
 * Level 4 packs within two percent of level 6 in three quarters of its time. The memory is given, since otherwise it is
 * reckoned with a logarithm, which engines may round differently.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const mem = bytes.length < 8192 ? 0 : bytes.length < 131_072 ? 2 : 4;
  return deflateSync(bytes, { level: 4, mem });
}

function inflate(bytes: Uint8Array, maxSize: number): Uint8Array | null {
  try {
    const isHonest = bytes.length <= maxSize;
    return isHonest && bytes.length <= smallStream ? inflateAtOnce(bytes, maxSize) : inflateInSteps(bytes, maxSize);
  } catch {
    return null;
  }
}

/** One byte of room more than allowed tells a stream that is too long: fflate itself drops what does not fit. */
function inflateAtOnce(bytes: Uint8Array, maxSize: number): Uint8Array | null {
  const content = inflateSync(bytes, { out: new Uint8Array(maxSize + 1) });
  return content.length > maxSize ? null : content;
}

/** Stops at the first byte too many, so that a bomb costs no more than its declared size. */
function inflateInSteps(bytes: Uint8Array, maxSize: number): Uint8Array | null {
  const content = new Uint8Array(maxSize);
  let length = 0;
  let tooLong = false;
  let ended = false;
  const stream = new Inflate((chunk, final) => {
    ended = final;
    tooLong ||= length + chunk.length > maxSize;
    if (tooLong) return;
    content.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < bytes.length && !tooLong;) {
    // Packed bytes are fewer than those they hold, so an honest stream needs no longer step than what is still to come.
    const next = at + Math.min(longestStep, Math.max(shortestStep, maxSize - length));
    stream.push(bytes.subarray(at, next), next >= bytes.length);
    at = next;
  }
  return ended && !tooLong ? content.subarray(0, length) : null;
}
