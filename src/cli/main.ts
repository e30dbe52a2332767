import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { docxFiles } from '../adapters/docx/docx-files';
import { pageFiles } from '../adapters/html/page-files';
import { nodeDisk } from '../adapters/node/node-disk';
import { nodeZipCodec } from '../adapters/node/zip-codec';
import { xlsxFiles } from '../adapters/xlsx/xlsx-files';
import packageJson from '../../package.json';
import { run } from './run';

/** The bundle lies in dist/cli, the samples in assets/samples. */
const samples = join(__dirname, '..', '..', 'assets', 'samples');

const write =
  (stream: NodeJS.WriteStream) =>
  (text: string): void => {
    stream.write(`${text}\n`);
  };

void run(process.argv.slice(2), {
  files: xlsxFiles(nodeZipCodec),
  documents: docxFiles(nodeZipCodec),
  pages: pageFiles,
  disk: nodeDisk,
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  stdout: write(process.stdout),
  stderr: write(process.stderr),
  samples,
  version: packageJson.version,
  language: process.env['VEKHA_LANG'] === 'en' ? 'en' : 'ru',
}).then((code) => {
  process.exitCode = code;
});
