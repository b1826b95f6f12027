// The page that lies in the folder: which file goes where, and how to see that it has arrived.
import { enrolmentLink } from '../../model/enrolment';
import { keyWords } from '../../signing/keys';
import type { Artefact, Deployment } from './deployment';
import { registryKey } from './windows-places';

/** Returns the guide and the notes for Intune; with an address also the link for staff without device management. */
export const guides = (deployment: Deployment): Artefact[] => [
  { path: 'README.md', text: guide(deployment) },
  { path: 'intune/NOTES.md', text: intune(deployment) },
  ...linkFile(deployment),
];

/** The link for people on their own computers, each key's in a line. */
function linkFile({ values: { profileUrl, profileKeys = [] }, schoolId, base }: Deployment): Artefact[] {
  // A link of the base's would bring staff the trust's word alone, under the school's name.
  if (!profileUrl || base?.isAddressed) return [];
  const links = profileKeys.map((key) => enrolmentLink({ address: profileUrl, schoolId, key }));
  return [{ path: 'links/enrolment.txt', text: `${links.join('\n')}\n` }];
}

function guide(deployment: Deployment): string {
  const { school, ids, values } = deployment;
  return `# Second Glance for ${school}

Install the extension itself as you install others (Chrome and Edge: *ExtensionInstallForcelist* with the id below; Firefox:
*ExtensionSettings*). Then use the one line of this table that fits your machines.

| Machines | File | Where it goes |
| --- | --- | --- |
| Chromebooks, Chrome with Google Admin | \`google-admin/policy-for-extensions.json\` | Devices, Chrome, Apps & extensions, Second Glance, *Policy for extensions* |
| Windows, Group Policy | \`windows/admx/\` | the central store's \`PolicyDefinitions\` folder; values from the other files |
| Windows, Intune | \`intune/NOTES.md\` | see there |
| Windows, one machine | \`windows/chrome.reg\`, \`edge.reg\`, \`firefox.reg\` | \`reg import FILE\` as administrator |
| Macs, any device management | \`macos/second-glance.mobileconfig\` | a custom configuration profile |
| Macs, Jamf | \`macos/jamf/*.plist\` | Application & Custom Settings; the file's name is the preference domain |
| Linux, Chrome | \`linux/chrome/second-glance.json\` | \`/etc/opt/chrome/policies/managed/\` |
| Linux, Edge | \`linux/edge/second-glance.json\` | \`/etc/opt/edge/policies/managed/\` |
| Linux, Chromium | \`linux/chromium/second-glance.json\` | \`/etc/chromium/policies/managed/\` |
| Firefox on Linux | \`firefox/policies.json\` | \`/etc/firefox/policies/\` (merge it with the one that is there) |
${homeRow(deployment)}
The ids used here: Chrome \`${ids.chrome}\`, Edge \`${ids.edge}\`, Firefox \`${ids.firefox}\`. If your store gives another id, run
\`deploy\` again with \`--chrome-id\`, \`--edge-id\` or \`--firefox-id\`.

${keysPart(values.profileKeys)}## Has it arrived?

Chrome and Edge take it within seconds (\`chrome://policy\`, *Reload policies*, then look for Second Glance). Firefox reads it at its next
start (\`about:policies\`). In the extension's settings, the diagnostics say which keys came, when, and what was refused.

To end it, deploy once more with \`--withdraw\`; taking the files away does the same after a time of grace.
${values.rosterKey ? '\nThese files hold the key of your pupil list. Keep them as you keep a password, and delete the folder when it is deployed.\n' : ''}`;
}

/** How staff without device management come by it; a link holds one profile and never its base. */
function homeRow({ school, values: { profileUrl }, base }: Deployment): string {
  const [machines, file] = ['| Staff on their own computers |', '`links/enrolment.txt`'];
  if (base?.isAddressed)
    return `${machines} none | no link: only “${base.id}” lies at an address. Sign the profile of ${school}, put it at an address of its own, and run \`deploy\` with \`--url\` |\n`;
  if (!profileUrl) return '';
  const rest = base
    ? `. It brings only what ${school} says itself: send the link of “${base.id}” with it, to be followed as well, in either order`
    : '';
  return `${machines} ${file} | send the link; they open the settings, paste it and compare the words${rest} |\n`;
}

const keysPart = (keys: readonly string[] = []): string =>
  keys.length === 0
    ? ''
    : `## The keys, to compare

${keys.map((key) => `- ${keyWords(key).join(' ')}`).join('\n')}

`;

const intune = ({ ids }: Deployment): string => `# Intune

**Windows.** Devices, Configuration, *Import ADMX*: import \`../windows/admx/second-glance.admx\` with its \`en-US/second-glance.adml\`. Then
create a profile from *Imported administrative templates*, open *Second Glance* and the browser, and set what you deploy; the values stand in
\`../linux/chrome/second-glance.json\`. What Intune writes is

- Chrome: \`HKLM\\${registryKey('chrome', ids)}\`
- Edge: \`HKLM\\${registryKey('edge', ids)}\`
- Firefox: \`HKLM\\${registryKey('firefox', ids)}\`

A profile longer than the editor's field takes is better put at a web address: sign it, and deploy \`profileUrl\` and \`profileKeys\`.

**Macs.** Devices, macOS, Configuration, *Templates*, *Custom*: upload \`../macos/second-glance.mobileconfig\`, deployment channel *Device*.

**The extension itself.** Settings catalogue, Google Chrome or Microsoft Edge, *Extensions*, *Configure the list of force-installed apps and
extensions*: \`${ids.chrome}\` in Chrome, \`${ids.edge}\` in Edge.
`;
