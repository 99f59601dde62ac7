/** What a release is made for. */
const { parseArgs } = require("node:util");

/** Stands in the examples and, where no origin is named, in the manifest, for the administrator to replace. */
const EXAMPLE_ORIGIN = "https://addin.example.gov.cn";
/** Where --with-office-js puts Office.js, beside the pages. */
const OFFICE_JS_FOLDER = "office-js";

const USAGE = `npm run package -- [选项]

  --origin https://…      网站的网址（可带目录），写进清单；默认 ${EXAMPLE_ORIGIN}，由管理员替换
  --office-js https://…   从别处加载 office.js，例如世纪互联的地址
  --with-office-js        把 office.js 一起放进来，供没有互联网的单位使用（微软的文件，按微软的许可）
  --support "…"           支持页上写的联系方式
  --out 文件夹            放在哪里，默认 dist
  --built 文件夹          不再构建，用 npm run build 已经放在这里的（dist）`;

/** Reads the command line, with the build's own variables behind it. Throws with a sentence and the usage. */
function releaseOptions(args, env = process.env) {
  const values = parsed(args);
  if (values["with-office-js"] && values["office-js"]) {
    throw new Error(`--office-js 和 --with-office-js 只能选一个。\n\n${USAGE}`);
  }
  const origin = values.origin || env.ADDIN_BASE_URL || EXAMPLE_ORIGIN;
  return {
    origin: secure("--origin", origin),
    officeJsUrl: officeJsUrl(values, env),
    withOfficeJs: values["with-office-js"] ?? false,
    support: values.support ?? "",
    out: values.out ?? "dist",
    built: values.built ?? null,
  };
}

function parsed(args) {
  const options = {
    origin: { type: "string" },
    "office-js": { type: "string" },
    "with-office-js": { type: "boolean" },
    support: { type: "string" },
    out: { type: "string" },
    built: { type: "string" },
  };
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Error(`${error.message}\n\n${USAGE}`, { cause: error });
  }
}

/** Undefined: Microsoft's own address. */
function officeJsUrl(values, env) {
  if (values["with-office-js"]) return `${OFFICE_JS_FOLDER}/office.js`;
  if (values["office-js"]) return secure("--office-js", values["office-js"]);
  return env.OFFICE_JS_URL || undefined;
}

function secure(option, address) {
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new Error(`${option} ${address}：Excel 只加载 https:// 开头的网址。\n\n${USAGE}`);
  }
  return new URL(address).href.replace(/\/$/, "");
}

module.exports = { EXAMPLE_ORIGIN, OFFICE_JS_FOLDER, USAGE, releaseOptions };
