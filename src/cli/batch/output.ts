import { codeOf } from "../file-error";

/**
 * Where results are printed. It takes no more than its reader takes: `write` settles when there is
 * room again, and at once for good where the reader has gone (`| head`) or the disk is full.
 */
export class Output {
  private brokenBy: string | null = null;
  private readonly broken: Promise<void>;
  private tellBroken: () => void = () => undefined;

  constructor(
    private readonly stream: NodeJS.WritableStream,
    onBroken: () => void = () => undefined,
  ) {
    this.broken = new Promise((resolve) => (this.tellBroken = resolve));
    stream.on("error", (error: Error) => {
      if (this.brokenBy !== null) return;
      this.brokenBy = codeOf(error);
      this.tellBroken();
      onBroken();
    });
  }

  /** The system's word for why nothing more can be printed (`EPIPE`, `ENOSPC`); null while it can. */
  get brokenCode(): string | null {
    return this.brokenBy;
  }

  async write(text: string): Promise<void> {
    if (this.brokenBy !== null || this.stream.write(text)) return;
    await Promise.race([new Promise((resolve) => this.stream.once("drain", resolve)), this.broken]);
  }
}
