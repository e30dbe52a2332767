import type { Language } from './language';

/** How the command line is used. */
export function usageText(language: Language): string {
  return language === 'ru' ? ru : en;
}

const ru = `Веха: дорожные карты управлений образования в Excel

  vekha plan ПЛАН… -o МУНИЦИПАЛЬНАЯ.xlsx [--json]
      дорожная карта (.docx, .xlsx, .html, .txt или наш план .json) становится муниципальной книгой; несколько
      документов — одна книга: показатели одного, мероприятия другого; --json печатает прочитанное в stdout
  vekha forms МУНИЦИПАЛЬНАЯ.xlsx --period 2021-Q4 -o ПАПКА [--as-of 2021-12-31]
      по книге на каждую школу реестра
  vekha check ФАЙЛ… [--json]
      проверка книги школы
  vekha consolidate МУНИЦИПАЛЬНАЯ.xlsx ПАПКА --period 2021-Q4 -o СВОД.xlsx [--as-of 2021-12-31]
                   [--note СПРАВКА.docx] [--returns ПАПКА] [--json]
      файлы школ становятся сводом; --note — черновик аналитической справки, --returns — книги на доработку
      школам с ошибками, --json печатает свод в stdout
  vekha deadlines --from 2021 --to 2024 [--calendar school] [--act-date 2021-07-12]
      читает сроки: на входе фраза в строке или {"text", "from", "to", "calendar", "actDate"}, на выходе строка JSON
  vekha demo
      вся цепочка на примере, в папку out

Периоды: 2021-Q4, 2021-H2, 2021, 2021/22. VEKHA_LANG=en — сообщения по-английски.
Код завершения: 0 — хорошо, 1 — найдены ошибки, 2 — неверный вызов или нечитаемый файл.`;

const en = `Vekha: road maps of education offices in Excel

  vekha plan PLAN… -o MUNICIPAL.xlsx [--json]
      a road map (.docx, .xlsx, .html, .txt, or our plan as .json) becomes the municipal workbook; several documents
      become one: the indicators of one, the activities of another; --json prints what was read to stdout
  vekha forms MUNICIPAL.xlsx --period 2021-Q4 -o FOLDER [--as-of 2021-12-31]
      a workbook for each school of the register
  vekha check FILE… [--json]
      checks a school's workbook
  vekha consolidate MUNICIPAL.xlsx FOLDER --period 2021-Q4 -o OUT.xlsx [--as-of 2021-12-31]
                   [--note NOTE.docx] [--returns FOLDER] [--json]
      the schools' files become the consolidated workbook; --note drafts the analytical note, --returns writes a
      workbook to send back for each school with errors, --json prints the consolidation to stdout
  vekha deadlines --from 2021 --to 2024 [--calendar school] [--act-date 2021-07-12]
      reads deadlines: a phrase or {"text", "from", "to", "calendar", "actDate"} a line in, a JSON line out
  vekha demo
      the whole chain on the sample, into out

Periods: 2021-Q4, 2021-H2, 2021, 2021/22.
Exit code: 0 fine, 1 errors found, 2 wrong use or an unreadable file.`;
