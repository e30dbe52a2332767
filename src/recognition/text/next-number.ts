/** Whether a number follows the one above: 1.2 on 1.1, 2.1 on 1.4, 3 on 2; the first is 1 or 1.1. */
export function isNextNumber(number: string, above: string | undefined): boolean {
  const own = partsOf(number);
  if (above === undefined) return own.length > 0 && own.every((part) => part === 1);
  const before = partsOf(above);
  if (own.length !== before.length) return false;
  const at = own.findIndex((part, index) => part !== before[index]);
  return at >= 0 && own[at] === (before[at] ?? 0) + 1 && own.slice(at + 1).every((part) => part === 1);
}

function partsOf(number: string): readonly number[] {
  return number
    .split('.')
    .filter((part) => part !== '')
    .map(Number);
}
