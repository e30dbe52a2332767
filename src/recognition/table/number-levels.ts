export const romanNumber = /^[IVXІХ]{1,5}[.)]?$/u;

/** Whether a number counts inside another: «1.1» and «а)» in «1.», «1» in «I». */
export function isNumberUnder(number: string, above: string): boolean {
  const [own = '', upper = ''] = [number, above].map((text) => text.replace(/[.)\s]+$/, ''));
  if (own === '') return false;
  if (romanNumber.test(upper)) return /^1(?:\.1)?$/.test(own);
  return /^\d/.test(upper) && (own.startsWith(`${upper}.`) || /^[аa]$/iu.test(own));
}
