// Firefox's policies.json. Its “Extensions” has a capital E; the other spelling is passed over without a word.
import { json } from './chrome';
import { type Artefact, type Deployment, entriesOf } from './deployment';

export const firefoxPolicies = (deployment: Deployment): Artefact => ({
  path: 'firefox/policies.json',
  text: json({ policies: firefoxBody(deployment) }),
});

/** Returns what stands inside `policies`, on every system. */
export const firefoxBody = (deployment: Deployment) => ({
  '3rdparty': { Extensions: { [deployment.ids.firefox]: Object.fromEntries(entriesOf(deployment)) } },
});
