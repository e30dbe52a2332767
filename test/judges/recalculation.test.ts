import { judges, judgesPatience } from './run-judges';
import { removeFolders } from '../support/cli';
import { describeWith } from '../support/tools';

afterAll(removeFolders);

describeWith('uno', 'Every formula of the sample, calculated once more by another program', () => {
  test(
    'gives the result that we wrote',
    () => {
      const { code, said } = judges('recalculate', '--municipalities', '0');
      expect(said).toMatch(/: 16 workbooks, [12]\d{3} formulas compared, 0 differences /);
      expect(code).toBe(0);
    },
    judgesPatience,
  );

  test(
    'gives another where a formula was altered',
    () => {
      const { code, said } = judges('recalculate', '--municipalities', '0', '--files', '1', '--plant', 'wrong_formula');
      expect(said).toMatch(/: 1 workbooks, \d{3} formulas compared, [1-9]\d* differences /);
      expect(code).toBe(1);
    },
    judgesPatience,
  );
});
