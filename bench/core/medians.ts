import { Bench } from "tinybench";

/**
 * Median milliseconds of each task, measured one after the other, each warmed up first and then
 * repeated for `time` milliseconds. Throws where a task does.
 */
export async function medians<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  time = 1_500,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(tasks) as Name[];
  const bench = new Bench({ time, warmupTime: time / 2, iterations: 10, throws: true });
  for (const name of names) bench.add(name, tasks[name]);
  await bench.run();
  const found = names.map((name) => {
    const result = bench.getTask(name)?.result;
    if (!result || !("latency" in result)) throw new Error(`${name} was not measured.`);
    return [name, result.latency.p50] as const;
  });
  return Object.fromEntries(found) as Record<Name, number>;
}
