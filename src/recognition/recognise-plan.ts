import type { RawDocument } from '../workbook/raw-table';
import type { DraftPlan } from './draft-plan';

export function recognisePlan(document: RawDocument): DraftPlan {
  return {
    source: document.file,
    plan: {
      programme: {
        title: '',
        municipality: '',
        period: null,
        calendar: 'calendar',
        actDate: null,
        actNumber: '',
        coordinator: '',
      },
      sections: [],
      indicators: [],
      outcomes: [],
      activities: [],
    },
    schools: [],
    tables: [],
    doubts: [{ severity: 'error', problem: { code: 'noTables' }, address: { in: 'text', line: 0 }, row: '' }],
    unused: [],
    sourceTexts: new Map(),
  };
}
