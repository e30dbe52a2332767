import { Button, Link, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { cellName } from '../../workbook/address';
import { StatusBadge } from '../parts/status-badge';
import type { CheckItem } from './check-groups';
import { OptionalField } from './optional-field';
import { useSchool } from './school-context';
import { sections } from './school-state';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  cell: { color: tokens.colorNeutralForeground2 },
  where: { ...typographyStyles.body1Strong, margin: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    paddingBottom: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { flex: '1 1 140px', minWidth: 0 },
  reason: { ':has(textarea)': { flexBasis: '100%' } },
});

const tones = { error: 'bad', warning: 'warning', explained: 'good', remark: 'quiet' } as const;

/** One thing to mend: how grave, where, what to do, the ways there, and the reason where one helps. */
export function CheckCard({ item }: { readonly item: CheckItem }) {
  const styles = useStyles();
  const { text, show } = useSchool();
  const { finding, kind, where, message } = item;
  const { place } = finding;
  const mend = useMend(item);
  return (
    <article className={styles.item} aria-label={where === '' ? text.wholeForm : where}>
      <div className={styles.head}>
        <StatusBadge tone={tones[kind]} text={text.severity[kind]} />
        {place !== null && (
          <Text size={200} className={styles.cell}>
            {cellName(place)}
          </Text>
        )}
      </div>
      <p className={styles.where}>{where === '' ? text.wholeForm : where}</p>
      <Text>{message}</Text>
      <div className={styles.ways}>
        {mend !== null && (
          <Button size="small" onClick={mend} aria-label={`${text.mendHere}: ${where}`}>
            {text.mendHere}
          </Button>
        )}
        {place !== null && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={text.showCell(where, cellName(place))}
            onClick={() => show(place.sheet, place)}
          >
            {text.showInSheet}
          </Button>
        )}
      </div>
      <Reason item={item} label={text.addReason} />
    </article>
  );
}

/** A cell that is not filled in yet: a line that leads there, and the box for a reason. */
export function UnfilledLine({ item }: { readonly item: CheckItem }) {
  const styles = useStyles();
  const { text } = useSchool();
  const mend = useMend(item);
  return (
    <li className={styles.line}>
      <span className={styles.name}>
        {mend === null ? <Text>{item.where}</Text> : <Link onClick={mend}>{item.where}</Link>}
      </span>
      {item.kind === 'explained' && <StatusBadge tone="good" text={text.severity.explained} />}
      <div className={styles.reason}>
        <Reason item={item} label={text.reason} />
      </div>
    </li>
  );
}

function Reason({ item: { reason, where }, label }: { readonly item: CheckItem; readonly label: string }) {
  const { text } = useSchool();
  if (reason === null) return null;
  const answer = {
    ...reason,
    label: `${text.reason}: ${where}`,
    hint: text.reasonHint,
    findings: [],
    place: null,
    mended: null,
  };
  return <OptionalField answer={answer} label={label} />;
}

function useMend({ finding: { at } }: CheckItem): (() => void) | null {
  const { go } = useSchool();
  const section = sections.find((one) => one === at?.form);
  return at === null || section === undefined ? null : () => go(section, at);
}
