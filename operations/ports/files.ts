/** Where files are put and taken from: a folder in life, memory in tests. */

export interface Files {
  write(path: string, bytes: Uint8Array): Promise<void>;
  read(path: string): Promise<Uint8Array | null>;
  list(prefix: string): Promise<readonly string[]>;
}

export function filesInMemory(): Files {
  const held = new Map<string, Uint8Array>();
  return {
    write(path, bytes) {
      held.set(path, bytes);
      return Promise.resolve();
    },
    read: (path) => Promise.resolve(held.get(path) ?? null),
    list: (prefix) => Promise.resolve([...held.keys()].filter((p) => p.startsWith(prefix)).sort()),
  };
}
