import { fairnessTable, probeOrigins } from './fairness';
export async function main() { console.log(fairnessTable(probeOrigins())); return 0; }
