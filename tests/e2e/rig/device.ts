// Device management as an admin does it on Linux: policy files where the real browsers look for them, always taken away again.

import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtExtension, manifestOf } from './built';

/** What a school sets, by key; text stands for a file that is broken. */
export type Policy = Readonly<Record<string, unknown>> | string;

export interface Device {
  /** Puts a policy in place of what stood there; `null` takes the file away. */
  set(policy: Policy | null): void;
  /** Takes the file away, and the folders that were made for it. */
  restore(): void;
}

const CHROMIUM = '/etc/chromium/policies/managed';
const FIREFOX = '/etc/firefox/policies';
export const GECKO_ID = 'second-glance@second-glance.example';

/** Why policies cannot be tried on this machine, or `null`. */
export function whyNoDevice(): string | null {
  if (process.platform !== 'linux') return 'policy files are tried on Linux only';
  try {
    accessSync('/etc', constants.W_OK);
    return null;
  } catch {
    return '/etc is not writable here';
  }
}

export const chromiumDevice = (): Device =>
  deviceAt(join(CHROMIUM, `second-glance-test-${process.pid}.json`), (policy) => ({
    '3rdparty': { extensions: { [chromiumId()]: policy } },
  }));

/** Firefox reads one file only, so one that stands there is put aside for as long. `more`: policies for the browser itself. */
export function firefoxDevice(more: Readonly<Record<string, unknown>> = {}): Device {
  const file = join(FIREFOX, 'policies.json');
  const aside = `${file}.before-second-glance-test`;
  if (existsSync(file)) renameSync(file, aside);
  const device = deviceAt(file, (policy) => ({ policies: { ...more, '3rdparty': { Extensions: { [GECKO_ID]: policy } } } }));
  return {
    set: device.set,
    restore() {
      device.restore();
      if (existsSync(aside)) renameSync(aside, file);
    },
  };
}

/** The id that the manifest's key gives the unpacked extension. */
export function chromiumId(): string {
  const key = String(manifestOf(builtExtension()).key);
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function deviceAt(file: string, bodyOf: (policy: Readonly<Record<string, unknown>>) => unknown): Device {
  const made: string[] = [];
  const makeFolder = (folder: string) => {
    if (existsSync(folder)) return;
    makeFolder(dirname(folder));
    mkdirSync(folder);
    made.push(folder);
  };
  const restore = () => {
    rmSync(file, { force: true });
    for (const folder of made.splice(0).reverse()) if (readdirSync(folder).length === 0) rmdirSync(folder);
  };
  // Also when the run is broken off: a policy that stays would govern every later browser on this machine.
  process.once('exit', restore);
  return {
    set(policy) {
      if (policy === null) return rmSync(file, { force: true });
      makeFolder(dirname(file));
      // In one go, as management does it: a browser that looks meanwhile sees the old or the new.
      writeFileSync(`${file}.new`, typeof policy === 'string' ? policy : JSON.stringify(bodyOf(policy)));
      renameSync(`${file}.new`, file);
    },
    restore,
  };
}
