import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Position } from '../../workbook/address';
import { cellName } from '../../workbook/address';
import { shellText } from '../../text/pane-shell-text';
import { paneProblemText } from '../../text/pane-problem-text';
import { useAnnounce } from '../shell/live-region';
import { useWorld } from '../world-context';

const useStyles = makeStyles({
  /** A line of its own, of which the place and the colour say enough. */
  title: { lineHeight: tokens.lineHeightBase300, textAlign: 'left' },
});

/** Selects a cell of the open workbook. */
export function CellLink({
  sheet,
  cell,
  children,
}: {
  readonly sheet: string;
  readonly cell: Position;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { workbook, language } = useWorld();
  const announce = useAnnounce();
  const place = `${sheet}!${cellName(cell)}`;
  const go = async (): Promise<void> => {
    const selected = await workbook.select(sheet, cell);
    announce(selected.ok ? place : paneProblemText(selected.problem, language));
  };
  return (
    <Link
      as="button"
      {...(children === undefined ? { inline: true } : { className: styles.title })}
      title={shellText(language).openCell(place)}
      onClick={() => void go()}
    >
      {children ?? place}
    </Link>
  );
}
