import type { Folder, FolderFile } from '../folder.ts';

/**
 * A folder that is kept in memory: `aFolder('friend-request', { 'story.md': '…', images: {} })`. Texts are
 * written as UTF-8. `permission` is what the browser answers; asking for it grants it.
 */
export function aFolder(name: string, tree: Tree = {}, parent?: AFolder): AFolder {
  const entries = new Map<string, AFolder | AFile>();
  const folder: AFolder = {
    kind: 'directory',
    name,
    entries,
    permission: parent?.permission ?? 'granted',
    createFault: null,
    async *values() {
      yield* [...entries.values()];
    },
    getDirectoryHandle: async (child, options) => {
      check(folder);
      const found = entries.get(child) ?? (options?.create ? aFolder(child, {}, folder) : null);
      if (!found) throw new DOMException(child, 'NotFoundError');
      if (found.kind === 'file') throw new DOMException(child, 'TypeMismatchError');
      entries.set(child, found);
      return found;
    },
    getFileHandle: async (child, options) => {
      check(folder);
      const found = entries.get(child) ?? (options?.create ? aFile(child, '', folder) : null);
      if (!found) throw new DOMException(child, 'NotFoundError');
      if (found.kind === 'directory') throw new DOMException(child, 'TypeMismatchError');
      entries.set(child, found);
      return found;
    },
    isSameEntry: async (other) => other === folder,
    queryPermission: async () => folder.permission,
    requestPermission: async () => {
      if (folder.permission === 'prompt') folder.permission = 'granted';
      return folder.permission;
    },
    textOf: (child) => {
      const found = entries.get(child);
      return found?.kind === 'file'
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(found.bytes)
        : null;
    },
    put: (child, content) => void entries.set(child, aFile(child, content, folder)),
  };
  for (const [child, content] of Object.entries(tree)) {
    const isFile = typeof content === 'string' || content instanceof Uint8Array;
    entries.set(child, isFile ? aFile(child, content, folder) : aFolder(child, content, folder));
  }
  return folder;
}

function aFile(name: string, content: string | Uint8Array, folder: AFolder): AFile {
  const file: AFile = {
    kind: 'file',
    name,
    bytes: new Uint8Array(
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    ),
    async getFile() {
      check(folder);
      return new Blob([file.bytes]);
    },
    async createWritable() {
      check(folder);
      if (folder.createFault !== null) throw new DOMException(name, folder.createFault);
      let written: Uint8Array<ArrayBuffer> = new Uint8Array();
      return {
        write: async (bytes) => {
          written = new Uint8Array(bytes);
        },
        close: async () => {
          file.bytes = written;
        },
      };
    },
  };
  return file;
}

function check({ permission, name }: AFolder): void {
  if (permission !== 'granted') throw new DOMException(name, 'NotAllowedError');
}

type Tree = { [name: string]: string | Uint8Array | Tree };

interface AFile extends FolderFile {
  bytes: Uint8Array<ArrayBuffer>;
}

export interface AFolder extends Folder {
  entries: Map<string, AFolder | AFile>;
  permission: PermissionState;
  /** The name of the error with which writing fails; null while it does not. */
  createFault: string | null;
  textOf(name: string): string | null;
  put(name: string, content: string | Uint8Array): void;
}
