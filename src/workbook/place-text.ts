import type { Place } from '../domain/place';
import { cellName } from './address';

/** `school-10.xlsx, Sheet1!F12`: how a figure names its source. */
export function placeText(place: Place | null): string {
  return place === null ? '' : `${place.file}, ${place.sheet}!${cellName(place)}`;
}
