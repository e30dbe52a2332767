import { join } from 'node:path';
import { createProgram, ModuleKind, ModuleResolutionKind, ScriptTarget } from 'typescript';

const root = join(__dirname, '..', '..', 'src');

/** The source and what it imports as JavaScript in a folder, for a process of its own; gives the path to require. */
export function emitted(source: string, folder: string): string {
  const program = createProgram([join(root, source)], {
    rootDir: root,
    outDir: folder,
    module: ModuleKind.CommonJS,
    moduleResolution: ModuleResolutionKind.Bundler,
    target: ScriptTarget.ES2022,
    noCheck: true,
    types: ['node'],
  });
  program.emit();
  return join(folder, source.replace(/\.ts$/, '.js'));
}
