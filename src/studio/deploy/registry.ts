// Registry files for Windows machines without Group Policy: first what stood there goes, then what holds now is written.
import { type Artefact, type Deployment, entriesOf } from './deployment';
import { registryKey, WINDOWS_BROWSERS } from './windows-places';

const ROOT = 'HKEY_LOCAL_MACHINE';

/** Returns one file for each browser. Its lines end as Windows likes them, and nothing in it is beyond ASCII. */
export const registryFiles = (deployment: Deployment): Artefact[] =>
  WINDOWS_BROWSERS.map((browser) => {
    const place = `${ROOT}\\${registryKey(browser, deployment.ids)}`;
    const lines = [
      'Windows Registry Editor Version 5.00',
      '',
      `[-${place}]`,
      '',
      `[${place}]`,
      ...valuesAt(deployment, place),
      '',
    ];
    return { path: `windows/${browser}.reg`, text: lines.join('\r\n') };
  });

/** Lists are keys of their own, with numbered values. */
function valuesAt(deployment: Deployment, place: string): string[] {
  const entries = entriesOf(deployment);
  const plain = entries.flatMap(([name, value]) => (Array.isArray(value) ? [] : [`${quoted(name)}=${dataOf(value)}`]));
  const lists = entries.flatMap(([name, value]) =>
    Array.isArray(value)
      ? ['', `[${place}\\${name}]`, ...value.map((item, index) => `${quoted(String(index + 1))}=${quoted(item)}`)]
      : [],
  );
  return [...plain, ...lists];
}

const dataOf = (value: string | number | boolean): string =>
  typeof value === 'string' ? quoted(value) : `dword:${Number(value).toString(16).padStart(8, '0')}`;

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
