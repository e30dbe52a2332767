/** Number formats that are shown without the library of all formats: those of our own workbooks, and the usual ones. */
export function plainFormat(pattern: string, value: number): string | null {
  if (pattern === 'General' || pattern === '@') return general(value);
  const [positive = '', negative, zero, ...rest] = pattern.split(';');
  if (rest.length > 0) return null;
  // The value itself decides, not what is left of it after rounding.
  if (value === 0 && zero !== undefined) return section(zero, 0);
  if (value < 0 && negative !== undefined) return section(negative, -value);
  return section(positive, value);
}

const sectionPattern = /^([-+]?)(#,##0|0)(?:\.(0+))?(%?)$/;

function section(pattern: string, value: number): string | null {
  const [whole, sign = '', integer, decimals = '', percent = ''] = sectionPattern.exec(pattern) ?? [];
  if (whole === undefined) return null;
  // By its digits: 16896.725 * 100 is a little less than it should be.
  const scaled = percent === '' ? value : Number(`${value}e2`);
  const [digits = '', fraction] = rounded(Math.abs(scaled), decimals.length).split('.');
  const grouped = integer === '0' ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const isNegative = scaled < 0 && /[1-9]/.test(digits + (fraction ?? ''));
  return `${isNegative ? '-' : ''}${sign}${grouped}${fraction === undefined ? '' : `,${fraction}`}${percent}`;
}

/** Half away from zero as it is written, so that 1.005 becomes 1.01 as in a spreadsheet. */
function rounded(value: number, decimals: number): string {
  if (value >= 1e15) return String(value);
  const shifted = Math.round(Number(`${value}e${decimals}`));
  return Number.isNaN(shifted) ? value.toFixed(decimals) : Number(`${shifted}e-${decimals}`).toFixed(decimals);
}

/** Eleven digits, as in a cell of usual width; very large and very small numbers by powers of ten. */
function general(value: number): string | null {
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-4)) return null;
  return String(Number(value.toPrecision(10))).replace('.', ',');
}
