/** What the name of a county, a district, a county-level city or a banner ends with. */
export type CountyKind = "区" | "县" | "市" | "旗";

/**
 * Counties, districts and county-level cities by province (GB/T 2260), each without the
 * word that its kind ends with and parted by spaces: 区 锦江 is 锦江区. They are in every form's way
 * to its rulebook, so that they are loaded with the pane and written as short as can be read.
 */
export type Counties = Readonly<Record<string, Readonly<Partial<Record<CountyKind, string>>>>>;

/** The full names of a province's counties: 锦江区, 大英县, 都江堰市. */
export function countyNames(kinds: Counties[string]): readonly string[] {
  return Object.entries(kinds).flatMap(([kind, stems]) =>
    stems.split(" ").map((stem) => stem + kind),
  );
}
