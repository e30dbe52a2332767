import { Badge, Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { cellName } from '../../workbook/address';
import { AnswerField } from './answer-field';
import type { CheckItem } from './check-groups';
import { checkGroups } from './check-groups';
import { ReadinessBar } from './readiness-bar';
import { useSchool } from './school-context';
import { ScreenFrame } from './screen-frame';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
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
});

/** «Проверка»: everything that is in the way, where it is and how to mend it. */
export function CheckScreen() {
  const styles = useStyles();
  const { reading, text, world } = useSchool();
  const groups = checkGroups(reading, world.language);
  return (
    <ScreenFrame title={text.check} next={{ screen: 'send', title: text.send }}>
      <ReadinessBar />
      {groups.length === 0 && <Text>{text.allFine}</Text>}
      {groups.map(({ section, items }) => (
        <div key={section} className={styles.group} role="group" aria-label={text.sections[section]}>
          <h3 className={styles.title}>{text.sections[section]}</h3>
          {items.map((item) => (
            <Item key={`${item.where} ${item.message}`} item={item} />
          ))}
        </div>
      ))}
    </ScreenFrame>
  );
}

const badgeColors = { error: 'danger', warning: 'warning', explained: 'success', remark: 'informative' } as const;

function Item({ item }: { readonly item: CheckItem }) {
  const styles = useStyles();
  const { text, go, show } = useSchool();
  const { finding, kind, where, message, reason } = item;
  const { at, place, form } = finding;
  const section = reachable(form);
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        <Badge appearance="tint" color={badgeColors[kind]}>
          {text.severity[kind]}
        </Badge>
        {place !== null && (
          <Text size={200} className={styles.cell}>
            {cellName(place)}
          </Text>
        )}
      </div>
      <p className={styles.where}>{where === '' ? text.wholeForm : where}</p>
      <Text>{message}</Text>
      <div className={styles.ways}>
        {at !== null && section !== null && (
          <Button size="small" onClick={() => go(section, at)} aria-label={`${text.mendHere}: ${where}`}>
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
      {reason !== null && (
        <AnswerField answer={{ ...reason, label: text.reason, hint: text.reasonHint, findings: [], place: null }} />
      )}
    </div>
  );
}

function reachable(form: string): 'cover' | 'equipment' | 'indicators' | 'activities' | null {
  return form === 'cover' || form === 'equipment' || form === 'indicators' || form === 'activities' ? form : null;
}
