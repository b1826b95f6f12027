// Device management as an admin does it on Linux: policy files where the real browsers look for them, seen by the browsers of one test and by no others.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension, manifestOf } from './built';

/** What a school sets, by key; text stands for a file that is broken. */
export type Policy = Readonly<Record<string, unknown>> | string;

export interface Device {
  /** What to start in the browser's place. */
  readonly launcher: string;
  /** Puts a policy in place of what stood there; `null` takes the file away. */
  set(policy: Policy | null): void;
  close(): void;
}

const CHROMIUM = '/etc/chromium/policies/managed';
const FIREFOX = '/etc/firefox/policies';
export const GECKO_ID = 'second-glance@second-glance.example';

/** Why policies cannot be tried on this machine, or `null`. */
export function whyNoDevice(): string | null {
  if (process.platform !== 'linux') return 'policy files are tried on Linux only';
  const trial = chromiumDevice('true');
  try {
    execFileSync(trial.launcher, { stdio: 'ignore' });
    return null;
  } catch {
    return 'no program may be given files of its own here';
  } finally {
    trial.close();
  }
}

/** `browser`: the path of a Chromium. */
export const chromiumDevice = (browser: string): Device =>
  deviceAt(CHROMIUM, 'second-glance.json', browser, (policy) => ({ '3rdparty': { extensions: { [chromiumId()]: policy } } }));

/** `browser`: the path of a Firefox. `more`: policies for the browser itself. */
export const firefoxDevice = (browser: string, more: Readonly<Record<string, unknown>> = {}): Device =>
  deviceAt(FIREFOX, 'policies.json', browser, (policy) => ({
    policies: { ...more, '3rdparty': { Extensions: { [GECKO_ID]: policy } } },
  }));

/** The id that the manifest's key gives the unpacked extension. */
export function chromiumId(): string {
  const key = String(manifestOf(builtExtension()).key);
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Where what is mounted stays unseen by everything else; for others than root by being root in a small world of its own. */
const apart = ['--mount', '--propagation', 'private', ...(process.getuid?.() === 0 ? [] : ['--map-root-user'])];

/**
 * The folder of policies is laid over the real one for the browser alone. A file in the real one would govern every
 * browser of the machine, and go on to if the test were killed.
 */
function deviceAt(
  folder: string,
  name: string,
  browser: string,
  bodyOf: (policy: Readonly<Record<string, unknown>>) => unknown,
): Device {
  const own = mkdtempSync(join(tmpdir(), 'second-glance-device-'));
  const policies = join(own, 'policies');
  const layers = join(own, 'layers');
  const launcher = join(own, 'browser');
  mkdirSync(policies);
  mkdirSync(layers);
  writeFileSync(launcher, launcherFor({ folder, policies, layers, browser }));
  chmodSync(launcher, 0o755);
  const file = join(policies, name);
  const coming = join(own, 'coming');
  return {
    launcher,
    set(policy) {
      if (policy === null) return rmSync(file, { force: true });
      // In one go, as management does it: a browser that looks meanwhile sees the old or the new.
      writeFileSync(coming, typeof policy === 'string' ? policy : JSON.stringify(bodyOf(policy)));
      renameSync(coming, file);
    },
    close: () => rmSync(own, { recursive: true, force: true }),
  };
}

/** Upon a layer of its own over `/etc`, so that the folder need not be there. */
const launcherFor = (at: { folder: string; policies: string; layers: string; browser: string }): string => `#!/bin/sh
exec unshare ${apart.join(' ')} sh -c '
  set -e
  mount -t tmpfs none "${at.layers}"
  mkdir "${at.layers}/upper" "${at.layers}/work"
  mount -t overlay -o "lowerdir=/etc,upperdir=${at.layers}/upper,workdir=${at.layers}/work" none /etc
  mkdir -p "${at.folder}"
  mount --bind "${at.policies}" "${at.folder}"
  exec "${at.browser}" "$@"
' sh "$@"
`;
