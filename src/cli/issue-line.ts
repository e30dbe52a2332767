import type { Issue } from '../domain/issue';
import type { Place } from '../domain/place';
import type { Language } from '../text/language';
import { severityText } from '../text/status-text';
import { cellName } from '../workbook/address';

/** Characters of a row's title in a line. */
const longestTitle = 60;

/** `  ошибка, Показатели!F12, «2 Доля …»: …`: one line of a list of findings. */
export function issueLine({ severity, place, row }: Issue<unknown>, text: string, language: Language): string {
  const cell = place === null ? '' : `, ${placeName(place)}`;
  return `  ${severityText(severity, language)}${cell}${row === '' ? '' : `, "${shortTitle(row)}"`}: ${text}`;
}

/** `Показатели!F12` */
export function placeName(place: Place): string {
  return `${place.sheet}!${cellName(place)}`;
}

export function shortTitle(row: string): string {
  return row.length > longestTitle ? `${row.slice(0, longestTitle - 1)}…` : row;
}
