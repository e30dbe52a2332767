import { constant, operation } from '../../workbook/expression/expression';
import { atLeast, atMost, compared, ref, when } from '../spec/conditions';
import { defineForm } from '../spec/form';
import type { NumberField } from '../spec/field';
import type { ListLayout } from '../block/layout';
import { wording } from '../spec/wording';
import type { Wording } from '../spec/wording';
import { readinessBanner } from './cover';
import { settlementOptions } from './settlement-options';

const pieces = wording('шт.', 'pcs');
const people = wording('чел.', 'people');

function count(title: Wording, hint: Wording, unit: Wording = pieces, max = 5000): NumberField {
  return { kind: 'number', title, hint, unit, entry: 'typed', required: true, min: 0, max, integer: true };
}

/** Statistics of a school's digital environment: what the district reports of its equipment, a field each. */
export const equipment = defineForm({
  id: 'equipment',
  version: 1,
  title: wording('Оснащение', 'Equipment'),
  shape: 'list',
  fields: {
    pupils: count(
      wording('Обучающиеся', 'Pupils'),
      wording('Все обучающиеся школы, как в последнем отчёте ОО-1', 'All pupils, as in the last yearly return'),
      people,
    ),
    teachers: count(
      wording('Педагогические работники', 'Teaching staff'),
      wording('Без внешних совместителей', 'Without external part-timers'),
      people,
      500,
    ),
    computersTeaching: count(
      wording('Компьютеры для учебной деятельности', 'Computers for teaching'),
      wording(
        'Вместе с ноутбуками и моноблоками; свои, арендованные и полученные в пользование',
        'With laptops; own, rented or lent',
      ),
    ),
    computersOnline: count(
      wording('из них подключены к Интернету', 'of them connected to the Internet'),
      wording('Не больше числа компьютеров для учебной деятельности', 'Not more than the computers for teaching'),
    ),
    computersAdministrative: count(
      wording('Компьютеры для административной деятельности', 'Computers for administration'),
      wording('Рабочие места администрации, бухгалтерии, секретаря', 'Workplaces of the administration'),
    ),
    classesStationary: count(
      wording('Стационарные компьютерные классы', 'Stationary computer classes'),
      wording('Кабинеты, где компьютеры стоят постоянно', 'Rooms where computers stay'),
      pieces,
      100,
    ),
    classesMobile: count(
      wording('Мобильные компьютерные классы', 'Mobile computer classes'),
      wording('Наборы ноутбуков или планшетов с тележкой', 'Sets of laptops or tablets on a trolley'),
      pieces,
      100,
    ),
    videoRooms: count(
      wording('Кабинеты с видео-конференц-связью', 'Rooms with video conferencing'),
      wording('С камерой, микрофоном и экраном', 'With camera, microphone and screen'),
      pieces,
      300,
    ),
    projectors: count(wording('Мультимедийные проекторы', 'Projectors'), wording('Исправные', 'In working order')),
    boards: count(
      wording('Интерактивные доски и панели', 'Interactive boards'),
      wording('Исправные', 'In working order'),
    ),
    scanners: count(
      wording('Сканеры', 'Scanners'),
      wording('Отдельные устройства, без МФУ', 'Without multifunction devices'),
    ),
    printers: count(
      wording('Принтеры', 'Printers'),
      wording('Отдельные устройства, без МФУ', 'Without multifunction devices'),
    ),
    multifunction: count(
      wording('МФУ', 'Multifunction devices'),
      wording('Печать, копия и сканирование в одном', 'Print, copy and scan in one'),
    ),
    settlement: {
      kind: 'choice',
      title: wording('Тип населённого пункта', 'Type of place'),
      hint: wording(
        'От него зависит норма скорости: город — 100 Мбит/с, село и пгт — 50',
        'It decides the speed norm: town 100 Mbit/s, village and urban-type settlement 50',
      ),
      entry: 'typed',
      required: true,
      options: settlementOptions,
    },
    internetSpeed: {
      kind: 'number',
      title: wording('Скорость доступа к Интернету', 'Internet speed'),
      hint: wording('По договору; если каналов несколько — самый быстрый', 'By contract; the fastest of several lines'),
      unit: wording('Мбит/с', 'Mbit/s'),
      entry: 'typed',
      required: true,
      min: 0,
      max: 10_000,
      integer: false,
    },
  },
  rules: [
    {
      code: 'onlineAtMostTeaching',
      severity: 'error',
      message: wording(
        'Компьютеров с Интернетом больше, чем всего учебных: исправьте одно из двух чисел',
        'More computers are online than there are: correct one of the two numbers',
      ),
      holds: atMost('computersOnline', 'computersTeaching'),
      blames: 'computersOnline',
    },
    {
      code: 'speedWhereOnline',
      severity: 'warning',
      message: wording(
        'Компьютеры подключены к Интернету, а скорость — 0: укажите скорость по договору',
        'Computers are online while the speed is 0: enter the speed of the contract',
      ),
      holds: when(atLeast('computersOnline', 1), compared('internetSpeed', '>', 0)),
      blames: 'internetSpeed',
    },
    {
      code: 'computersForClasses',
      severity: 'warning',
      message: wording(
        'Учебных компьютеров меньше, чем компьютерных классов: проверьте число компьютеров',
        'Fewer computers for teaching than computer classes: check the number of computers',
      ),
      holds: {
        kind: 'compare',
        left: operation(ref('classesStationary'), '+', ref('classesMobile')),
        operator: '<=',
        right: ref('computersTeaching'),
      },
      blames: 'computersTeaching',
    },
    {
      code: 'teachersAtMostPupils',
      severity: 'warning',
      message: wording(
        'Педагогов больше, чем обучающихся: не перепутаны ли строки?',
        'More teachers than pupils: are the lines mixed up?',
      ),
      holds: atMost('teachers', 'pupils'),
      blames: 'teachers',
    },
    {
      code: 'computersPerPupil',
      severity: 'warning',
      message: wording(
        'Учебных компьютеров больше двух на обучающегося: проверьте оба числа',
        'More than two computers for teaching per pupil: check both numbers',
      ),
      holds: {
        kind: 'compare',
        left: ref('computersTeaching'),
        operator: '<=',
        right: operation(ref('pupils'), '*', constant(2)),
      },
      blames: 'computersTeaching',
    },
  ],
});

export const equipmentLayout: ListLayout = {
  shape: 'list',
  sheet: 'Оснащение',
  intro: ['Заполните жёлтые ячейки. Нет техники — 0; нет сведений — оставьте пустым и объясните на листе «Проверка».'],
  ...readinessBanner,
  signatures: [],
  previous: 'shown',
  valueWidth: 24,
  groups: [
    { title: wording('Контингент и кадры', 'Pupils and staff'), fields: ['pupils', 'teachers'] },
    {
      title: wording('Компьютеры', 'Computers'),
      fields: ['computersTeaching', 'computersOnline', 'computersAdministrative', 'classesStationary', 'classesMobile'],
    },
    {
      title: wording('Оборудование', 'Devices'),
      fields: ['videoRooms', 'projectors', 'boards', 'scanners', 'printers', 'multifunction'],
    },
    { title: wording('Интернет', 'Internet'), fields: ['settlement', 'internetSpeed'] },
  ],
};
