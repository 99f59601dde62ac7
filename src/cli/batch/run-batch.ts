import type { GivenFile } from "../given/given-file";
import type { FileResult, Order } from "../job";
import type { Streams } from "../main-streams";
import { discardDraft } from "../write-whole";
import { failedResult } from "./failed-result";
import type { Hand } from "./hand";
import { hireAll, type Means } from "./hire-all";
import { Pool } from "./pool";
import { Progress } from "./progress";
import { Stop, type StopSignal } from "./stop";

/** A run over files: what is done, to which, and with how much. */
export interface Batch extends Means {
  readonly order: Order;
  readonly files: readonly GivenFile[];
}

/** How a run ended. */
export interface Ending {
  /** How many files were done, these being the first ones. */
  readonly done: number;
  readonly failed: number;
  readonly stoppedBy: StopSignal | null;
}

/** Where the results go, in the order of the files. */
export interface Receiver {
  readonly take: (result: FileResult, file: GivenFile) => Promise<void> | void;
  /** Called once with a way to end the run early, for where nobody hears the results any more. */
  readonly begin?: (stop: () => void) => void;
}

/** Does all files over the cores, shows how far it is, says which cannot be used, stops when asked. */
export async function runBatch(
  batch: Batch,
  streams: Streams,
  receiver: Receiver,
): Promise<Ending> {
  const { order, files } = batch;
  const progress = new Progress(files.length, streams.stderr, () => performance.now());
  let failed = 0;
  const handOn = async (result: FileResult, index: number): Promise<void> => {
    const file = files[index];
    if (!file) return;
    if (result.failure) failed++;
    if (result.shown !== "") progress.clear();
    await receiver.take(result, file);
    if (result.failure) progress.say(`${file.file}：${result.failure.message}`);
    progress.step(result.failure !== null);
  };
  const inHand = new Set<string | null>();
  const doOne = async (index: number, hand: Hand): Promise<FileResult> => {
    const { file = "", output = null, refusal = null } = files[index] ?? {};
    if (refusal) return failedResult(file, order, refusal);
    inHand.add(output);
    const result = await hand.do({ file, output });
    inHand.delete(output);
    return result;
  };
  const hands = hireAll(batch, streams.hire);
  const pool = new Pool({ length: files.length, done: doOne, handOn }, hands);
  const stop = new Stop({
    finish: () => {
      pool.stop();
      progress.say("正在停下：手上的文件做完就停。再按一次 Ctrl+C 立即停下。");
    },
    cutOff: () => void pool.cutOff(),
    leave: () => {
      inHand.forEach(discardDraft);
    },
  });
  receiver.begin?.(() => {
    pool.stop();
  });
  try {
    const done = await pool.run();
    progress.end();
    if (stop.signal) streams.stderr.write(`${stoppedWords(done, files.length)}\n`);
    return { done, failed, stoppedBy: stop.signal };
  } finally {
    stop.close();
    await Promise.all(hands.map((hand) => hand.dismiss()));
  }
}

function stoppedWords(done: number, total: number): string {
  return done < total
    ? `已停下：${String(total)} 个文件处理了前 ${String(done)} 个，其余没有动。`
    : `${String(total)} 个文件都已处理完。`;
}
