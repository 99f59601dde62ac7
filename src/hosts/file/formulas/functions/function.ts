import type { Matrix, Reference, Scalar, Value, Area } from "../value";

/** What an argument is turned into before a function sees it. */
export interface Kinds {
  /** A single number; texts are read, errors end the call with that error. */
  number: number;
  /** A single text; errors end the call. */
  text: string;
  /** A single truth value; errors end the call. */
  flag: boolean;
  /** A single value as it is, errors too. */
  scalar: Scalar;
  /** A block of cells: a reference or an array; a single value is a block of one. */
  matrix: Matrix;
  /** The cells themselves, not their values. */
  reference: Reference;
  /** A single value, or the blocks of a reference or an array. */
  operand: Operand;
  /** Whatever it is. */
  any: Value;
}

export type Kind = keyof Kinds;

/** Functions like SUM treat `SUM(A1)` and `SUM("5")` differently, so single values stay apart. */
export type Operand = Scalar | readonly Matrix[];

/** A kind, or a kind that the formula may leave out. */
export type Parameter = Kind | `${Kind}?`;

type ArgumentOf<P> = P extends `${infer K extends Kind}?`
  ? Kinds[K] | undefined
  : P extends Kind
    ? Kinds[P]
    : never;

type Arguments<P extends readonly Parameter[]> = { [I in keyof P]: ArgumentOf<P[I]> };

/** What a function may ask about the workbook. */
export interface Surroundings {
  /** The cell that holds the formula. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly date1904: boolean;
  /** The values of an area, once they are up to date. */
  read(area: Area): Matrix;
  /** The single value behind a value; throws CannotCompute where Excel would pick one of several. */
  single(value: Value): Scalar;
  hiddenRows(sheet: number): ReadonlySet<number>;
  /** Whether the cell's own formula holds SUBTOTAL, so that other SUBTOTALs pass over it. */
  isSubtotal(sheet: number, row: number, column: number): boolean;
}

/** A function that takes evaluated arguments. */
export interface EagerFunction {
  readonly lazy: false;
  readonly parameters: readonly Parameter[];
  /** The kinds that repeat after the parameters (`SUMIFS`' pairs); empty for none. */
  readonly repeated: readonly Kind[];
  readonly run: (surroundings: Surroundings, args: readonly unknown[]) => Value;
  /** Its arguments are computed cell by cell where they hold ranges: SUMPRODUCT and LOOKUP. */
  readonly takesArrays?: boolean;
  /**
   * Which argument gives its size to which other: SUMIF sums as many cells as its first argument has,
   * from the corner of its third on.
   */
  readonly stretches?: { readonly from: number; readonly to: number };
}

/** A function that evaluates only the arguments it needs: IF and its kin. */
export interface LazyFunction {
  readonly lazy: true;
  readonly least: number;
  readonly most: number;
  readonly run: (surroundings: Surroundings, args: readonly (() => Value)[]) => Value;
}

export type FormulaFunction = EagerFunction | LazyFunction;

/** Functions by name; one such table for each family. */
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;

/** A function of so many parameters, typed by their kinds. */
export function fixed<const P extends readonly Parameter[]>(
  parameters: P,
  run: (surroundings: Surroundings, ...args: Arguments<P>) => Value,
  stretches?: EagerFunction["stretches"],
): EagerFunction {
  return {
    lazy: false,
    parameters,
    repeated: [],
    // the call turns every argument into the kind that its parameter names
    run: (surroundings, args) => run(surroundings, ...(args as Arguments<P>)),
    ...(stretches ? { stretches } : {}),
  };
}

/** A function of any number of arguments of one kind, one at least. */
export function variadic<K extends Kind>(
  kind: K,
  run: (args: readonly Kinds[K][], surroundings: Surroundings) => Value,
): EagerFunction {
  return {
    lazy: false,
    parameters: [kind],
    repeated: [kind],
    // the call turns every argument into the kind
    run: (surroundings, args) => run(args as readonly Kinds[K][], surroundings),
  };
}

/** A range and what its cells must meet, as COUNTIFS and SUMIFS take them. */
export type Condition = readonly [range: Matrix, criterion: Scalar];

/** A function of fixed matrices followed by any number of conditions, one at least. */
export function conditional(
  matrices: number,
  run: (surroundings: Surroundings, matrices: readonly Matrix[], conditions: Condition[]) => Value,
): EagerFunction {
  return {
    lazy: false,
    parameters: [...Array<Kind>(matrices).fill("matrix"), "matrix", "scalar"],
    repeated: ["matrix", "scalar"],
    run: (surroundings, args) => {
      const conditions: Condition[] = [];
      for (let index = matrices; index < args.length; index += 2) {
        // the call turns the arguments into matrices and scalars in turn
        conditions.push([args[index] as Matrix, args[index + 1] as Scalar]);
      }
      return run(surroundings, args.slice(0, matrices) as Matrix[], conditions);
    },
  };
}

/** A function that decides itself which arguments to evaluate. */
export function lazy(least: number, most: number, run: LazyFunction["run"]): LazyFunction {
  return { lazy: true, least, most, run };
}
