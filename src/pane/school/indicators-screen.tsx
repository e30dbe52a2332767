import { Caption1, Text } from '@fluentui/react-components';
import { numberText } from '../../text/number-text';
import type { SchoolPaneText } from '../../text/school-pane-text';
import { AnswerField } from './answer-field';
import { Card } from './card';
import { Facts } from './facts';
import type { IndicatorPart, IndicatorView, ShareView } from './indicator-view';
import { indicatorViews } from './indicator-view';
import { numbered } from '../../domain/plan/numbered';
import { OptionalField } from './optional-field';
import { useSchool } from './school-context';
import { SectionFrame } from './section-frame';

/** «Показатели»: a card for each indicator, with what it comes to. */
export function IndicatorsScreen() {
  const { reading, text, world } = useSchool();
  const views = indicatorViews(reading, world.language);
  return (
    <SectionFrame section="indicators">
      {views.length === 0 && <Text>{text.nothingHere}</Text>}
      {views.map((view) => (
        <IndicatorCard key={view.key} view={view} />
      ))}
      {views.some(({ share }) => typeof share?.target === 'number') && <Caption1>{text.hintOnly}</Caption1>}
    </SectionFrame>
  );
}

function IndicatorCard({ view }: { readonly view: IndicatorView }) {
  const { text } = useSchool();
  const { number, title, goal, previous, parts, share, note } = view;
  return (
    <Card title={numbered(number, title)}>
      <Facts
        layout="lines"
        facts={[
          { label: text.goal, content: goal },
          { label: text.lastPeriod, content: previous },
        ]}
      />
      {parts.map((part) => (
        <Part key={part.kind === 'asked' ? part.answer.at.field : part.label} part={part} />
      ))}
      {share !== null && <Share share={share} />}
      {note !== null && <OptionalField answer={note} label={text.addNote} />}
    </Card>
  );
}

function Part({ part }: { readonly part: IndicatorPart }) {
  const { text, world } = useSchool();
  if (part.kind === 'asked') return <AnswerField answer={part.answer} />;
  const { label, value } = part;
  const told = value === null ? text.noValue : typeof value === 'number' ? numberText(value, world.language, 6) : value;
  return <Facts layout="stack" facts={[{ label, content: `${told} (${text.fromEquipment})` }]} />;
}

function Share({ share: { percent, target, gap } }: { readonly share: ShareView }) {
  const { text, world } = useSchool();
  const told = `${numberText(percent, world.language)} %`;
  return (
    <div role="status">
      <Facts
        layout="stack"
        facts={[{ label: text.share, content: [told, againstPlan(text, target, gap)].filter(isSaid).join('. ') }]}
      />
    </div>
  );
}

function againstPlan(text: SchoolPaneText, target: number | null, gap: ShareView['gap']): string {
  if (target === null) return '';
  if (gap === null) return text.planMet(target);
  return gap.side === 'below' ? text.below(gap.points, target, gap.count) : text.above(gap.points, target, gap.count);
}

function isSaid(part: string): boolean {
  return part !== '';
}
