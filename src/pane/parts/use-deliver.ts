import { useCallback } from 'react';
import type { MadeFile } from '../../app/background';
import { deliveredText } from '../../text/delivery-text';
import { paneProblemText } from '../../text/pane-problem-text';
import { shellText } from '../../text/pane-shell-text';
import { useAnnounce } from '../shell/live-region';
import { useWorld } from '../world-context';

/** What became of a file, as the person is told it. */
export interface DeliveryNote {
  readonly intent: 'success' | 'error';
  readonly text: string;
}

/** Gives files and texts to the person and announces it; what is shown of it is the caller's. */
export function useDeliver(): {
  readonly save: (file: MadeFile) => Promise<DeliveryNote>;
  readonly copy: (text: string) => Promise<boolean>;
} {
  const { delivery, language } = useWorld();
  const announce = useAnnounce();
  const say = shellText(language);
  const save = useCallback(
    async (file: MadeFile): Promise<DeliveryNote> => {
      const saved = await delivery.save(file);
      const note: DeliveryNote = saved.ok
        ? { intent: 'success', text: deliveredText(saved.value, language) }
        : { intent: 'error', text: paneProblemText(saved.problem, language) };
      announce(note.text);
      return note;
    },
    [delivery, language, announce],
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
