export { consequences } from "./consequences";
export { answered, sameRow } from "./row-answer";
