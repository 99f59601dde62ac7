/** Three projects: plain modules, components in jsdom, the add-in under the real Office.js client. */
const common = {
  transform: { "^.+\\.(t|j)sx?$": ["@swc/jest"] },
  // fast ES modules that ship no CommonJS build
  transformIgnorePatterns: ["/node_modules/(?!(@borgar/fx)/)"],
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/empty-style.cjs",
    "^fast-check$": "<rootDir>/test/support/seeded-fast-check.cjs",
  },
};

module.exports = {
  testTimeout: 30_000,
  // jest leaves a core to the person at the machine; a run of everything wants all of them
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/test/support/closing-line.cjs"],
  projects: [
    {
      ...common,
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/excel/", "<rootDir>/test/e2e/"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["<rootDir>/test/support/jsdom-setup.ts"],
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
    },
    {
      ...common,
      displayName: "excel",
      testEnvironment: "<rootDir>/test/excel-simulator/environment.ts",
      // the client is compiled once for all suites, and its timers outlive the globals of one
      testEnvironmentOptions: { globalsCleanup: "off" },
      testMatch: ["<rootDir>/test/excel/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
