import { makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckCard, UnfilledLine } from './check-card';
import { checkGroups } from './check-groups';
import { ReadinessBar } from './readiness-bar';
import { useSchool } from './school-context';
import { ScreenFrame } from './screen-frame';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  unfilledTitle: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '4px' },
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
      {groups.map(({ section, items, unfilled }) => (
        <div key={section} className={styles.group} role="group" aria-label={text.sections[section]}>
          <h3 className={styles.title}>{text.sections[section]}</h3>
          {items.map((item) => (
            <CheckCard key={item.key} item={item} />
          ))}
          {unfilled.length > 0 && (
            <>
              <UnfilledTitle count={unfilled.filter(({ kind }) => kind === 'warning').length} />
              <ul className={styles.list}>
                {unfilled.map((item) => (
                  <UnfilledLine key={item.key} item={item} />
                ))}
              </ul>
            </>
          )}
        </div>
      ))}
    </ScreenFrame>
  );
}

/** Nothing to say once each has its reason. */
function UnfilledTitle({ count }: { readonly count: number }) {
  const styles = useStyles();
  const { text } = useSchool();
  return count === 0 ? null : <p className={styles.unfilledTitle}>{text.notFilled(count)}</p>;
}
