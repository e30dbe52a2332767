/** `2. Доля обучающихся`, `1.3. Курсы`: the number of the plan in front of a title. */
export function numbered(number: string, title: string): string {
  if (number === '') return title;
  return `${number}${/[.)]$/.test(number) ? '' : '.'} ${title}`;
}
