import type { Language } from './language';

/** `31,3`: at most so many decimals, a comma in Russian. */
export function numberText(value: number, language: Language, decimals = 1): string {
  const rounded = String(roundedTo(value, decimals));
  return language === 'ru' ? rounded.replace('.', ',') : rounded;
}

/** As a spreadsheet shows it: 29.95 is 30.0 there, while its nearest binary fraction lies below. */
function roundedTo(value: number, decimals: number): number {
  if (Number.isInteger(value)) return value;
  const scale = 10 ** decimals;
  const scaled = Number(Math.abs(value * scale).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / scale;
}

/** `15.09.2021`; English keeps the ISO form. */
export function dateText(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return language === 'ru' ? `${day}.${month}.${year}` : iso;
}

/** `25 МБ` */
export function sizeText(bytes: number, language: Language): string {
  return `${numberText(bytes / (1024 * 1024), language, 1)} ${language === 'ru' ? 'МБ' : 'MB'}`;
}
