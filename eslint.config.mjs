import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * The rooms of the house and what each may import (see docs/architecture.md). A room always
 * sees itself; whatever is not listed is a lint error, so the direction cannot erode.
 */
const core = [
  "language",
  "sheet",
  "values",
  "forms",
  "rulebooks",
  "scoring",
  "checks",
  "editing",
  "filling",
  "reports",
];
const rooms = {
  language: [],
  sheet: ["language"],
  values: ["language", "sheet"],
  forms: ["language", "sheet", "values"],
  rulebooks: ["language", "values"],
  scoring: ["language", "sheet", "values", "forms", "rulebooks"],
  checks: ["language", "sheet", "values", "forms", "rulebooks", "scoring"],
  editing: ["language", "sheet", "values", "forms", "rulebooks", "scoring"],
  filling: ["language", "sheet", "values", "forms", "rulebooks", "scoring", "checks", "editing"],
  reports: core.filter((room) => room !== "reports"),
  docs: ["language", "sheet", "values", "forms", "rulebooks", "scoring", "checks"],
  "hosts/excel": ["language", "sheet"],
  "hosts/file": ["language", "sheet"],
  cli: [...core, "hosts/file"],
  taskpane: [...core],
  commands: [...core, "taskpane", "hosts/excel"],
  workbench: [...core, "taskpane", "hosts/file"],
};
const allRooms = [...Object.keys(rooms), "dev"];

const roomRule = ([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  // pages are where a host is plugged into the pane
  ignores: room === "taskpane" ? ["src/taskpane/main.tsx"] : [],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: allRooms
              .filter((other) => other !== room && !allowed.includes(other))
              .map((other) => `**/${other}/**`),
            message: `${room}/ may only import from: ${allowed.join(", ") || "nothing"}.`,
          },
        ],
      },
    ],
  },
});

const officeGlobals = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only hosts/excel and commands may name the Office client.",
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/", "coverage/", "test/fixtures/"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 300 }],
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 20],
      eqeqeq: ["error", "always"],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-console": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": "allow-with-description", minimumDescriptionLength: 10 },
      ],
      "@typescript-eslint/no-extraneous-class": "off",
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": hooks },
    rules: hooks.configs.recommended.rules,
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/hosts/excel/**", "src/commands/**", "src/taskpane/main.tsx"],
    rules: { "no-restricted-globals": ["error", ...officeGlobals] },
  },
  ...Object.entries(rooms).map(roomRule),
  {
    files: ["**/*.{cjs,mjs}", "webpack.config.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        module: "writable",
        require: "readonly",
        console: "readonly",
        __dirname: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        fetch: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off", "no-console": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}", "bench/**/*.ts"],
    rules: {
      // a describe block is a table of contents, not a function to be understood at once
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
);
