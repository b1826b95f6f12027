// Administrative templates for Group Policy and Intune: what can be set (ADMX), and its words (ADML).
import { XMLBuilder } from 'fast-xml-parser';
import { type ManagedKey, managedKeys } from '../../model/managed';
import type { Artefact, ExtensionIds } from './deployment';
import { browserNames, registryKey, WINDOWS_BROWSERS, type WindowsBrowser } from './windows-places';

/** Returns both files. They hold no values: the administrator sets those in the editor, from the other files of the folder. */
export const admxFiles = (ids: ExtensionIds): Artefact[] => [
  { path: 'windows/admx/second-glance.admx', text: xml(definitions(ids)) },
  // Every editor falls back to en-US where it has no template in its own language.
  { path: 'windows/admx/en-US/second-glance.adml', text: xml(words()) },
];

type Node = { [name: string]: string | number | Node | Node[] };

const keys = Object.entries(managedKeys).map(([name, key]) => ({ name, ...(key as Omit<ManagedKey<never>, 'shape'>) }));
type Key = (typeof keys)[number];

const NAMESPACES = {
  '@_xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
  '@_xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  '@_xmlns': 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions',
  '@_revision': '1.0',
  '@_schemaVersion': '1.0',
};

const definitions = (ids: ExtensionIds): Node => ({
  policyDefinitions: {
    ...NAMESPACES,
    policyNamespaces: { target: { '@_prefix': 'secondglance', '@_namespace': 'SecondGlance.Policies' } },
    resources: { '@_minRequiredRevision': '1.0' },
    supportedOn: { definitions: { definition: { '@_name': 'any', '@_displayName': '$(string.any)' } } },
    categories: {
      category: [
        { '@_name': 'secondglance', '@_displayName': '$(string.secondglance)' },
        ...WINDOWS_BROWSERS.map((browser) => ({
          '@_name': browser,
          '@_displayName': `$(string.${browser})`,
          parentCategory: { '@_ref': 'secondglance' },
        })),
      ],
    },
    policies: {
      policy: WINDOWS_BROWSERS.flatMap((browser) => keys.map((key) => policy(key, browser, registryKey(browser, ids)))),
    },
  },
});

/** A yes or no is the policy's own state; all else is a field in it. */
const policy = (key: Key, browser: WindowsBrowser, place: string): Node => ({
  '@_name': `${browser}_${key.name}`,
  '@_class': 'Machine',
  '@_displayName': `$(string.${key.name})`,
  '@_explainText': `$(string.${key.name}_help)`,
  '@_key': place,
  ...(key.schema.type === 'boolean' ? { '@_valueName': key.name } : { '@_presentation': `$(presentation.${key.name})` }),
  parentCategory: { '@_ref': browser },
  supportedOn: { '@_ref': 'any' },
  ...(key.schema.type === 'boolean'
    ? { enabledValue: { decimal: { '@_value': 1 } }, disabledValue: { decimal: { '@_value': 0 } } }
    : { elements: element(key, place) }),
});

/** A profile is longer than a field usually takes. */
const LONGEST = 1_000_000;

function element({ name, schema: { type } }: Key, place: string): Node {
  if (type === 'array') return { list: { '@_id': name, '@_key': `${place}\\${name}`, '@_valuePrefix': '' } };
  const named = { '@_id': name, '@_valueName': name, '@_required': 'true' };
  if (type === 'integer') return { decimal: { ...named, '@_minValue': 1, '@_maxValue': 1_000_000_000 } };
  return { text: { ...named, '@_maxLength': LONGEST } };
}

const words = (): Node => ({
  policyDefinitionResources: {
    ...NAMESPACES,
    displayName: 'Second Glance',
    description: 'What a school sets for Second Glance in its browsers.',
    resources: { stringTable: { string: strings() }, presentationTable: { presentation: keys.flatMap(presentation) } },
  },
});

const strings = (): Node[] =>
  Object.entries({
    any: 'Windows 10 or newer, with a browser that has Second Glance',
    secondglance: 'Second Glance',
    ...browserNames,
    ...Object.fromEntries(
      keys.flatMap(({ name, title, help }) => [
        [name, title],
        [`${name}_help`, help],
      ]),
    ),
  }).map(([id, text]) => ({ '@_id': id, '#text': text }));

function presentation({ name, title, schema: { type } }: Key): Node[] {
  const id = { '@_id': name };
  if (type === 'boolean') return [];
  if (type === 'array') return [{ ...id, listBox: { '@_refId': name, '#text': title } }];
  if (type === 'integer') return [{ ...id, decimalTextBox: { '@_refId': name, '@_defaultValue': 1, '#text': title } }];
  return [{ ...id, textBox: { '@_refId': name, label: title } }];
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

const xml = (tree: Node): string => `<?xml version="1.0" encoding="utf-8"?>\n${builder.build(tree)}`;
