import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { Notice } from '../parts/notice';
import { useSchool } from './school-context';

/** Saves the document where the pane can; elsewhere says how. */
export function SaveStep() {
  const { text, world } = useSchool();
  const [failure, setFailure] = useState<string | null>(null);
  const { saveDocument } = world.platform;
  if (saveDocument === null) return <Text>{text.saveByMenu}</Text>;
  const save = (): void => {
    setFailure(null);
    saveDocument().catch((error: unknown) => setFailure(String(error)));
  };
  return (
    <>
      <Button onClick={save}>{text.saveFile}</Button>
      {failure !== null && <Notice intent="error">{text.saveFailed(failure)}</Notice>}
    </>
  );
}
