import { ApiError } from "./api-error";
import { PATH, type ArgumentInfo, type Batch, type ObjectPath } from "./protocol";
import { isApiObject, type ApiObject, type HostContext } from "./surface/surface";
import { serviceObject, workbookObject } from "./surface/workbook";

/** Resolves the object paths of one batch, each at most once, so that nothing is added twice. */
export class PathTable {
  readonly #resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly context: HostContext,
  ) {}

  /** The object of a path; null for the null object and all that comes of it. */
  object(id: number): ApiObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new ApiError("InvalidArgument", `object path ${String(id)} is missing.`);
    const found = this.#resolve(path);
    this.#resolved.set(id, found);
    return found;
  }

  /** Keeps an object beyond the batch, unless its path says not to. */
  keep(id: number, object: ApiObject): void {
    if (!object.keptByReference || object.referenceId || this.batch.ObjectPaths[id]?.D) return;
    object.referenceId = `ref-${String(nextReference++)}`;
    this.context.references.set(object.referenceId, object);
  }

  /** Arguments with path ids replaced by their objects. */
  args(info: ArgumentInfo | undefined): unknown[] {
    return this.#replace(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #replace(args: readonly unknown[], references: readonly unknown[]): unknown[] {
    return args.map((argument, index) => {
      const reference = references[index];
      if (Array.isArray(argument) && Array.isArray(reference)) {
        return this.#replace(argument, reference);
      }
      return typeof reference === "number" && reference > 0 ? this.object(reference) : argument;
    });
  }

  #resolve(path: ObjectPath): ApiObject | null {
    const type = path.ObjectPathType;
    if (type === PATH.root) return workbookObject;
    if (type === PATH.service) return serviceObject(path.Name);
    if (type === PATH.nothing) return null;
    if (type === PATH.reference) return this.#referenced(path.Name);
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (type === PATH.property) return parent.navigate(path.Name, this.context)[1];
    if (type === PATH.indexer) return parent.item(this.args(path.ArgumentInfo)[0], this.context);
    if (type !== PATH.method) throw new ApiError("ApiNotFound", `path type ${String(type)}`);
    const made = parent.call(path.Name, this.args(path.ArgumentInfo), this.context);
    if (made === null || isApiObject(made)) return made;
    throw new ApiError("InvalidArgument", `${parent.typeName}.${path.Name} gives no object.`);
  }

  #referenced(id: string): ApiObject {
    const object = this.context.references.get(id);
    if (!object) throw new ApiError("InvalidReference");
    return object;
  }
}

let nextReference = 1;
