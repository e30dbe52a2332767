/** A number of an automatic list as Word prints it in this format; a format not known here is printed in digits. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letters(value, latin).toUpperCase();
    case 'lowerLetter':
      return letters(value, latin);
    case 'russianUpper':
      return letters(value, russian).toUpperCase();
    case 'russianLower':
      return letters(value, russian);
    default:
      return String(value);
  }
}

const codes = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
const latin = String.fromCharCode(...codes(0x61, 0x7a));
/** Russian lists leave out the letters that are read badly: ё, й, ъ, ы, ь. */
const left = new Set([0x439, 0x44a, 0x44b, 0x44c]);
const russian = String.fromCharCode(...codes(0x430, 0x44f).filter((code) => !left.has(code)));

/** After the last letter Word doubles: z, aa, bb. */
function letters(value: number, alphabet: string): string {
  if (value < 1 || value > 20 * alphabet.length) return String(value);
  const letter = alphabet[(value - 1) % alphabet.length] ?? '';
  return letter.repeat(Math.ceil(value / alphabet.length));
}

const romanParts = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of romanParts) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}
