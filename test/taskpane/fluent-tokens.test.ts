import { tokens as fluent } from "@fluentui/react-components";
import { tokens } from "../../src/taskpane/fluent-tokens";

it("has every token that Fluent's own list has, with the same value", () => {
  expect(tokens).toEqual(expect.objectContaining(fluent));
});
