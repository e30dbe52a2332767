import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { shellText } from '../../text/pane-shell-text';
import { useWorld } from '../world-context';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '40px',
  },
  title: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', margin: 0 },
  // Excel draws its own menu over the right upper corner.
  besideMenu: { paddingRight: '40px' },
  switch: { minWidth: '44px' },
});

/** Whose workbook it is, and the language. */
export function Header({ title }: { readonly title: string }) {
  const styles = useStyles();
  const { language, setLanguage } = useWorld();
  const say = shellText(language);
  const other = language === 'ru' ? 'en' : 'ru';
  return (
    <header className={mergeClasses(styles.header, setLanguage !== null && styles.besideMenu)}>
      <Text as="h1" size={300} weight="semibold" className={styles.title} title={title}>
        {title === '' ? say.appName : title}
      </Text>
      {setLanguage === null ? null : (
        <Button
          className={styles.switch}
          appearance="subtle"
          size="small"
          title={say.otherLanguageHint}
          onClick={() => setLanguage(other)}
        >
          {say.otherLanguage}
        </Button>
      )}
    </header>
  );
}
