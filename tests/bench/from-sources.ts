// Runs a bench from the sources, not bundled with the tool: the rig finds its pages by where its files lie.
import { runnerImport } from 'vite';

/** Returns what the file exports; `file` begins at the project's root. */
export async function fromSources<Module>(file: string, root: string): Promise<Module> {
  return (await runnerImport<Module>(file, { root, configFile: false, logLevel: 'error' })).module;
}
