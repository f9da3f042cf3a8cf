import { EventEmitter, FileChangeType, FileSystemError, FileType } from 'vscode';
import type { FileChangeEvent, FileStat, FileSystemProvider, Uri } from 'vscode';

interface ScratchFile {
  readonly content: Uint8Array;
  readonly written: number;
}

/** Files that live as long as somebody looks at them, and nowhere but in memory. No folders. */
export class WhatIfFiles implements FileSystemProvider {
  private readonly files = new Map<string, ScratchFile>();
  private readonly changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  private writes = 0;

  readFile(uri: Uri): Uint8Array {
    return this.find(uri).content;
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    const type = this.files.has(uri.toString()) ? FileChangeType.Changed : FileChangeType.Created;
    // The editor only compares the times of two writes.
    this.files.set(uri.toString(), { content, written: ++this.writes });
    this.changed.fire([{ type, uri }]);
  }

  stat(uri: Uri): FileStat {
    const { content, written } = this.find(uri);
    return { type: FileType.File, ctime: 0, mtime: written, size: content.byteLength };
  }

  delete(uri: Uri): void {
    if (this.files.delete(uri.toString())) this.changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  watch(): { dispose(): void } {
    return { dispose: () => undefined };
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(from: Uri): void {
    throw FileSystemError.NoPermissions(from);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private find(uri: Uri): ScratchFile {
    const file = this.files.get(uri.toString());
    if (file === undefined) throw FileSystemError.FileNotFound(uri);
    return file;
  }
}
