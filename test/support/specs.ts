import type { FormLayout } from '../../src/forms/block/layout';
import { activitiesForm, activitiesLayout } from '../../src/forms/municipal/activities-form';
import { indicatorsForm, indicatorsLayout } from '../../src/forms/municipal/indicators-form';
import { outcomesForm, outcomesLayout } from '../../src/forms/municipal/outcomes-form';
import { programmeForm, programmeLayout } from '../../src/forms/municipal/programme-form';
import { questionsForm, questionsLayout } from '../../src/forms/municipal/questions-form';
import { schoolsForm, schoolsLayout } from '../../src/forms/municipal/schools-form';
import { activityReport, activityReportLayout } from '../../src/forms/school/activity-report';
import { checkForm, checkLayout } from '../../src/forms/school/check-form';
import { cover, coverLayout } from '../../src/forms/school/cover';
import { equipment, equipmentLayout } from '../../src/forms/school/equipment';
import { indicatorReport, indicatorReportLayout } from '../../src/forms/school/indicator-report';
import type { FormSpec } from '../../src/forms/spec/form';

const indicators = indicatorsForm([2021, 2022]);

/** Every form with its layout, by id. */
export const specs: readonly (readonly [string, FormSpec, FormLayout])[] = (
  [
    [cover, coverLayout],
    [equipment, equipmentLayout],
    [indicatorReport, indicatorReportLayout],
    [activityReport, activityReportLayout],
    [checkForm, checkLayout],
    [programmeForm, programmeLayout],
    [indicators, indicatorsLayout(indicators)],
    [outcomesForm, outcomesLayout],
    [activitiesForm, activitiesLayout],
    [schoolsForm, schoolsLayout],
    [questionsForm, questionsLayout],
  ] as const
).map(([spec, layout]) => [spec.id, spec, layout] as const);
