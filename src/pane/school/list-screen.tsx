import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { AnswerField } from './answer-field';
import { Facts } from './facts';
import { listGroups } from './list-view';
import { useSchool } from './school-context';
import { SectionFrame } from './section-frame';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

/** A form that asks each of its fields once: «Титул» and «Оснащение». */
export function ListScreen({ section }: { readonly section: 'cover' | 'equipment' }) {
  const styles = useStyles();
  const { reading, text, world } = useSchool();
  return (
    <SectionFrame section={section}>
      {listGroups(reading, section, world.language).map(({ title, facts, answers }) => (
        <div key={title} className={styles.group} role="group" aria-label={title}>
          <h3 className={styles.title}>{title}</h3>
          <Facts layout="stack" facts={facts.map(({ label, text: content }) => ({ label, content }))} />
          {answers.map((answer) => (
            <AnswerField key={answer.at.field} answer={answer} />
          ))}
        </div>
      ))}
      {section === 'cover' && <Caption1>{text.privacy}</Caption1>}
    </SectionFrame>
  );
}
