import type { LocalDate } from '../domain/local-date';
import { dayNumber, fromDayNumber } from '../domain/local-date';

/** Serial 25569 is 1970-01-01 in the 1900 date system. */
const serialOfEpoch = 25_569;
/** 9999-12-31, the last day a spreadsheet knows. */
const lastSerial = 2_958_465;

/** The serial number of a day in the 1900 date system; days before 1900-03-01 are off by one there, as in Excel. */
export function dateToSerial(date: LocalDate): number {
  return dayNumber(date) + serialOfEpoch;
}

/** The day of a serial number, its time of day dropped; null outside 1900-03-01 … 9999-12-31. */
export function serialToDate(serial: number): LocalDate | null {
  const day = Math.floor(serial);
  return day < 61 || day > lastSerial ? null : fromDayNumber(day - serialOfEpoch);
}
