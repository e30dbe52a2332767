import { excelQueue } from '../adapters/office/excel-queue';
import { showPage } from '../adapters/office/office-dialog';
import type { OfficeStart } from '../adapters/office/office-ready';
import { officeStart, onRibbonCommand } from '../adapters/office/office-ready';
import { officeWorkbook } from '../adapters/office/office-workbook';
import { commandText } from '../text/command-text';
import type { Language } from '../text/language';
import { paneProblemText } from '../text/pane-problem-text';
import type { CommandOutcome } from './jump-to-problem';
import { checkForm, nextProblem } from './jump-to-problem';
import { messageAddress } from './message-address';

const workbook = officeWorkbook(excelQueue());

void officeStart().then((start) => {
  onRibbonCommand('checkForm', () => command(start, () => checkForm(workbook)));
  onRibbonCommand('nextProblem', () => command(start, () => nextProblem(workbook)));
});

/** A button ends always, or Excel shows it busy for minutes; and what did not lead to a cell is said. */
async function command(start: OfficeStart, run: () => Promise<CommandOutcome>): Promise<void> {
  if (start.kind === 'noExcel') return;
  const language: Language = start.language.startsWith('ru') ? 'ru' : 'en';
  const text = await saidBy(start.kind === 'tooOld' ? tooOld : run, language);
  if (text !== null) await showPage(messageAddress({ text, language }));
}

function tooOld(): Promise<CommandOutcome> {
  return Promise.resolve({ kind: 'message', message: 'tooOld' });
}

async function saidBy(run: () => Promise<CommandOutcome>, language: Language): Promise<string | null> {
  try {
    const outcome = await run();
    switch (outcome.kind) {
      case 'wentThere':
        return null;
      case 'message':
        return commandText(outcome.message, language);
      case 'problem':
        return paneProblemText(outcome.problem, language);
    }
  } catch (error) {
    return paneProblemText({ code: 'broken', detail: String(error) }, language);
  }
}
