import { Button, makeStyles, Text, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { ScreenId } from './school-context';
import { useSchool } from './school-context';

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  back: { alignSelf: 'flex-start', paddingLeft: 0, minWidth: 'auto' },
  heading: { ...typographyStyles.subtitle1, margin: 0, ':focus': { outlineStyle: 'none' } },
  status: { color: tokens.colorNeutralForeground2 },
  next: { alignSelf: 'stretch' },
});

interface FrameProps {
  readonly title: string;
  /** How far the screen is, under its title. */
  readonly status?: string;
  readonly next?: { readonly screen: ScreenId; readonly title: string };
  readonly children: ReactNode;
}

/** A screen with the way back and the way on. Its heading takes the focus, so that a reader hears where it is. */
export function ScreenFrame({ title, status, next, children }: FrameProps) {
  const styles = useStyles();
  const { text, go, wanted } = useSchool();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wanted === null) heading.current?.focus();
  }, [wanted]);
  return (
    <section className={styles.frame} aria-label={title}>
      <div>
        <Button
          className={styles.back}
          appearance="transparent"
          icon={<ArrowLeftRegular />}
          onClick={() => go('overview')}
        >
          {text.back}
        </Button>
        <h2 className={styles.heading} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {status !== undefined && (
          <Text size={200} block className={styles.status}>
            {status}
          </Text>
        )}
      </div>
      {children}
      {next !== undefined && (
        <Button
          className={styles.next}
          appearance="primary"
          icon={<ChevronRightRegular />}
          iconPosition="after"
          onClick={() => go(next.screen)}
        >
          {text.next(next.title)}
        </Button>
      )}
    </section>
  );
}
