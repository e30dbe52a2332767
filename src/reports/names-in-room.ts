/** As many names as there is room for, in characters, the rest as a number; the first one stands in any case. */
export function namesInRoom([first = '', ...others]: readonly string[], room: number): string {
  let text = first;
  for (const [at, name] of others.entries()) {
    const longer = `${text}; ${name}`;
    if (longer.length > room) return `${text} и ещё ${others.length - at}`;
    text = longer;
  }
  return text;
}
