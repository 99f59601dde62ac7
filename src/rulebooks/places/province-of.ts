import { byText } from "../../values/by-text";
import { GAZETTEER, LONGEST_NAME, type PlaceName } from "./gazetteer";

/** Codes, years and party names before the place in a unit's name: 335001承德市…, 中共黄石市委党校. */
const BEFORE_THE_PLACE = /^(?:[\d\-—_[\]（()）【】.、]|年度?|中共|共青团|国家税务总局)*/u;
/** 北京路, 南京东街, 成都大道: a street somewhere else. */
const STREET = /^[东西南北中]?(?:[路街道巷桥村镇乡]|大道|新村)/u;

/**
 * The province (short: 四川) that a form belongs to, told by the first of its names — department,
 * unit, title — that tells it: 大英县司法局 → 四川, 中共黄石市委党校 → 湖北. Null where none does,
 * where a name is ambiguous (城关区 is in several provinces) or names two provinces, and for a bare
 * county of a province that no rulebook is for.
 */
export function provinceOf(names: readonly (string | null | undefined)[]): string | null {
  for (const name of names) {
    const province = provinceIn((name ?? "").replace(/\s+/gu, ""));
    if (province !== null) return province;
  }
  return null;
}

const provinceIn = byText((text): string | null => {
  const found = placesIn(text);
  const full = common(found.filter((place) => place.kind === "full"));
  const short = common(found.filter((place) => place.kind !== "full"));
  // 北京朝阳区: the district is ambiguous, the province before it settles which one is meant
  const narrowed = full.size > 1 && short.size > 0 ? intersection(full, short) : full;
  const isNamedInFull = found.some((place) => place.kind === "full");
  return only(isNamedInFull ? narrowed : short);
});

/** The place names of a text from left to right, the longest at each position. */
function placesIn(text: string): PlaceName[] {
  const start = BEFORE_THE_PLACE.exec(text)?.[0].length ?? 0;
  const found: PlaceName[] = [];
  for (let at = 0; at < text.length;) {
    const name = longestAt(text, at);
    const place = name === null ? undefined : GAZETTEER.get(name);
    if (name === null || !place) {
      at++;
      continue;
    }
    const end = at + name.length;
    if (isMeant(name, place, text.slice(end), at === start)) found.push(place);
    at = end;
  }
  return found;
}

/** Two characters (新县, 黄冈) may be part of other words, so that they count at the beginning only. */
function isMeant(name: string, place: PlaceName, after: string, isFirst: boolean): boolean {
  if (place.kind === "full") return isFirst || name.length > 2;
  return !STREET.test(after) && (place.kind === "province" || isFirst);
}

function longestAt(text: string, at: number): string | null {
  for (let length = Math.min(LONGEST_NAME, text.length - at); length > 1; length--) {
    const name = text.slice(at, at + length);
    if (GAZETTEER.has(name)) return name;
  }
  return null;
}

/** The provinces that every one of the places may lie in. */
function common(places: readonly PlaceName[]): ReadonlySet<string> {
  const [first, ...rest] = places.map((place) => place.provinces);
  return rest.reduce(intersection, first ?? new Set<string>());
}

function intersection(one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...one].filter((province) => other.has(province)));
}

function only(provinces: ReadonlySet<string>): string | null {
  const [first, ...more] = provinces;
  return first !== undefined && more.length === 0 ? first : null;
}
