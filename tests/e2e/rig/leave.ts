// The built extension with leave to ask the school's address, which is a question of the browser's that no test can answer.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './built';
import { HOST } from './school-host';

/** Returns the folder of a copy, which whoever asked does away with. */
export function withLeave(): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-glance-leave-'));
  cpSync(builtExtension(), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`https://${HOST}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
