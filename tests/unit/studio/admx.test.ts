// The administrative templates, read by a strict XML parser: every reference leads somewhere, and every key is where browsers look.
import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { type ManagedKey, managedKeys } from '../../../src/model/managed';
import { admxFiles } from '../../../src/studio/deploy/admx';
import { registryKey, WINDOWS_BROWSERS } from '../../../src/studio/deploy/windows-places';
import { byAddress } from './deployments';

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';

function parsed(text: string) {
  const stop = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError: stop }).parseFromString(text, 'text/xml').documentElement;
  if (!root) return expect.unreachable('there is no root');
  return root;
}

const [admxFile, admlFile] = admxFiles(byAddress.ids);
const [admx, adml] = [parsed(admxFile?.text ?? ''), parsed(admlFile?.text ?? '')];
const all = (root: Element, name: string): Element[] => Array.from(root.getElementsByTagNameNS(NAMESPACE, name));
const value = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const policies = all(admx, 'policy');
const keys: [string, ManagedKey<never>][] = Object.entries(managedKeys as never);

describe('the templates', () => {
  it('are called as the editor wants them', () => {
    expect([admx.localName, adml.localName]).toEqual(['policyDefinitions', 'policyDefinitionResources']);
    expect(admlFile?.path).toMatch(/\/en-US\/second-glance\.adml$/);
    expect(admxFile?.path).toMatch(/\/second-glance\.admx$/);
  });

  it('have a policy for every key in every browser, where that browser looks', () => {
    expect(policies.map((policy) => value(policy, 'name'))).toEqual(
      WINDOWS_BROWSERS.flatMap((browser) => keys.map(([name]) => `${browser}_${name}`)),
    );
    for (const policy of policies) {
      const browser = WINDOWS_BROWSERS.find((one) => value(policy, 'name').startsWith(`${one}_`));
      if (browser) expect(value(policy, 'key')).toBe(registryKey(browser, byAddress.ids));
    }
  });

  it('have every string, category, presentation and field that they name, and no name twice', () => {
    const strings = all(adml, 'string').map((one) => value(one, 'id'));
    const presentations = new Map(all(adml, 'presentation').map((one) => [value(one, 'id'), one]));
    expect(new Set(strings).size).toBe(strings.length);
    const named = [...(admxFile?.text ?? '').matchAll(/\$\(string\.([^)]+)\)/g)].map(([, name]) => name);
    expect(strings).toEqual(expect.arrayContaining(named));
    const categories = all(admx, 'category').map((one) => value(one, 'name'));
    for (const parent of all(admx, 'parentCategory')) expect(categories).toContain(value(parent, 'ref'));
    for (const policy of policies) {
      const wanted = /^\$\(presentation\.(.+)\)$/.exec(value(policy, 'presentation'))?.[1];
      const fields = all(policy, 'elements').flatMap((one) => Array.from(one.childNodes).filter((node) => node.nodeType === 1));
      expect(fields).toHaveLength(wanted ? 1 : 0);
      if (!wanted) continue;
      const shown = all(presentations.get(wanted) ?? adml, '*').map((one) => value(one, 'refId'));
      expect(shown).toContain(value(fields[0] as Element, 'id'));
    }
  });

  it.each(keys)('write %s as its kind', (name, { schema }) => {
    const policy = policies.find((one) => value(one, 'name') === `chrome_${name}`);
    if (!policy) return expect.unreachable();
    const kinds = { string: 'text', integer: 'decimal', array: 'list', boolean: 'enabledValue' };
    const [field] = all(policy, kinds[schema.type]);
    expect(field, schema.type).toBeDefined();
    if (schema.type === 'array') expect(value(field!, 'key')).toBe(`${registryKey('chrome', byAddress.ids)}\\${name}`);
    else expect(value(schema.type === 'boolean' ? policy : field!, 'valueName')).toBe(name);
  });
});
