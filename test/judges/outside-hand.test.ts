import { removeFolders } from '../support/cli';
import { describeWith } from '../support/tools';
import { judges, judgesPatience } from './run-judges';

afterAll(removeFolders);

describeWith('openpyxl', 'Forms filled by another program, the consolidation reckoned apart', () => {
  test(
    'agree in every figure, and the same comparison catches every planted fault',
    () => {
      const { code, said } = judges('--municipalities', '6', '--schools', '6');
      expect(said).toMatch(/: 6 municipalities, \d\d schools, \d{4,} figures compared, 0 differences; .* 6 of 6 /);
      expect(code).toBe(0);
    },
    judgesPatience,
  );

  test(
    'do not agree with a result that averages percents',
    () => {
      const { code, said } = judges('--municipalities', '1', '--schools', '6', '--plant', 'averaged_percents');
      expect(said).toMatch(/indicators\[\d\]\.value: reckoned .* found /);
      expect(code).toBe(1);
    },
    judgesPatience,
  );
});

describeWith('uno', 'Forms filled by another program that calculates', () => {
  test(
    'agree in every figure',
    () => {
      const { code, said } = judges('--municipalities', '1', '--schools', '6', '--by', 'libreoffice');
      expect(said).toMatch(/: 1 municipalities, \d schools, \d{3,} figures compared, 0 differences; .* 6 of 6 /);
      expect(code).toBe(0);
    },
    judgesPatience,
  );
});
