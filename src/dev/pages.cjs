/** Pages by name: where their script and their html stand. A page without a script is copied. */
const PAGES = {
  taskpane: { script: "src/taskpane/main.tsx", html: "src/taskpane/taskpane.html" },
  commands: { script: "src/commands/commands.ts", html: "src/commands/commands.html" },
  message: { script: "src/commands/message.ts", html: "src/commands/message.html" },
  report: { script: "src/commands/report.tsx", html: "src/commands/report.html" },
  help: { script: null, html: "src/help/help.html" },
  support: { script: null, html: "src/help/support.html" },
  privacy: { script: null, html: "src/help/privacy.html" },
  workbench: { script: "src/workbench/main.tsx", html: "src/workbench/workbench.html" },
};

module.exports = { PAGES };
