// Files for browsers of Chrome's family: the Google Admin console, and policy folders on Linux.
import { type Artefact, type Deployment, entriesOf } from './deployment';

/** Returns what is pasted into the console under "Policy for extensions": every value in a wrapping of its own. */
export const googleAdmin = (deployment: Deployment): Artefact => ({
  path: 'google-admin/policy-for-extensions.json',
  text: json(Object.fromEntries(entriesOf(deployment).map(([key, value]) => [key, { Value: value }]))),
});

/** Returns one policy file for each browser; the folder it belongs into stands in the guide. */
export const linuxPolicies = (deployment: Deployment): Artefact[] =>
  (['chrome', 'edge', 'chromium'] as const).map((browser) => ({
    path: `linux/${browser}/second-glance.json`,
    text: json({
      '3rdparty': {
        extensions: {
          [deployment.ids[browser === 'edge' ? 'edge' : 'chrome']]: Object.fromEntries(entriesOf(deployment)),
        },
      },
    }),
  }));

/** Returns JSON as people and their consoles like it. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
