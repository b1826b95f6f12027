// A small strict reader of registry files: the grammar that `reg import` takes, and nothing that it would pass over in silence.
export interface Registry {
  /** Keys that are deleted before anything is written. */
  readonly deleted: string[];
  readonly keys: Map<string, Map<string, string | number>>;
}

/** Returns what a registry file says; throws at the first line that is not understood. */
export function readRegistry(text: string): Registry {
  const [head, ...lines] = text.split('\r\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error('no head');
  if (/[^\r]\n/.test(text)) throw new Error('a line that ends otherwise');
  if (/[^\t\r\n -~]/.test(text)) throw new Error('a sign that needs an encoding');
  const registry: Registry = { deleted: [], keys: new Map() };
  let current: Map<string, string | number> | null = null;
  for (const line of lines) {
    const gone = /^\[-(HKEY_LOCAL_MACHINE\\[^[\]]+)\]$/.exec(line);
    const key = /^\[(HKEY_LOCAL_MACHINE\\[^[\]]+)\]$/.exec(line);
    const value = /^"((?:[^"\\]|\\["\\])+)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([0-9a-f]{8}))$/.exec(line);
    if (line === '') continue;
    if (gone?.[1]) registry.deleted.push(gone[1]);
    else if (key?.[1]) {
      current = registry.keys.get(key[1]) ?? new Map();
      registry.keys.set(key[1], current);
    } else if (value?.[1] && current && !current.has(value[1]))
      current.set(plain(value[1]), value[3] === undefined ? plain(value[2] ?? '') : Number.parseInt(value[3], 16));
    else throw new Error(`not understood: ${line.slice(0, 80)}`);
  }
  return registry;
}

const plain = (text: string): string => text.replace(/\\(["\\])/g, '$1');
