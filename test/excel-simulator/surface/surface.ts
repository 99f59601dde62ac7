import { ApiError } from "../api-error";
import type { Workbook } from "../model/workbook";

/** What the members of the surface can reach besides their own object. */
export interface HostContext {
  readonly workbook: Workbook;
  /** The requirement set up to which members exist, as in "1.14"; everything above is ApiNotFound. */
  readonly excelApi: string;
  /** An object kept by reference, for ranges that outlive a batch. */
  readonly references: Map<string, ApiObject>;
  /** Registers (or with -1 unregisters) a listener for an event of a sheet, or of "Workbook". */
  listen(type: number, target: string, count: 1 | -1): void;
}

/** A readable, sometimes writable property. `since` is the requirement set, as in "1.13". */
export interface ScalarMember<T> {
  readonly since: string;
  get(target: T, context: HostContext): unknown;
  set?(target: T, value: unknown, context: HostContext): void;
}

export interface NavigationMember<T> {
  readonly since: string;
  get(target: T, context: HostContext): ApiObject | null;
}

export interface MethodMember<T> {
  readonly since: string;
  /** Gives an object, plain data, or null for the null object. */
  call(target: T, args: readonly unknown[], context: HostContext): unknown;
}

/** A type of the object model: its members by wire name. */
export interface Surface<T> {
  readonly name: string;
  /** The identifier the client is told on instantiation, such as `["Id", sheet.id]`. */
  identify?(target: T): readonly [string, string];
  /** True for ranges, which live on by reference. */
  readonly keptByReference?: boolean;
  readonly scalars?: Readonly<Record<string, ScalarMember<T>>>;
  readonly navigations?: Readonly<Record<string, NavigationMember<T>>>;
  readonly methods?: Readonly<Record<string, MethodMember<T>>>;
  /** For collections. */
  items?(target: T, context: HostContext): ApiObject[];
  item?(target: T, key: unknown, context: HostContext): ApiObject;
}

/** One object of the model with its type's members bound to it. */
export interface ApiObject {
  readonly typeName: string;
  readonly target: unknown;
  readonly keptByReference: boolean;
  readonly isCollection: boolean;
  /** Set as soon as the client has asked to keep the object. */
  referenceId: string | null;
  /** The ids that the client is told about the object. */
  identity(): Record<string, string>;
  scalarNames(context: HostContext): string[];
  hasScalar(name: string): boolean;
  /** The member's wire name and what it reads. */
  get(name: string, context: HostContext): readonly [string, unknown];
  set(name: string, value: unknown, context: HostContext): void;
  navigate(name: string, context: HostContext): readonly [string, ApiObject | null];
  call(name: string, args: readonly unknown[], context: HostContext): unknown;
  items(context: HostContext): ApiObject[];
  item(key: unknown, context: HostContext): ApiObject;
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}

/** Finds a member whatever its case; one above the ceiling, or unknown, fails by its name. */
function lookUp<M extends { readonly since: string }>(
  typeName: string,
  members: Readonly<Record<string, M>> | undefined,
  name: string,
  context: HostContext,
): readonly [string, M] {
  const wanted = name.toLowerCase();
  const found = Object.entries(members ?? {}).find(([key]) => key.toLowerCase() === wanted);
  if (found && minor(found[1].since) <= minor(context.excelApi)) return found;
  const why = found ? `needs ExcelApi ${found[1].since}` : "is not known to the simulator";
  throw new ApiError("ApiNotFound", `${typeName}.${name} ${why}.`);
}

/** Binds the members of a type to one object. */
export function bind<T>(surface: Surface<T>, target: T): ApiObject {
  const { name: typeName, scalars, navigations, methods } = surface;
  return {
    typeName,
    target,
    keptByReference: surface.keptByReference === true,
    isCollection: surface.items !== undefined,
    referenceId: null,
    identity() {
      if (this.referenceId !== null) return { _ReferenceId: this.referenceId };
      const named = surface.identify?.(target);
      return named ? { [named[0]]: named[1] } : {};
    },
    scalarNames: (context) =>
      Object.entries(scalars ?? {})
        .filter(([, member]) => minor(member.since) <= minor(context.excelApi))
        .map(([key]) => key),
    hasScalar: (name) =>
      Object.keys(scalars ?? {}).some((key) => key.toLowerCase() === name.toLowerCase()),
    get(name, context) {
      const [wire, member] = lookUp(typeName, scalars, name, context);
      return [wire, member.get(target, context)];
    },
    set(name, value, context) {
      const [, member] = lookUp(typeName, scalars, name, context);
      if (!member.set) throw new ApiError("AccessDenied", `${typeName}.${name} is read-only.`);
      member.set(target, value, context);
    },
    navigate(name, context) {
      const [wire, member] = lookUp(typeName, navigations, name, context);
      return [wire, member.get(target, context)];
    },
    call: (name, args, context) =>
      lookUp(typeName, methods, name, context)[1].call(target, args, context),
    items: (context) => surface.items?.(target, context) ?? [],
    item(key, context) {
      if (!surface.item) throw new ApiError("ApiNotFound", `${typeName}.getItem is not known.`);
      return surface.item(target, key, context);
    },
  };
}

/** Whether a method's outcome is an object of the model rather than plain data. */
export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && "typeName" in value && "navigate" in value;
}
