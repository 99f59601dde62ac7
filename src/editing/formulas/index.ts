export { rateFormula, type RateStyle } from "./rate-formula";
export { rowFormula } from "./row-formula";
export { inputCells, standsAlone } from "./standing-alone";
export { totalFormula } from "./total-formula";
