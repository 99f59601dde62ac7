/** Where a command reads and writes; tests hand in their own. */
export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: { write: (text: string) => unknown };
  readonly stderr: NodeJS.WriteStream;
}
