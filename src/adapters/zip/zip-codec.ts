/** Compression as a platform offers it: raw deflate streams (RFC 1951). */
export interface ZipCodec {
  /** The content of a stream; null where it is broken, ends early or holds more than `maxSize` bytes. */
  inflate(bytes: Uint8Array, maxSize: number): Uint8Array | null;
  /** The same bytes give the same stream, whatever the platform. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** CRC-32 as an unsigned number, where the platform has a faster one than ours. */
  crc32?(bytes: Uint8Array): number;
}
