import { excelQueue } from '../adapters/office/excel-queue';
import { officeStart, onRibbonCommand } from '../adapters/office/office-ready';
import { officeWorkbook } from '../adapters/office/office-workbook';
import { checkForm, nextProblem } from './jump-to-problem';

void officeStart().then(({ kind }) => {
  const workbook = officeWorkbook(excelQueue());
  // A button must end even where nothing can be done, or Excel shows it busy for minutes.
  const when = (run: () => Promise<void>) => () => (kind === 'ready' ? run() : Promise.resolve());
  onRibbonCommand(
    'checkForm',
    when(() => checkForm(workbook)),
  );
  onRibbonCommand(
    'nextProblem',
    when(() => nextProblem(workbook)),
  );
});
