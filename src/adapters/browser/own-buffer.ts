/** The buffer of these bytes, to be handed over to another thread: only where they are all of it. */
export function ownBuffer({ buffer, byteLength }: Uint8Array): readonly ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
