/** Lets a plain node script require the TypeScript of this project, compiled as everywhere (.swcrc). */
const { readFileSync } = require("node:fs");
const { transformSync } = require("@swc/core");

require.extensions[".ts"] = (module, file) => {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    module: { type: "commonjs" },
    sourceMaps: "inline",
  });
  module._compile(code, file);
};
