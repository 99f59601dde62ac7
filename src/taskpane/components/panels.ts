// One file to fetch: they share Fluent's fields and selects.
export { FormSwitch } from "./FormSwitch";
export { RulesInForce } from "./RulesInForce";
export { Settings } from "./settings/Settings";
