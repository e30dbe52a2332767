/** Whether a number format shows a number as a day: it has a day or year sign outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const [positive = ''] = format.split(';');
  const bare = positive
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[[^\]]*\]/g, '');
  return !/general/i.test(bare) && /[dy]/i.test(bare) && !/[0#?]/.test(bare.replace(/\.0+/g, ''));
}
