// What fills forms, and what it tells of it: fetched with the first filling.
export * from "../../filling";
export * from "./told";
