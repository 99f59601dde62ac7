import type { QueryInfo } from "./protocol";
import type { ApiObject, HostContext } from "./surface/surface";

/** What a `load` asks for, as a tree: the names, and under each what is asked of it. */
type Wish = Map<string, Wish>;

/** Answers a `load`: the properties asked for, ids always, collections item by item. */
export function query(object: ApiObject, info: QueryInfo, context: HostContext): unknown {
  const wish: Wish = new Map();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) plant(wish, path);
  return read(object, wish, context, info);
}

function plant(wish: Wish, path: string): void {
  let at = wish;
  for (const name of path.split("/").filter((part) => part !== "items" && part !== "")) {
    const next: Wish = at.get(name) ?? new Map<string, Wish>();
    at.set(name, next);
    at = next;
  }
}

function read(object: ApiObject, wish: Wish, context: HostContext, page: QueryInfo = {}): unknown {
  if (object.isCollection) {
    const skip = page.Skip ?? 0;
    const items = object.items(context).slice(skip, page.Top ? skip + page.Top : undefined);
    return {
      _Items: items.map((item, index) => ({ _Index: index, ...fields(item, wish, context) })),
    };
  }
  return fields(object, wish, context);
}

function fields(object: ApiObject, wish: Wish, context: HostContext): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const everything = wish.size === 0 || wish.has("*");
  const names = [...(everything ? object.scalarNames(context) : []), ...wish.keys()];
  for (const name of names.filter((one) => one !== "*")) {
    if (object.hasScalar(name)) {
      const [wire, value] = object.get(name, context);
      result[wire] = value;
    } else {
      const [wire, child] = object.navigate(name, context);
      result[wire] = child && read(child, wish.get(name) ?? new Map<string, Wish>(), context);
    }
  }
  return { ...result, ...object.identity() };
}
