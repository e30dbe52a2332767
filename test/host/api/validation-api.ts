import type { Area } from '../../../src/workbook/address';
import type { Argument, HostObject } from '../protocol/host-object';
import { aText, invalidArgument, isHostObject, plain, scalar } from '../protocol/host-object';
import type { Json } from '../protocol/wire';
import { fixedAddress } from '../model/addresses';
import type { HostContext } from '../model/host-context';
import type { HostSheet, HostValidation } from '../model/host-workbook';
import { overlap } from '../model/sheet-cells';
import { areaOf } from './range-area';
import { mayFormat } from './sheet-guard';

/** Limits of Excel: a longer text is refused. */
const longest = { title: 32, prompt: 255, message: 224 };

export function validationApi(_host: HostContext, sheet: HostSheet, area: Area): HostObject {
  const own = (): HostValidation => {
    mayFormat(sheet, 'DataValidation');
    const known = sheet.validations.find((one) => JSON.stringify(one.area) === JSON.stringify(area));
    if (known !== undefined) return known;
    const made: HostValidation = { area, rule: null, prompt: null, errorAlert: null, ignoreBlanks: true };
    sheet.validations = [...sheet.validations.filter((one) => !overlap(one.area, area)), made];
    return made;
  };
  const text = (value: Argument, key: string, limit: number): void => {
    const found = (plain(value) as { readonly [name: string]: Json })[key];
    if (typeof found !== 'string' || found.length > limit) throw invalidArgument();
  };
  return {
    type: 'DataValidation',
    scalars: {
      rule: scalar(
        () => null,
        (value) => (own().rule = ruleOf(value)),
      ),
      prompt: scalar(
        () => null,
        (value) => {
          text(value, 'title', longest.title);
          text(value, 'message', longest.prompt);
          own().prompt = plain(value);
        },
      ),
      errorAlert: scalar(
        () => null,
        (value) => {
          text(value, 'title', longest.title);
          text(value, 'message', longest.message);
          own().errorAlert = plain(value);
        },
      ),
      ignoreBlanks: scalar(
        () => true,
        (value) => (own().ignoreBlanks = value === true),
      ),
    },
    methods: {
      clear: () => {
        mayFormat(sheet, 'DataValidation.clear');
        sheet.validations = sheet.validations.filter((one) => !overlap(one.area, area));
        return undefined;
      },
    },
  };
}

/** A list's range is kept as the address that Excel would show. */
function ruleOf(value: Argument): Json {
  const [kind = '', ...others] = Object.keys(value as object);
  const rule = (value as { readonly [key: string]: Argument })[kind] as { readonly [key: string]: Argument };
  if (others.length > 0) throw invalidArgument();
  if (kind === 'list') {
    const { source } = rule;
    const place = isHostObject(source) ? areaOf(source) : null;
    return {
      list: {
        inCellDropDown: true,
        source: place === null ? aText(source) : fixedAddress(place.sheet.name, place.area),
      },
    };
  }
  if (kind === 'custom') return { custom: { formula: formulaOf(rule['formula']) } };
  if (!['wholeNumber', 'decimal', 'date', 'textLength'].includes(kind)) throw invalidArgument();
  const second = rule['formula2'];
  return {
    [kind]: {
      formula1: formulaOf(rule['formula1']),
      ...(second !== undefined && { formula2: formulaOf(second) }),
      operator: aText(rule['operator']),
    },
  };
}

function formulaOf(value: Argument | undefined): string {
  const formula = aText(value);
  if (!formula.startsWith('=')) throw invalidArgument();
  return formula;
}
