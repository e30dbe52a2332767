import { numbered } from '../../../domain/plan/numbered';
import { Button, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { filterChoices, ShortfallFilter } from '../../../app/find-shortfalls';
import { noFilter } from '../../../app/find-shortfalls';
import { behindText } from '../../../text/pane-behind-text';
import { useWorld } from '../../world-context';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(136px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'end',
  },
  field: { minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
  select: { '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** By school, by indicator, by who is responsible: empty choices find everything. */
export function ShortfallFilters({
  filter,
  choices,
  onChange,
}: {
  readonly filter: ShortfallFilter;
  readonly choices: ReturnType<typeof filterChoices>;
  readonly onChange: (filter: ShortfallFilter) => void;
}) {
  const styles = useStyles();
  const say = behindText(useWorld().language);
  const fields = [
    { part: 'school', label: say.school, any: say.anySchool, options: choices.schools.map((name) => [name, name]) },
    {
      part: 'responsible',
      label: say.responsible,
      any: say.anyResponsible,
      options: choices.responsible.map((name) => [name, name]),
    },
    {
      part: 'indicator',
      label: say.indicator,
      any: say.anyIndicator,
      options: choices.indicators.map(({ key, number, title }) => [key, numbered(number, title)]),
    },
  ] as const;
  return (
    <div className={styles.filters} role="group" aria-label={say.filters}>
      {fields.map(({ part, label, any, options }) => (
        <Field key={part} label={label} className={mergeClasses(styles.field, part === 'indicator' && styles.wide)}>
          <Select
            className={styles.select}
            value={filter[part] ?? ''}
            onChange={(_, { value }) => onChange({ ...filter, [part]: value === '' ? null : value })}
          >
            <option value="">{any}</option>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        </Field>
      ))}
      {Object.values(filter).every((one) => one === null) ? null : (
        <Button onClick={() => onChange(noFilter)}>{say.reset}</Button>
      )}
    </div>
  );
}
