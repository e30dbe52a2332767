import { makeStyles, Spinner } from '@fluentui/react-components';
import { shellText } from '../../text/pane-shell-text';
import { useWorld } from '../world-context';

const useStyles = makeStyles({ place: { padding: '32px 0', display: 'flex', justifyContent: 'center' } });

export function Loading() {
  const styles = useStyles();
  return (
    <div className={styles.place}>
      <Spinner size="small" label={shellText(useWorld().language).reading} />
    </div>
  );
}
