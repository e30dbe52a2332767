import type { ReactNode } from 'react';
import { progressText } from './progress-text';
import { useSchool } from './school-context';
import type { SectionId } from './school-state';
import { nextAfter, sectionProgress } from './school-state';
import { ScreenFrame } from './screen-frame';

/** The screen of one form: how far it is, and the way to the next. */
export function SectionFrame({ section, children }: { readonly section: SectionId; readonly children: ReactNode }) {
  const { reading, text } = useSchool();
  const progress = sectionProgress(reading).find(({ id }) => id === section);
  const next = nextAfter(section);
  return (
    <ScreenFrame
      title={text.sections[section]}
      status={progress === undefined ? '' : progressText(progress, text)}
      next={{ screen: next, title: next === 'check' ? text.check : text.sections[next] }}
    >
      {children}
    </ScreenFrame>
  );
}
