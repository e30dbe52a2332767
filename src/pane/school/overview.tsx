import { makeStyles, mergeClasses, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { readinessOf } from '../../consolidation/readiness';
import { progressText } from './progress-text';
import { ReadinessBar } from './readiness-bar';
import type { ScreenId } from './school-context';
import { useSchool } from './school-context';
import type { SectionProgress } from './school-state';
import { reportFacts, sealOfDocument, sectionProgress } from './school-state';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: '2px' },
});

/** The way into the form: whose it is, how far each section is, what is next. */
export function Overview() {
  const styles = useStyles();
  const { reading, text } = useSchool();
  const seal = sealOfDocument(reading);
  const { errors, unexplained } = readinessOf(reading.findings);
  return (
    <>
      <h2 className={styles.title}>{text.report(reportFacts(reading).period)}</h2>
      <ReadinessBar />
      <nav aria-label={text.overview}>
        <ul className={styles.list}>
          {sectionProgress(reading).map((progress) => (
            <Entry
              key={progress.id}
              screen={progress.id}
              title={text.sections[progress.id]}
              status={progress.asked === 0 ? text.nothingHere : progressText(progress, text)}
              part={progress.asked === 0 ? 1 : settled(progress) / progress.asked}
              mark={markOf(progress.errors, progress.warnings, settled(progress) === progress.asked)}
            />
          ))}
          <Entry
            screen="check"
            title={text.check}
            status={errors + unexplained === 0 ? text.noFindings : text.left(errors, unexplained)}
            mark={markOf(errors, unexplained, true)}
          />
          <Entry
            screen="send"
            title={text.send}
            status={seal.state === 'fits' ? text.sealed(seal.on) : text.sendSteps}
            mark={seal.state === 'fits' ? 'done' : 'open'}
          />
        </ul>
      </nav>
    </>
  );
}

/** What is filled in, and what a reason stands for. */
function settled({ filled, explained }: SectionProgress): number {
  return filled + explained;
}

type Mark = 'error' | 'warning' | 'done' | 'open';

function markOf(errors: number, warnings: number, complete: boolean): Mark {
  if (errors > 0) return 'error';
  if (warnings > 0) return 'warning';
  return complete ? 'done' : 'open';
}

const marks = { error: ErrorCircleFilled, warning: WarningFilled, done: CheckmarkCircleFilled, open: CircleRegular };

const useEntryStyles = makeStyles({
  entry: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) 20px',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    width: '100%',
    minHeight: '56px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { fontSize: '20px', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  title: { ...typographyStyles.body1Strong, display: 'block' },
  status: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  bar: { marginTop: tokens.spacingVerticalXS },
});

interface EntryProps {
  readonly screen: ScreenId;
  readonly title: string;
  readonly status: string;
  readonly mark: Mark;
  /** 0 to 1; absent where there is nothing to fill in. */
  readonly part?: number;
}

function Entry({ screen, title, status, mark, part }: EntryProps) {
  const styles = useEntryStyles();
  const { go } = useSchool();
  const Icon = marks[mark];
  return (
    <li>
      <button type="button" className={styles.entry} onClick={() => go(screen)}>
        <Icon aria-hidden className={mergeClasses(styles.icon, styles[mark])} />
        <span>
          <span className={styles.title}>{title}</span>
          <span className={styles.status}>{status}</span>
          {part !== undefined && part < 1 && (
            <ProgressBar className={styles.bar} value={part} thickness="medium" aria-hidden role="presentation" />
          )}
        </span>
        <ChevronRightRegular aria-hidden className={styles.icon} />
      </button>
    </li>
  );
}
