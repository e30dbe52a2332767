/** First parts of words that are written with a hyphen for good: «научно-методический». */
const hyphenated = new Set(
  (
    'научно учебно социально психолого медико финансово материально нормативно организационно информационно духовно ' +
    'военно культурно физкультурно спортивно государственно общественно художественно естественно инженерно ' +
    'программно аппаратно санитарно лечебно воспитательно историко северо юго западно восточно финансово экономико ' +
    'административно хозяйственно технико видео интернет онлайн бизнес медиа веб какой как что кто где из по'
  ).split(' '),
);

/** Joins the lines of a narrow cell: a word broken with a hyphen becomes whole, an empty line stays a break. */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    const next = line.trim();
    if (next === '') {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
      continue;
    }
    const broken = /([а-яёa-z]+)-$/i.exec(text);
    if (broken !== null && /^[а-яё]/.test(next)) {
      const whole = hyphenated.has((broken[1] ?? '').toLowerCase());
      text = (whole ? text : text.slice(0, -1)) + next;
    } else {
      text += (text === '' || text.endsWith('\n') ? '' : ' ') + next;
    }
  }
  return text.trim();
}
