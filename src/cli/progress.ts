const WIDTH = 30;

/** A bar on stderr, only where stderr is a terminal and there is more than one file to wait for. */
export function progressBar(total: number, stream: NodeJS.WriteStream) {
  const shown = stream.isTTY && total > 1;
  let finished = 0;
  return {
    step(): void {
      finished++;
      if (!shown) return;
      const filled = Math.round((finished / total) * WIDTH);
      stream.write(`\r[${"█".repeat(filled)}${"·".repeat(WIDTH - filled)}] ${finished}/${total}`);
    },
    end(): void {
      if (shown) stream.write("\n");
    },
  };
}
