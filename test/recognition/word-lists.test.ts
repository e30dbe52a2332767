import { unitExamples, unitOf } from '../../src/recognition/draft/unit-in-title';
import { itemParts } from '../../src/recognition/list/item-parts';
import { listLabels } from '../../src/recognition/list/list-labels';
import { equipmentExamples, equipmentField } from '../../src/recognition/measure/equipment-words';
import { municipalityKinds, findMunicipality } from '../../src/recognition/programme/find-municipality';
import { periodExamples, periodIn } from '../../src/recognition/programme/find-period';
import { planNameExamples } from '../../src/recognition/programme/find-title';
import { isPost, postWords } from '../../src/recognition/responsible/post-words';
import { proposeReportedBy, reportedByExamples } from '../../src/recognition/responsible/reported-by';
import { fieldOfHeading } from '../../src/recognition/table/heading-meaning';
import { headingWords } from '../../src/recognition/table/heading-words';
import { borderlessWordExamples } from '../../src/recognition/text/borderless-heading';
import { looseWordExamples } from '../../src/recognition/text/loose-heading';
import { cleanText, leftoverExamples } from '../../src/recognition/text/clean-text';
import { plainWords } from '../../src/recognition/text/words-of';

describe('every row of a word list reads its own example', () => {
  test.each(headingWords.map(({ example, field }) => [example, field] as const))('heading %s: %s', (example, field) => {
    expect(fieldOfHeading(example)).toBe(field);
  });

  test.each(listLabels.map(({ example, field }) => [example, field] as const))('label %s: %s', (example, field) => {
    expect(itemParts(`Утвердить план. ${example}: текст`, 'ofList').parts).toMatchObject([{ field, label: example }]);
  });

  test.each(leftoverExamples.map(({ example }) => example))('leftover %j', (example) => {
    expect(cleanText(example)).not.toBe(example);
  });

  test.each(postWords.map(({ example, pattern }) => [example, pattern] as const))('party %s', (example, pattern) => {
    expect([pattern.test(plainWords(example)), isPost(example)]).toEqual([true, true]);
  });

  test.each(reportedByExamples.map(({ example, by }) => [example, by] as const))('%s: %s', (example, by) => {
    expect(proposeReportedBy([example])).toBe(by);
  });

  test.each(unitExamples.map(({ example, unit }) => [example, unit] as const))('unit of %s: %s', (example, unit) => {
    expect(unitOf('', example)).toBe(unit);
  });

  test.each(equipmentExamples.map(({ example, field }) => [example, field] as const))('%s: %s', (example, field) => {
    expect(equipmentField(example)).toBe(field);
  });

  test.each(municipalityKinds.map(({ example, name }) => [example, name] as const))('%s: %s', (example, name) => {
    expect(findMunicipality([example])).toContain(name);
  });

  test.each(periodExamples.map(({ example, calendar }) => [example, calendar] as const))(
    '%s: %s',
    (example, calendar) => {
      expect(periodIn(example)?.calendar).toBe(calendar);
    },
  );

  test.each(planNameExamples.map(({ example, pattern }) => [example, pattern] as const))(
    'plan %s',
    (example, pattern) => {
      expect(pattern.test(example)).toBe(true);
    },
  );

  test.each(
    [...borderlessWordExamples, ...looseWordExamples].map(({ example, pattern }) => [example, pattern] as const),
  )('%s', (example, pattern) => {
    expect(pattern.test(plainWords(example))).toBe(true);
  });
});
