import type { Area } from '../../../src/workbook/address';
import type { HostObject } from '../protocol/host-object';
import { aFlag, aText, field, invalidArgument } from '../protocol/host-object';
import type { HostContext } from '../model/host-context';
import type { HostConditionalFormat, HostSheet } from '../model/host-workbook';
import { newId } from '../model/host-workbook';
import { overlap } from '../model/sheet-cells';
import { aColor } from './range-format-api';
import { mayFormat } from './sheet-guard';

export function conditionalFormatsApi(host: HostContext, sheet: HostSheet, area: Area): HostObject {
  const own = (): readonly HostConditionalFormat[] => sheet.conditionalFormats.filter((one) => overlap(one.area, area));
  return {
    type: 'ConditionalFormatCollection',
    scalars: {},
    items: () => own().map(conditionalFormatApi),
    item: (key) =>
      own()
        .map(conditionalFormatApi)
        .find(({ identity }) => identity?.['Id'] === key) ?? null,
    methods: {
      add: ([kind]) => {
        mayFormat(sheet, 'ConditionalFormatCollection.add');
        if (kind !== 'Custom') throw invalidArgument();
        const made: HostConditionalFormat = {
          id: newId(host.workbook),
          area,
          formula: '',
          stopIfTrue: false,
          fill: '',
          color: '',
          bold: false,
          italic: false,
          strikethrough: false,
        };
        // A new one goes before all others.
        sheet.conditionalFormats.unshift(made);
        return conditionalFormatApi(made);
      },
      clearAll: () => {
        mayFormat(sheet, 'ConditionalFormatCollection.clearAll');
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !overlap(one.area, area));
        return undefined;
      },
    },
  };
}

function conditionalFormatApi(own: HostConditionalFormat): HostObject {
  const font: HostObject = {
    type: 'ConditionalRangeFont',
    scalars: {
      color: field(own, 'color', aColor),
      bold: field(own, 'bold', aFlag),
      italic: field(own, 'italic', aFlag),
      strikethrough: field(own, 'strikethrough', aFlag),
    },
  };
  const fill: HostObject = { type: 'ConditionalRangeFill', scalars: { color: field(own, 'fill', aColor) } };
  const format: HostObject = {
    type: 'ConditionalRangeFormat',
    scalars: {},
    parts: { font: () => font, fill: () => fill },
  };
  const rule: HostObject = { type: 'ConditionalFormatRule', scalars: { formula: field(own, 'formula', aText) } };
  return {
    type: 'ConditionalFormat',
    identity: { Id: own.id },
    scalars: { stopIfTrue: field(own, 'stopIfTrue', aFlag) },
    parts: {
      custom: () => ({
        type: 'CustomConditionalFormat',
        scalars: {},
        parts: { rule: () => rule, format: () => format },
      }),
    },
  };
}
