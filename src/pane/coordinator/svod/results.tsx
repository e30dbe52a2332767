import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Background } from '../../../app/background';
import { paneProblemText } from '../../../text/pane-problem-text';
import { svodText } from '../../../text/pane-svod-text';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import type { DeliveryNote } from '../../parts/use-deliver';
import { useDeliver } from '../../parts/use-deliver';
import { useWorld } from '../../world-context';

type Making = 'consolidatedWorkbook' | 'returnWorkbooks' | 'analyticalNote';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'stretch' },
  button: { justifyContent: 'flex-start' },
});

/** The files of the last consolidation. */
export function Results({ returned }: { readonly returned: number }) {
  const styles = useStyles();
  const { background, language } = useWorld();
  const say = svodText(language);
  const { save } = useDeliver();
  const [making, setMaking] = useState<Making | null>(null);
  const [note, setNote] = useState<DeliveryNote | null>(null);
  const make = async (which: Making): Promise<void> => {
    setMaking(which);
    setNote(null);
    const made = await madeBy(background, which);
    setNote(made.ok ? await save(made.value) : { intent: 'error', text: paneProblemText(made.problem, language) });
    setMaking(null);
  };
  const offers: readonly (readonly [Making, string])[] = [
    ['consolidatedWorkbook', say.saveSvod],
    ...(returned === 0 ? [] : ([['returnWorkbooks', say.saveReturns]] as const)),
    ['analyticalNote', say.saveNote],
  ];
  return (
    <Section title={say.resultsTitle}>
      <div className={styles.buttons}>
        {offers.map(([which, label]) => (
          <Button
            key={which}
            className={styles.button}
            icon={<ArrowDownloadRegular />}
            disabledFocusable={making !== null}
            onClick={() => void make(which)}
          >
            {making === which ? say.making : label}
          </Button>
        ))}
      </div>
      {note === null ? null : <Notice intent={note.intent}>{note.text}</Notice>}
    </Section>
  );
}

function madeBy(background: Background, which: Making): ReturnType<Background['analyticalNote']> {
  switch (which) {
    case 'consolidatedWorkbook':
      return background.consolidatedWorkbook();
    case 'returnWorkbooks':
      return background.returnWorkbooks();
    case 'analyticalNote':
      return background.analyticalNote();
  }
}
