import { said, type Said } from "../../language/said";
import type { FileFailure } from "../job";
import type { Limits } from "./hand";

/** How a worker can be lost over a file. */
export type Loss = "out-of-memory" | "took-too-long" | "crashed" | "cut-off";

const SENTENCES: Readonly<Record<Loss, Said>> = {
  "out-of-memory": said(
    "文件太大，内存（{megabytes} MB）不够，没有处理完。请只保留自评表所在的工作表后再试，或用 --threads 1 单独处理它。",
    "The file needs more than {megabytes} MB of memory and was given up. Keep only the sheets with the forms, or do it alone with --threads 1.",
  ),
  "took-too-long": said(
    "处理了 {seconds} 秒还没有完成，已放弃这个文件。请只保留自评表所在的工作表后再试，或用 --timeout 写出更长的秒数。",
    "The file was given up after {seconds} seconds. Keep only the sheets with the forms, or allow more with --timeout.",
  ),
  crashed: said(
    "处理时程序意外中断（{detail}），这个文件没有完成。请单独再试一次；若仍出现，请把文件和这句话交给维护人员。",
    "The program broke off over this file ({detail}). Try it alone; if it happens again, report the file and this sentence.",
  ),
  "cut-off": said(
    "没有做完就被中断了。请重新处理这个文件。",
    "It was cut off before it was finished. Do this file again.",
  ),
};

/** The sentence for a file over which a worker was lost. */
export function lost(loss: Loss, detail: string, { seconds, megabytes }: Limits): FileFailure {
  const details = { detail, seconds: String(seconds), megabytes: String(megabytes) };
  return { code: loss, message: said(SENTENCES[loss].zh, SENTENCES[loss].en, details).zh };
}
