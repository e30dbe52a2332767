import type { Language } from './language';

/** How the command line is used. */
export function usageText(language: Language): string {
  return language === 'ru' ? ru : en;
}

const ru = `Веха: дорожные карты управлений образования в Excel

  vekha plan ПЛАН… -o МУНИЦИПАЛЬНАЯ.xlsx [--update ПРЕЖНЯЯ.xlsx] [--replace] [--json]
      дорожная карта (.docx, .xlsx, .html, .txt или наш план .json) становится муниципальной книгой; несколько
      документов — одна книга: показатели одного, мероприятия другого; --update берёт из прежней книги ключи строк и то,
      что в ней исправлено, и перечисляет изменения; --json печатает прочитанное в stdout
  vekha forms МУНИЦИПАЛЬНАЯ.xlsx --period 2021-Q4 -o ПАПКА [--as-of 2021-12-31] [--replace]
      по книге на каждую школу реестра; книги, которые уже есть, остаются: в них могут быть ответы
  vekha check ФАЙЛ… [--json]
      проверка книги школы
  vekha consolidate МУНИЦИПАЛЬНАЯ.xlsx ПАПКА -o СВОД.xlsx [--period 2021-Q4] [--as-of 2021-12-31]
                   [--note СПРАВКА.docx] [--returns ПАПКА] [--replace] [--json]
      файлы школ из папки и её подпапок становятся сводом; без --period он берётся из форм; примечания и прошлые
      периоды прежнего СВОД.xlsx переносятся; --note — черновик аналитической справки, --returns — книги на доработку
      школам с ошибками, --json печатает свод в stdout
  vekha deadlines --from 2021 --to 2024 [--calendar school] [--act-date 2021-07-12]
      читает сроки: на входе фраза в строке или {"text", "from", "to", "calendar", "actDate"}, на выходе строка JSON
  vekha demo
      вся цепочка на примере, в папку out
  vekha --version

Исходные файлы не меняются: результат не может лечь поверх них. Заменяется только прежний результат той же команды;
если в нём могли остаться ваши правки – только с --replace.

Периоды: 2021-Q4, 2021-H2, 2021, 2021/22. VEKHA_LANG=en — сообщения по-английски.
Код завершения: 0 — хорошо, 1 — найдены ошибки, 2 — неверный вызов или нечитаемый файл.`;

const en = `Vekha: road maps of education offices in Excel

  vekha plan PLAN… -o MUNICIPAL.xlsx [--update EARLIER.xlsx] [--replace] [--json]
      a road map (.docx, .xlsx, .html, .txt, or our plan as .json) becomes the municipal workbook; several documents
      become one: the indicators of one, the activities of another; --update takes the keys of rows and
      what was corrected from an earlier workbook and lists the changes; --json prints what was read to stdout
  vekha forms MUNICIPAL.xlsx --period 2021-Q4 -o FOLDER [--as-of 2021-12-31] [--replace]
      a workbook for each school of the register; those that stand already stay: they may hold answers
  vekha check FILE… [--json]
      checks a school's workbook
  vekha consolidate MUNICIPAL.xlsx FOLDER -o OUT.xlsx [--period 2021-Q4] [--as-of 2021-12-31]
                   [--note NOTE.docx] [--returns FOLDER] [--replace] [--json]
      the schools' files of the folder and its folders become the consolidated workbook; without --period it is
      that of the forms; notes and earlier periods of a former OUT.xlsx are carried over; --note drafts the analytical note, --returns writes a
      workbook to send back for each school with errors, --json prints the consolidation to stdout
  vekha deadlines --from 2021 --to 2024 [--calendar school] [--act-date 2021-07-12]
      reads deadlines: a phrase or {"text", "from", "to", "calendar", "actDate"} a line in, a JSON line out
  vekha demo
      the whole chain on the sample, into out
  vekha --version

Sources are never changed: no result may lie over one. Only a former result of the same command is replaced, and one
that may hold changes of yours only with --replace.

Periods: 2021-Q4, 2021-H2, 2021, 2021/22.
Exit code: 0 fine, 1 errors found, 2 wrong use or an unreadable file.`;
