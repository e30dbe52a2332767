import { municipalFileOf } from '../../src/app/open-municipality';
import { municipalWorkbook } from '../../src/forms/municipal/municipal-workbook';
import { completeWorkbook } from '../../src/workbook/complete';
import { valuesOf } from '../../src/workbook/values-of';
import { scaledMunicipal } from '../support/scaled-sample';

test('the plan drawn anew out of its own workbook is the same, down to why a deadline is not there', () => {
  const drawn = scaledMunicipal(3);
  const file = municipalFileOf(valuesOf(drawn), '');
  if (file === null) throw new Error('no municipal workbook');
  const { municipality, reports, margin } = file.reading;
  const modified = drawn.properties.modified ?? '';
  const again = completeWorkbook(
    municipalWorkbook({ municipality, reports, margin, further: [], period: '', modified }),
  );
  expect(again).toEqual(drawn);
});
