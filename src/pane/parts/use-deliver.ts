import { useCallback } from 'react';
import type { MadeFile } from '../../app/background';
import { paneProblemText } from '../../text/pane-problem-text';
import { shellText } from '../../text/pane-shell-text';
import { useAnnounce } from '../shell/live-region';
import { useWorld } from '../world-context';

/** Gives files and texts to the person and says so; true where it went well. */
export function useDeliver(): {
  readonly save: (file: MadeFile) => Promise<boolean>;
  readonly copy: (text: string) => Promise<boolean>;
} {
  const { delivery, language } = useWorld();
  const announce = useAnnounce();
  const say = shellText(language);
  const save = useCallback(
    async (file: MadeFile) => {
      const saved = await delivery.save(file);
      announce(saved.ok ? say.saved(file.name) : paneProblemText(saved.problem, language));
      return saved.ok;
    },
    [delivery, language, announce, say],
  );
  const copy = useCallback(
    async (text: string) => {
      const copied = await delivery.copyText(text);
      announce(copied.ok ? say.copied : paneProblemText(copied.problem, language));
      return copied.ok;
    },
    [delivery, language, announce, say],
  );
  return { save, copy };
}
