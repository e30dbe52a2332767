import type { HostObject } from '../protocol/host-object';
import { aText, field, plain } from '../protocol/host-object';
import type { HostPage } from '../model/host-workbook';
import { oneOf } from './range-format-api';

export function pageLayoutApi(page: HostPage): HostObject {
  const footers: HostObject = {
    type: 'HeaderFooter',
    scalars: { leftFooter: field(page, 'leftFooter', aText), rightFooter: field(page, 'rightFooter', aText) },
  };
  return {
    type: 'PageLayout',
    scalars: {
      orientation: field(page, 'orientation', (value) => oneOf(value, ['Portrait', 'Landscape'])),
      paperSize: field(page, 'paperSize', (value) => oneOf(value, ['A4', 'Letter'])),
      zoom: field(page, 'zoom', (value) => plain(value)),
    },
    parts: {
      headersFooters: () => ({
        type: 'HeaderFooterGroup',
        scalars: {},
        parts: { defaultForAllPages: () => footers },
      }),
    },
    methods: {
      setPrintTitleRows: ([rows]) => {
        page.titleRows = aText(rows);
        return undefined;
      },
    },
  };
}

export function pageBreaksApi(page: HostPage): HostObject {
  return {
    type: 'PageBreakCollection',
    scalars: {},
    methods: {
      add: ([place]) => {
        page.breaks.push(aText(place));
        return { type: 'PageBreak', scalars: {} };
      },
      removePageBreaks: () => {
        page.breaks = [];
        return undefined;
      },
    },
  };
}
