/**
 * Texts as OOXML writes them (ST_Xstring): a sign that XML cannot carry stands as `_xHHHH_`, and so does the low line
 * of a text that would be read as one.
 */

/** Between tags. */
export function textXml(text: string): string {
  if (!special.test(text)) return text;
  let written = unusual.test(text) ? escapeUnits(text) : text;
  if (written.includes('&')) written = written.replaceAll('&', '&amp;');
  if (written.includes('<')) written = written.replaceAll('<', '&lt;');
  return written.includes('>') ? written.replaceAll('>', '&gt;') : written;
}

/** Between double quotes; line feeds and tabs stand as entities, since raw ones are blanks there. */
export function attributeXml(text: string): string {
  const written = textXml(text);
  if (!/["\n\t]/.test(written)) return written;
  return written.replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** The text that `textXml` and `attributeXml` stood for, entities already resolved. */
export function readXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** ` name="value"` for each attribute that has a value; flags as 1 and 0. */
export function attributesXml(
  attributes: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  let xml = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value === null || value === undefined) continue;
    xml += ` ${name}="${typeof value === 'string' ? attributeXml(value) : String(Number(value))}"`;
  }
  return xml;
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Anything that may not be written as it stands, then what of it needs a closer look; both at a glance. */
const special = /[&<>_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
const unusual = /[_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;
/** What XML 1.0 cannot write at all, or would be read as such. */
const unwritable = /_(?=x[\da-fA-F]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

function escapeUnits(text: string): string {
  return text.replace(unwritable, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
