// Files for Macs: one configuration profile for all three browsers, and single preference files for Jamf.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { build } from 'plist';
import { type Artefact, type Deployment, entriesOf } from './deployment';
import { firefoxBody } from './firefox';

/** Returns the profile to be installed by any device management, and what Jamf takes as custom settings. */
export function appleFiles(deployment: Deployment): Artefact[] {
  const domains = domainsOf(deployment);
  return [
    { path: 'macos/second-glance.mobileconfig', text: `${build(profileOf(deployment, domains))}\n` },
    ...Object.entries(domains).map(([domain, body]) => ({ path: `macos/jamf/${domain}.plist`, text: `${build(body)}\n` })),
  ];
}

type Body = Parameters<typeof build>[0] & object;

/** The preference domains in which the browsers look. */
function domainsOf(deployment: Deployment): Record<string, Body> {
  const values = Object.fromEntries(entriesOf(deployment));
  return {
    [`com.google.Chrome.extensions.${deployment.ids.chrome}`]: values,
    [`com.microsoft.Edge.extensions.${deployment.ids.edge}`]: values,
    'org.mozilla.firefox': { EnterprisePoliciesEnabled: true, ...firefoxBody(deployment) },
  };
}

function profileOf({ school, profileId }: Deployment, domains: Record<string, Body>): Body {
  const identifier = `example.second-glance.${profileId}`;
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier),
    PayloadDisplayName: `Second Glance for ${school}`,
    PayloadDescription:
      'Gives the browsers the school’s social media profile. No draft and no decision of anybody’s is reported.',
    PayloadOrganization: school,
    PayloadScope: 'System',
    PayloadContent: Object.entries(domains).map(([domain, body]) => ({
      ...body,
      PayloadType: domain,
      PayloadVersion: 1,
      PayloadIdentifier: `${identifier}.${domain}`,
      PayloadUUID: uuidOf(`${identifier}.${domain}`),
      PayloadDisplayName: `Second Glance: ${domain}`,
    })),
  };
}

/** The same for the same school every time, so that a new file replaces the old one. Version 8: a digest of our own. */
function uuidOf(name: string): string {
  const digest = sha256(utf8ToBytes(name)).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x80;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(digest)
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    .toUpperCase();
}
