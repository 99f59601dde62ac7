import { COUNTIES } from "./counties";
import { countyNames } from "./county-names";
import { PREFECTURES } from "./prefectures";
import { PROVINCES } from "./provinces";

/** A name of a place, with every province that has a place of that name. */
export interface PlaceName {
  readonly provinces: ReadonlySet<string>;
  /**
   * `full`: a name with its 省, 市, 区, 县, which is a place wherever it stands. `province`: 四川.
   * `prefecture`: 黄冈, which is trusted at the beginning of a unit's name only.
   */
  readonly kind: "full" | "province" | "prefecture";
}

/** Prefectures whose bare name is an everyday word (中山小学, 朝阳路). */
const EVERYDAY = new Set(["中山", "朝阳", "白银", "大同", "新乡"]);
/** Districts of 攀枝花, and of any other town's map. */
const DIRECTIONS = new Set(["东区", "西区"]);
const PEOPLES =
  "土家|苗|藏|羌|彝|布依|侗|壮|哈尼|傣|白|景颇|傈僳|回|朝鲜|蒙古|哈萨克|柯尔克孜|黎|满|维吾尔";
const AUTONOMOUS = new RegExp(`^(.{2,5}?)(?:(?:${PEOPLES})族?)+自治州$`, "u");

/** The names by which a form may tell its province: provinces, prefectures, and the counties that matter. */
export const GAZETTEER: ReadonlyMap<string, PlaceName> = build();

/** Length of the longest name. */
export const LONGEST_NAME = Math.max(...[...GAZETTEER.keys()].map((name) => name.length));

function build(): Map<string, PlaceName> {
  const names = new Map<string, PlaceName>();
  const add = (name: string, province: string, kind: PlaceName["kind"]) => {
    const known = names.get(name);
    // 吉林 is a province and a prefecture of it, 海南 a province and a prefecture of another
    if (known && known.kind !== kind) return;
    names.set(name, { kind, provinces: new Set([...(known?.provinces ?? []), province]) });
  };
  for (const [short, full] of Object.entries(PROVINCES)) {
    add(short, short, "province");
    add(full, short, "full");
  }
  for (const [province, list] of Object.entries(PREFECTURES)) {
    for (const name of words(list)) {
      const short = shortened(name);
      add(name, province, "full");
      if (AUTONOMOUS.test(name)) add(`${short}州`, province, "full");
      if (short.length > 1 && !EVERYDAY.has(short)) add(short, province, "prefecture");
    }
  }
  for (const [province, list] of Object.entries(COUNTIES)) {
    for (const name of countyNames(list)) if (!DIRECTIONS.has(name)) add(name, province, "full");
  }
  return names;
}

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

/** 黄冈市 → 黄冈, 恩施土家族苗族自治州 → 恩施. */
function shortened(name: string): string {
  return AUTONOMOUS.exec(name)?.[1] ?? name.replace(/(?:市|地区|盟)$/u, "");
}
