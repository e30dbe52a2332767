import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Background } from '../../../app/background';
import { paneProblemText } from '../../../text/pane-problem-text';
import { svodText } from '../../../text/pane-svod-text';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
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
  const [problem, setProblem] = useState<string | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const make = async (which: Making): Promise<void> => {
    setMaking(which);
    setProblem(null);
    setSaved(null);
    const made = await madeBy(background, which);
    if (!made.ok) setProblem(paneProblemText(made.problem, language));
    else if (await save(made.value)) setSaved(made.value.name);
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
      {saved === null ? null : <Notice intent="success">{say.saved(saved)}</Notice>}
      {problem === null ? null : <Notice intent="error">{problem}</Notice>}
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
