import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useState } from 'react';
import type { ShortfallFilter } from '../../../app/find-shortfalls';
import { filterChoices, findShortfalls, noFilter } from '../../../app/find-shortfalls';
import { isShare } from '../../../domain/plan/measure';
import { behindText } from '../../../text/pane-behind-text';
import { EmptyState } from '../../parts/empty-state';
import { Section } from '../../parts/section';
import { useSpread } from '../../parts/use-spread';
import { useAnnounce } from '../../shell/live-region';
import { useWorld } from '../../world-context';
import type { CoordinatorProps } from '../coordinator-props';
import { IndicatorShortfallRow } from './indicator-shortfall-row';
import { OverdueRow } from './overdue-row';
import { ShortfallFilters } from './shortfall-filters';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** How many lines are drawn before the person asks for more. */
const page = 50;

/** «Отставания»: missed targets and overdue activities, as the consolidated sheets have them now. */
export function BehindTab({ svod, municipal, onTab }: CoordinatorProps) {
  const { language } = useWorld();
  const say = behindText(language);
  if (svod === null) {
    return (
      <EmptyState
        icon={<DocumentTableRegular />}
        action={
          <Button appearance="primary" onClick={() => onTab('svod')}>
            {say.goToSvod}
          </Button>
        }
      >
        {say.empty}
      </EmptyState>
    );
  }
  return <Shortfalls svod={svod} municipal={municipal} />;
}

function Shortfalls({
  svod,
  municipal,
}: {
  readonly svod: NonNullable<CoordinatorProps['svod']>;
  readonly municipal: CoordinatorProps['municipal'];
}) {
  const styles = useStyles();
  const { language } = useWorld();
  const say = behindText(language);
  const announce = useAnnounce();
  const [filter, setFilter] = useState<ShortfallFilter>(noFilter);
  const [shown, setShown] = useState(page);
  const { indicators } = municipal.reading.municipality.plan;
  const measures = useMemo(() => new Map(indicators.map(({ key, measure }) => [key, measure])), [indicators]);
  const { choices, found } = useMemo(() => {
    const share = (key: string): boolean => {
      const measure = measures.get(key) ?? null;
      return measure !== null && isShare(measure);
    };
    return { choices: filterChoices(svod, share), found: findShortfalls(svod, share, filter) };
  }, [svod, measures, filter]);
  const change = (next: ShortfallFilter): void => {
    setFilter(next);
    setShown(page);
  };
  const turnOf = useSpread(null, found.indicators.length + Math.min(found.overdue.length, shown));
  const isFiltered = filter !== noFilter;
  useEffect(() => {
    if (isFiltered) announce(say.found(found.indicators.length, found.overdue.length));
  }, [found, isFiltered, announce, say]);
  return (
    <div className={styles.screen}>
      <ShortfallFilters filter={filter} choices={choices} onChange={change} />
      {filter.responsible !== null ? (
        <Text className={styles.quiet}>{say.responsibleFilterHidesIndicators}</Text>
      ) : (
        <Section title={say.missed(found.indicators.length)}>
          {found.indicators.length === 0 ? <Text>{say.nothingMissed}</Text> : null}
          <ul className={styles.list}>
            {found.indicators.map((shortfall, at) =>
              turnOf(at) === null ? null : (
                <IndicatorShortfallRow
                  key={shortfall.indicator.key}
                  shortfall={shortfall}
                  kind={measures.get(shortfall.indicator.key)?.kind ?? 'value'}
                />
              ),
            )}
          </ul>
          {found.indicatorsWithoutData === 0 ? null : (
            <Text size={200} className={styles.quiet}>
              {say.noDataIndicators(found.indicatorsWithoutData)}
            </Text>
          )}
        </Section>
      )}
      {filter.indicator !== null ? null : (
        <Section title={say.overdue(found.overdue.length)}>
          {found.overdue.length === 0 ? <Text>{say.nothingOverdue}</Text> : null}
          <ul className={styles.list}>
            {found.overdue
              .slice(0, shown)
              .map((obligation, at) =>
                turnOf(found.indicators.length + at) === null ? null : (
                  <OverdueRow key={`${obligation.cell.sheet} ${obligation.cell.row}`} obligation={obligation} />
                ),
              )}
          </ul>
          {found.overdue.length <= shown ? null : (
            <Button appearance="subtle" onClick={() => setShown(shown + page)}>
              {say.more(Math.min(page, found.overdue.length - shown))}
            </Button>
          )}
        </Section>
      )}
    </div>
  );
}
