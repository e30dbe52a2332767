import { areOtherMunicipalities, areOtherProgrammes } from '../../src/domain/commitment/plan-names';
import { areOtherSchools } from '../../src/forms/school/cover-owner';

test.each([
  ['Приозёрный городской округ', 'Приозерный муниципальный округ', false],
  ['Приозёрный городской округ', 'Приозёрный городской округ Калининградской области', false],
  ['Приозёрный городской округ', 'Лесной городской округ', true],
  ['Заречный район', 'Приозёрный район', true],
  ['Городской округ', 'Лесной городской округ', false],
  ['', 'Лесной городской округ', false],
])('«%s» and «%s» are two municipalities: %s', (one, other, expected) => {
  expect([areOtherMunicipalities(one, other), areOtherMunicipalities(other, one)]).toEqual([expected, expected]);
});

const digital = 'План мероприятий («дорожная карта») по развитию цифровой образовательной среды на 2021–2024 годы';
test.each([
  [digital, 'Дорожная карта внедрения целевой модели цифровой образовательной среды', false],
  [digital, 'План мероприятий («дорожная карта») по повышению функциональной грамотности обучающихся', true],
  [digital, 'Дорожная карта', false],
  [digital, digital.toUpperCase(), false],
])('«%s» and «%s» are two road maps: %s', (one, other, expected) => {
  expect([areOtherProgrammes(one, other), areOtherProgrammes(other, one)]).toEqual([expected, expected]);
});

test.each([
  ['Средняя школа № 2', 'Средняя школа № 3', true],
  ['Средняя школа № 10', 'Гимназия № 10', true],
  ['Средняя школа № 10', 'средняя  школа №10', false],
  ['Средняя школа № 10', 'Средняя школа № 10 имени героев', false],
  ['СОШ 5', 'СОШ № 5', false],
  ['', 'Средняя школа № 10', false],
])('«%s» and «%s» are two schools: %s', (one, other, expected) => {
  expect([areOtherSchools(one, other), areOtherSchools(other, one)]).toEqual([expected, expected]);
});
