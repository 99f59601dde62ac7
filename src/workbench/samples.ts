import type { StringKey } from "./strings";

/** A form that comes with the workbench. */
export interface Sample {
  readonly file: string;
  /** What the file is called once it is open, and when it is downloaded. */
  readonly name: string;
  readonly title: StringKey;
}

/** The first one is opened with the page. */
export const SAMPLES = [
  {
    file: "project-self-evaluation-2021.xlsx",
    name: "项目支出绩效自评表（2021年度）.xlsx",
    title: "sampleScored",
  },
  {
    file: "project-self-evaluation-unscored.xlsx",
    name: "项目支出绩效自评表（2023年度）.xlsx",
    title: "sampleUnscored",
  },
  {
    file: "target-tables-2023.xlsx",
    name: "项目支出绩效目标表（2023年度）.xlsx",
    title: "sampleTargets",
  },
] as const satisfies readonly Sample[];

/** Fetches a sample from the page's own folder. Throws where the server does not hold it. */
export async function fetchSample({ file }: Sample): Promise<Uint8Array> {
  const answer = await fetch(`assets/samples/${file}`);
  if (!answer.ok) throw new TypeError(`${file}: ${String(answer.status)}`);
  return new Uint8Array(await answer.arrayBuffer());
}
