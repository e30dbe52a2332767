import { describeWith } from '../support/tools';
import type { Room } from './support/desk';
import { openRoom, patience } from './support/desk';
import { sampleInbox } from './support/sample-inbox';

const endless = 'вечная.xlsx';
const greedy = 'прожорливая.xlsx';

/** What a workbook made to harm might do to the thread that reads it: never end, or ask for more memory than there is. */
const harm = `self.addEventListener('message', ({ data }) => {
  if (data.kind !== 'readSubmission') return;
  if (data.name === ${JSON.stringify(endless)}) for (;;);
  if (data.name === ${JSON.stringify(greedy)}) new ArrayBuffer(Number.MAX_SAFE_INTEGER);
});`;

describeWith('chromium', 'a file that its reader cannot get through', () => {
  let room: Room;

  beforeAll(async () => {
    room = await openRoom((name, script) => (name.startsWith('vekha.') ? `${harm}\n${script}` : script));
  }, patience);
  afterAll(() => room.close());

  test(
    'gets a verdict of its own, and the rest is consolidated',
    async () => {
      const { page } = await room.open();
      const { inTime } = await sampleInbox();
      const [first] = inTime;
      if (first === undefined) throw new Error('The sample has files');
      const { bytes } = first;
      const chosen = [{ name: endless, bytes }, { name: greedy, bytes }, ...inTime];
      await page
        .locator('[role=tabpanel] input[type=file]')
        .first()
        .setInputFiles(chosen.map(({ name, bytes: buffer }) => ({ name, mimeType: '', buffer: Buffer.from(buffer) })));
      await page.getByRole('button', { name: 'Собрать свод' }).click();
      await page.getByText('Свод собран: сдали 5 из 7').first().waitFor({ timeout: patience });
      // One file of the sample is torn.
      await page.getByText('не читается 3').click();
      const reasonOf = async (name: string): Promise<string> => {
        const row = page.locator('details', { has: page.locator('summary', { hasText: name }) }).last();
        await row.locator('summary').click();
        return row.innerText();
      };
      expect(await reasonOf(endless)).toContain('дольше 20 с');
      expect(await reasonOf(greedy)).toContain('слишком тяжёл для чтения');
    },
    2 * patience,
  );
});
