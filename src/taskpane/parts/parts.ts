import { loadChecks } from "../findings/checks-program";
import { loadEnglish } from "../strings";
import { partOf } from "./part";

export const INDICATORS = partOf(() =>
  import(/* webpackChunkName: "indicators" */ "../components/IndicatorsTab").then(
    (file) => file.IndicatorsTab,
  ),
);

export const LEFT_WALK = partOf(() =>
  import(/* webpackChunkName: "indicators" */ "../components/answering/LeftWalk").then(
    (file) => file.LeftWalk,
  ),
);

export const FINDINGS = partOf(() =>
  import(/* webpackChunkName: "findings" */ "../components/findings/FindingsView").then(
    (file) => file.FindingsView,
  ),
);

export const FILLING = partOf(() =>
  import(/* webpackChunkName: "desk" */ "../filling/FillingView").then((file) => file.FillingView),
);

export const REPORTING = partOf(() =>
  import(/* webpackChunkName: "desk" */ "../reporting/ReportsView").then(
    (file) => file.ReportsView,
  ),
);

export const SETTINGS = partOf(() =>
  import(/* webpackChunkName: "panels" */ "../components/panels").then((file) => file.Settings),
);

export const RULES = partOf(() =>
  import(/* webpackChunkName: "panels" */ "../components/panels").then((file) => file.RulesInForce),
);

export const FORM_SWITCH = partOf(() =>
  import(/* webpackChunkName: "panels" */ "../components/panels").then((file) => file.FormSwitch),
);

/** All of them, in the order in which they are likely to be wanted. */
export const PARTS: readonly { load(): Promise<unknown> }[] = [
  FORM_SWITCH,
  INDICATORS,
  RULES,
  SETTINGS,
  FINDINGS,
  FILLING,
  REPORTING,
  { load: loadEnglish },
];

/** Fetches one after the other, so that a later press is answered at once, and offline too. */
export async function preloadParts(): Promise<void> {
  for (const part of PARTS) await part.load();
  await loadChecks();
}
