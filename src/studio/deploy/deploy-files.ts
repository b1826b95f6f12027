// Everything that a school needs to deploy, as files: one folder for whatever machines it has.
import { admxFiles } from './admx';
import { appleFiles } from './apple';
import { googleAdmin, linuxPolicies } from './chrome';
import type { Artefact, Deployment } from './deployment';
import { firefoxPolicies } from './firefox';
import { guides } from './guide';
import { registryFiles } from './registry';

/** Returns the files in the order of the guide, which is the first. The same deployment gives the same bytes. */
export const deployFiles = (deployment: Deployment): Artefact[] => [
  ...guides(deployment),
  googleAdmin(deployment),
  ...linuxPolicies(deployment),
  ...registryFiles(deployment),
  ...admxFiles(deployment.ids),
  ...appleFiles(deployment),
  firefoxPolicies(deployment),
];
