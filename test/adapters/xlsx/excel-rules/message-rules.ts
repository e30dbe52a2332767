import { childOf, elementsOf } from '../../../support/xml-elements';
import type { ExcelRule } from './written-file';
import { altered, inSheets, repeated } from './written-file';

const sheet1 = 'xl/worksheets/sheet1.xml';

/** A message of a validation no longer than Excel shows. */
function atMost(attribute: string, limit: number, plant: ExcelRule['plant']): ExcelRule {
  return {
    name: `«${attribute}» of a validation has at most ${limit} signs`,
    breaches: inSheets(({ root }) =>
      elementsOf(root, 'dataValidation').flatMap(({ attributes }) =>
        (attributes[attribute] ?? '').length > limit ? [attributes['sqref'] ?? ''] : [],
      ),
    ),
    plant,
  };
}

export const messageRules: readonly ExcelRule[] = [
  atMost('prompt', 255, altered(sheet1, / prompt="/, ` prompt="${'я'.repeat(256)}`)),
  atMost('error', 224, altered(sheet1, / error="/, ` error="${'я'.repeat(225)}`)),
  atMost('promptTitle', 32, altered(sheet1, / promptTitle="/, ` promptTitle="${'я'.repeat(33)}`)),
  atMost('errorTitle', 32, altered(sheet1, / errorTitle="/, ` errorTitle="${'я'.repeat(33)}`)),
  {
    name: 'a list of a validation is a range, or at most 255 signs of its own',
    breaches: inSheets(({ root }) =>
      elementsOf(root, 'dataValidation').flatMap((rule) => {
        const formula = childOf(rule, 'formula1')?.text ?? '';
        const isBad = formula === '' || (formula.startsWith('"') && formula.length > 257);
        return rule.attributes['type'] === 'list' && isBad ? [rule.attributes['sqref'] ?? ''] : [];
      }),
    ),
    plant: altered(sheet1, /(?<=type="list".*?<formula1>)[^<]*/s, `"${'да,'.repeat(100)}"`),
  },
  {
    name: 'validations of a sheet are counted and at most 65,534',
    breaches: inSheets(({ root }) => {
      const list = childOf(root, 'dataValidations');
      if (list === null) return [];
      const count = Number(list.attributes['count']);
      return count === list.children.length && count > 0 && count <= 65_534 ? [] : [`count ${count}`];
    }),
    plant: altered(sheet1, /<dataValidations count="\d+"/, '<dataValidations count="99"'),
  },
  {
    name: 'highlights have a rank of their own and a look that is there',
    breaches: (file) => {
      const looks = childOf(file.styles, 'dxfs')?.children.length ?? 0;
      return inSheets(({ root }) => {
        const rules = elementsOf(root, 'cfRule').map(({ attributes }) => attributes);
        const lost = rules.filter(({ dxfId = '-1' }) => Number(dxfId) < 0 || Number(dxfId) >= looks);
        return [...repeated(rules.map(({ priority = '' }) => priority)), ...lost.map(({ dxfId = '' }) => dxfId)];
      })(file);
    },
    plant: altered(sheet1, / priority="2"/, ' priority="1"'),
  },
  {
    name: 'a header or footer has at most 255 signs',
    breaches: inSheets(({ root }) =>
      (childOf(root, 'headerFooter')?.children ?? []).flatMap(({ text, name }) => (text.length > 255 ? [name] : [])),
    ),
    plant: altered(sheet1, '<oddFooter>', `<oddFooter>${'я'.repeat(256)}`),
  },
  {
    name: 'a page is scaled by 10 to 400 percent and broken at most 1,026 times',
    breaches: inSheets(({ root }) => {
      const scale = Number(childOf(root, 'pageSetup')?.attributes['scale'] ?? 100);
      const breaks = childOf(root, 'rowBreaks')?.children.length ?? 0;
      return scale >= 10 && scale <= 400 && breaks <= 1026 ? [] : [`scale ${scale}, breaks ${breaks}`];
    }),
    plant: altered('xl/worksheets/sheet2.xml', /scale="\d+"/, 'scale="5"'),
  },
];
