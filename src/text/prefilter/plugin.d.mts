// Types of the plugin that prefilters patterns; structural, so that this room needs no types of Vite.
export function prefilters(): {
  name: string;
  transform: { filter: { id: RegExp }; handler(code: string, id: string): { code: string; map: null } | null };
};
export function patternsOf(code: string): { source: string; flags: string }[];
