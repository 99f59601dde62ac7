import { ApiError } from "./api-error";
import { PathTable } from "./paths";
import { ACTION, type Action, type ActionResult, type Batch, type Reply } from "./protocol";
import { query } from "./query";
import type { ApiObject, HostContext } from "./surface/surface";
import { isApiObject } from "./surface/surface";

/** Called before each action; may throw ApiError to make the action fail. */
export type ActionGuard = (index: number, action: Action) => void;

/**
 * Carries out one batch. Stops at the first action that fails; what was done before stays done,
 * and is reported, as Excel does.
 */
export function processQuery(batch: Batch, context: HostContext, guard: ActionGuard): Reply {
  const paths = new PathTable(batch, context);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      guard(index, action);
      results.push({ ActionId: action.Id, Value: carryOut(action, batch, paths, context) });
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          Location: locationOf(action, batch),
          ActionIndex: index,
          HttpStatusCode: error.status,
        },
        ProcessedResults: { Results: results },
        ...(traces.length > 0 && { TraceIds: traces }),
      };
    }
  }
  return { Results: results, ...(traces.length > 0 && { TraceIds: traces }) };
}

function carryOut(action: Action, batch: Batch, paths: PathTable, context: HostContext): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const object = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      if (object && batch.AutoKeepReference) paths.keep(action.ObjectPathId, object);
      return object && object.identity();
    case ACTION.query:
      if (!object) return null;
      if (batch.AutoKeepReference) paths.keep(action.ObjectPathId, object);
      return query(object, action.QueryInfo ?? {}, context);
    case ACTION.method:
      return object ? callMethod(object, action, paths, context) : { _IsNull: true };
    case ACTION.setProperty:
      if (!object) return { _IsNull: true };
      object.set(action.Name, paths.args(action.ArgumentInfo)[0], context);
      return null;
    case ACTION.update:
      if (!object) return { _IsNull: true };
      update(object, action.ObjectState ?? {}, context);
      return null;
    default:
      throw new ApiError("ApiNotFound", `action type ${String(action.ActionType)} is not known.`);
  }
}

function callMethod(
  object: ApiObject,
  action: Action,
  paths: PathTable,
  context: HostContext,
): unknown {
  if (action.Name === "_KeepReference") {
    paths.keep(action.ObjectPathId, object);
    return null;
  }
  const value = object.call(action.Name, paths.args(action.ArgumentInfo), context);
  return isApiObject(value) ? value.identity() : value;
}

function update(
  object: ApiObject,
  state: Readonly<Record<string, unknown>>,
  context: HostContext,
): void {
  for (const [name, value] of Object.entries(state)) {
    if (object.hasScalar(name)) object.set(name, value, context);
    else {
      const [, child] = object.navigate(name, context);
      if (child && typeof value === "object" && value !== null) {
        update(child, { ...value }, context);
      }
    }
  }
}

function locationOf(action: Action, batch: Batch): string {
  const name = action.Name || (batch.ObjectPaths[action.ObjectPathId]?.Name ?? "");
  return name.charAt(0).toLowerCase() + name.slice(1);
}
