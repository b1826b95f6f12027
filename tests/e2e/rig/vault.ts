// Opens what the extension really stores, without its own code: to read every byte of it, and to damage it.
import type { Page } from 'playwright-core';

type Rows = Record<string, unknown[]>;

export interface Vault {
  /** Every row of every table of every database, by table. */
  rows(): Promise<Rows>;
  /** Everything in every kind of extension storage. */
  areas(): Promise<Record<string, unknown>>;
  /** All of it as one text, to look for words that must not be there. */
  everything(): Promise<string>;
  put(table: string, row: unknown): Promise<void>;
  clear(table: string): Promise<void>;
  /** Removes the database as a browser does that wants the space. */
  lose(): Promise<void>;
  /** Makes the database anew with this native version, these tables and a row of settings. */
  remake(version: number, tables: readonly string[], settings?: unknown): Promise<void>;
  /** Holds a connection of an older version open and lets go for nobody, so that nothing newer can open. */
  block(): Promise<void>;
  unblock(): Promise<void>;
}

/** `page` is any page of the extension. */
export function openVault(page: Page): Vault {
  const vault: Vault = {
    rows: () => page.evaluate(readRows),
    areas: () =>
      page.evaluate(async () => {
        const { local, session, sync } = chrome.storage;
        return { local: await local.get(), session: await session.get(), sync: await sync.get() };
      }),
    everything: async () => JSON.stringify([await vault.rows(), await vault.areas()]),
    put: (table, row) => page.evaluate(change, { table, row }),
    clear: (table) => page.evaluate(change, { table }),
    lose: () => page.evaluate(remake, null),
    remake: (version, tables, settings) => page.evaluate(remake, { version, tables: [...tables], settings, hold: false }),
    block: () => page.evaluate(remake, { version: 1, tables: [], settings: undefined, hold: true }),
    unblock: () => page.evaluate(() => (globalThis as unknown as { held?: IDBDatabase }).held?.close()),
  };
  return vault;
}

/** Each of these runs in the page, so it stands alone. */
export async function readRows(): Promise<Rows> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const all: Rows = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name ?? ''));
    for (const table of database.objectStoreNames)
      all[table] = await done(database.transaction(table).objectStore(table).getAll());
    database.close();
  }
  return all;
}

async function change({ table, row }: { table: string; row?: unknown }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('second-glance');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite');
    const store = transaction.objectStore(table);
    if (row === undefined) store.clear();
    else store.put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

async function remake(into: { version: number; tables: string[]; settings: unknown; hold: boolean } | null): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('second-glance');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  if (!into) return;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('second-glance', into.version);
    request.onupgradeneeded = () => {
      for (const table of into.tables) {
        const store = request.result.createObjectStore(table, { keyPath: 'id' });
        if (table === 'settings' && into.settings) store.put({ id: 'mine', values: into.settings });
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  if (into.hold) (globalThis as unknown as { held?: IDBDatabase }).held = database;
  else database.close();
}

interface Area {
  get(): Promise<Record<string, unknown>>;
}

declare const chrome: { storage: { local: Area; session: Area; sync: Area } };
