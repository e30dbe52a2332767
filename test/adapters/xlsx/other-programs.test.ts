import { nodeZipCodec } from '../../../src/adapters/node/zip-codec';
import { xlsxFiles } from '../../../src/adapters/xlsx/xlsx-files';
import { isCellError } from '../../../src/workbook/cell-value';
import type { Workbook } from '../../../src/workbook/workbook';
import { sampleWorkbook } from '../../support/sample-workbook';
import { askOpenpyxl, describeWith, resavedByGnumeric, resavedByLibreOffice, toolPatience } from '../../support/tools';

const files = xlsxFiles(nodeZipCodec);

/** What stands in which cell of each sheet; the one formula without a result comes back calculated. */
async function valuesIn(bytes: Uint8Array): Promise<unknown> {
  const result = await files.readValues(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value.sheets.map(({ name, rows, columns, values }) => ({
    name,
    rows,
    columns,
    values: values.map((value) => (isCellError(value) && value.error === '#NOT_CALCULATED!' ? 2 : value)),
  }));
}

async function read(bytes: Uint8Array): Promise<Workbook> {
  const result = await files.readWorkbook(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe.each([
  ['libreoffice', resavedByLibreOffice],
  ['gnumeric', resavedByGnumeric],
] as const)('A workbook saved again by another program', (tool, resave) => {
  describeWith(tool, 'A workbook saved again', () => {
    test(
      'keeps values, formulas, names, rules, highlights, merges, charts and properties',
      async () => {
        const ours = sampleWorkbook();
        const written = await files.write(ours);
        const resaved = resave(written);
        expect(await valuesIn(resaved)).toEqual(await valuesIn(written));
        expect(summary(await read(resaved))).toEqual(summary(ours));
      },
      toolPatience,
    );
  });
});

/** What both programs keep, in the words that both keep. */
function summary({ sheets, names, activeSheet, properties }: Workbook): unknown {
  const [report] = sheets;
  return {
    sheets: sheets.map(({ name }) => name),
    names: names.map(({ name }) => name).sort(),
    activeSheet,
    title: properties.title,
    school: properties.custom['school'],
    version: properties.custom['vekhaVersion'],
    formulas: report?.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.formula?.kind === 'call')).length,
    merges: report?.merges,
    rules: report?.validations.map(({ rule }) => rule.kind).sort(),
    prompts: report?.validations.map(({ prompt }) => prompt?.text ?? '').sort(),
    italicWhere: report?.highlights.find(({ look }) => look.italic)?.when,
    charts: report?.charts.map(({ title, series }) => [title, series.map(({ kind }) => kind).sort()]),
    protection: report?.protection,
    unlocked: report?.rows[3]?.cells.map((cell) => cell?.style?.unlocked ?? false),
    orientation: report?.print.orientation,
    links: report?.rows[6]?.cells.map((cell) => cell?.link ?? null),
  };
}

describeWith('openpyxl', 'A written workbook', () => {
  const inspection = `
report, lists, notes = book.worksheets
print(json.dumps({
  'sheets': [[sheet.title, sheet.sheet_state] for sheet in book.worksheets],
  'active': book.active.title,
  'tables': [[table.name, table.ref, table.column_names] for table in report.tables.values()],
  'rules': [[rule.type, str(rule.sqref), rule.formula1, rule.formula2, rule.errorStyle, rule.prompt, rule.error]
            for rule in report.data_validations.dataValidation],
  'highlights': [[str(area.sqref), [[rule.priority, rule.formula[0], rule.stopIfTrue, rule.dxf.font.b] for rule in area.rules]]
                 for area in report.conditional_formatting],
  'charts': [len(report._charts), len(report._charts[0].series) + sum(len(c.series) for c in report._charts[0]._charts[1:])],
  'names': sorted(name.name + '=' + name.attr_text for name in getattr(book.defined_names, 'definedName', None) or book.defined_names.values()),
  'freeze': report.freeze_panes, 'titles': report.print_title_rows, 'filter': lists.auto_filter.ref,
  'merges': [str(area) for area in report.merged_cells.ranges], 'link': report['A7'].hyperlink.location,
  'protected': [report.protection.sheet, report.protection.formatColumns, report['C4'].protection.locked, report['A4'].protection.locked],
  'page': [report.page_setup.orientation, report.page_setup.paperSize, report.page_setup.fitToHeight,
           report.sheet_properties.pageSetUpPr.fitToPage, report.oddFooter.left.text, report.oddFooter.right.text],
  'cells': [str(report[name].value) for name in ['A1', 'A5', 'D4', 'E4', 'C7', 'A8', 'B8']],
  'formats': [report['B4'].number_format, report['E4'].number_format, report['A3'].font.b, report['A3'].fill.fgColor.rgb],
  'widths': [report.column_dimensions['A'].width, report.column_dimensions['G'].hidden, report.row_dimensions[2].hidden],
  'creator': [book.properties.creator, book.properties.lastModifiedBy, book.properties.title],
}))`;

  test(
    'is read by openpyxl with everything in it',
    async () => {
      expect(askOpenpyxl(await files.write(sampleWorkbook()), inspection)).toMatchInlineSnapshot(`
        {
          "active": "Отчёт",
          "cells": [
            "МБОУ «СОШ № 1»",
            "Ремонт & <оснащение> "кабинета"
        вторая строка",
            "=IF(ISNUMBER(C4),C4/B4,"")",
            "2021-12-25 00:00:00",
            "=AND(B7>0,COUNT(C4:C5)=1)",
            "False",
            "#N/A",
          ],
          "charts": [
            1,
            2,
          ],
          "creator": [
            "Vekha",
            null,
            "Отчёт школы",
          ],
          "filter": "A1:B3",
          "formats": [
            "0.0",
            "dd.mm.yyyy",
            true,
            "FF1F4E79",
          ],
          "freeze": "B4",
          "highlights": [
            [
              "C4:C5",
              [
                [
                  1,
                  "AND(ISNUMBER(C4),C4<B4)",
                  true,
                  true,
                ],
              ],
            ],
            [
              "A4:F5",
              [
                [
                  2,
                  "$F4="в работе"",
                  null,
                  false,
                ],
              ],
            ],
          ],
          "link": "'Списки'!A1",
          "merges": [
            "A1:F1",
          ],
          "names": [
            "List_Status='Списки'!$A$1:$A$3",
            "School_Name='Отчёт'!$A$1:$A$1",
          ],
          "page": [
            "landscape",
            9,
            0,
            true,
            "Форма «A && B»",
            "&P / &N",
          ],
          "protected": [
            true,
            false,
            false,
            true,
          ],
          "rules": [
            [
              "whole",
              "C4:C5",
              "0",
              "B4",
              null,
              "Сколько сделано",
              "Целое число
        не больше плана",
            ],
            [
              "list",
              "F4:F5",
              "'Списки'!$A$1:$A$3",
              null,
              "warning",
              null,
              "Выберите из списка",
            ],
            [
              "date",
              "E4:E5",
              "44197",
              null,
              "information",
              null,
              null,
            ],
            [
              "custom",
              "A4 A8",
              "LEN(A4)>3",
              null,
              null,
              null,
              null,
            ],
            [
              "textLength",
              "C8",
              "0",
              "32767",
              null,
              "Любой текст",
              null,
            ],
          ],
          "sheets": [
            [
              "Отчёт",
              "visible",
            ],
            [
              "Списки",
              "hidden",
            ],
            [
              "_vekha",
              "veryHidden",
            ],
          ],
          "tables": [
            [
              "Activities",
              "A3:F5",
              [
                "Мероприятие",
                "План",
                "Факт",
                "Доля",
                "Срок",
                "Статус",
              ],
            ],
          ],
          "titles": "$2:$3",
          "widths": [
            40,
            true,
            true,
          ],
        }
      `);
    },
    toolPatience,
  );
});
