const { chmodSync, existsSync } = require("node:fs");
const { join, resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, Compilation, optimize } = require("webpack");
const { APART } = require("./src/dev/apart.cjs");
const { askedForAhead } = require("./src/dev/asked-for-ahead.cjs");
const { apart } = require("./src/dev/english-apart.cjs");
const { DEVELOPMENT_URL, englishFirst, servedFrom } = require("./src/dev/manifests.cjs");
const { PAGES } = require("./src/dev/pages.cjs");
const { pageOptions, policyOf } = require("./src/dev/policies.cjs");
const { INSTALLER } = require("./src/dev/support.cjs");
const { themeAhead } = require("./src/dev/theme-ahead.cjs");

/** What page templates may use; OFFICE_JS_URL names another place for Office.js. */
const PAGE_OPTIONS = {
  ...pageOptions(process.env.OFFICE_JS_URL || undefined),
  version: require("./package.json").version,
  support: INSTALLER,
};

const at = (...parts) => join(__dirname, ...parts);
/** A place in the folder that is built; BUILD_FOLDER names another one than dist. */
const built = (...parts) => resolve(process.env.BUILD_FOLDER || at("dist"), ...parts);

/** Makes the styles of components ready, before anything else is done with the file. */
const STYLES_AHEAD = at("src/dev/styles-ahead.cjs");

/** What both targets share: the same compiler settings as the tests (.swcrc), no eval anywhere. */
function common(name, mode) {
  return {
    name,
    mode,
    context: __dirname,
    devtool: mode === "production" ? "hidden-source-map" : "cheap-module-source-map",
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: ["swc-loader", STYLES_AHEAD],
          // what a room's index only hands on stays with who uses it
          sideEffects: false,
        },
        themeAhead(at(name === "pane" ? "src/taskpane" : "src")),
      ],
    },
    cache: {
      type: "filesystem",
      cacheDirectory: at(".cache/webpack"),
      name: `${name}-${mode}`,
      buildDependencies: { config: [at("webpack.config.js"), at(".swcrc")] },
    },
    performance: { hints: false },
  };
}

/**
 * What Fluent brings and the pages do without: its list of tokens is 4 KB, compressed, of what the
 * pane's theme says already.
 */
const SPARED = {
  [at("node_modules/@fluentui/tokens/lib/tokens.js")]: at("src/taskpane/fluent-tokens.ts"),
};

/** The pages but for the pane's, with what all of them share. */
function web(mode) {
  const pages = Object.fromEntries(Object.entries(PAGES).filter(([name]) => name !== "taskpane"));
  const others = mode === "development" ? { ...pages, ...BOOK } : pages;
  const config = pagesOf("web", mode, others, "scripts/");
  return { ...config, plugins: [...config.plugins, copies()], devServer: devServer() };
}

/**
 * The pane's page, built by itself: modules that several pages share cannot be joined with those of
 * one alone, which would make the pane's start a tenth larger.
 */
function pane(mode) {
  const { plugins, ...page } = pagesOf("pane", mode, { taskpane: PAGES.taskpane }, "pane/");
  Object.assign(page.resolve.alias, APART);
  return apart({ ...page, plugins: [...plugins, compiledAtOnce(), askedForAhead("reading")] });
}

/**
 * Asks the browser to compile the pane's first script whole, beside its other work, while it is still
 * arriving: compiled function by function as they are first called, it would take longer than
 * everything else until the form's scores are drawn. A browser that does not know the line leaves it.
 */
function compiledAtOnce() {
  return new BannerPlugin({
    banner: "//# allFunctionsCalledOnLoad",
    raw: true,
    entryOnly: true,
    // once the script is minified, which would take it for a comment like any other
    stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1,
  });
}

/** Every state of the pane as a page, for the dev server and for the test that takes its pictures. */
const BOOK = {
  "picture-book": {
    script: "test/picture-book/main.tsx",
    html: "test/picture-book/picture-book.html",
  },
};

/** The picture book alone, with the samples that it opens, written to a folder. */
function pictureBook(folder) {
  const config = pagesOf("picture-book", "development", BOOK, "");
  const samples = new CopyPlugin({ patterns: [{ from: "assets", to: "assets" }] });
  return {
    ...config,
    devtool: false,
    output: { ...config.output, path: folder },
    plugins: [...config.plugins, samples],
  };
}

/**
 * Pages whose scripts stand in `folder`, empty or ending with a slash. Every name in there carries a
 * hash of the content, so that a server may let browsers keep the whole folder for good.
 */
function pagesOf(name, mode, somePages, folder) {
  const shared = common(name, mode);
  const pages = Object.entries(somePages).filter(([, page]) => existsSync(at(page.html)));
  const scripted = pages.filter(([, page]) => page.script && existsSync(at(page.script)));
  return {
    ...shared,
    target: ["web", "es2022"],
    resolve: { ...shared.resolve, alias: { ...SPARED } },
    entry: Object.fromEntries(scripted.map(([name, page]) => [name, at(page.script)])),
    output: {
      path: built("web"),
      filename: `${folder}[name].[contenthash:8].js`,
      chunkFilename: `${folder}[name].[contenthash:8].js`,
      assetModuleFilename: `${folder}[name].[contenthash:8][ext]`,
      // relative to the page, so that the folder can be hosted anywhere
      publicPath: "auto",
      // each build leaves the other's files alone
      clean: { keep: (file) => (name === "pane" ? !isPanes(file) : isPanes(file)) },
    },
    optimization: {
      chunkIds: "deterministic",
      moduleIds: "deterministic",
      splitChunks: pageChunks(),
      minimizer: [
        new MinimizerPlugin({
          test: /\.js$/u,
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { compress: { passes: 5, ecma: 2022 }, ecma: 2022 },
        }),
        // what is no script, as usual
        "...",
      ],
    },
    plugins: pages.map(([name, page]) => htmlPage(name, page)),
  };
}

/** Whether a file of the output folder is written by the pane's build. */
function isPanes(file) {
  return file.startsWith("pane/") || file === "taskpane.html";
}

/**
 * Every border between chunks keeps modules from being joined and makes a page's start larger: so
 * libraries stand with what uses them, and the workbench and the window of reports have everything
 * for themselves.
 */
function pageChunks() {
  return {
    chunks: ({ name }) => name !== "workbench" && name !== "report",
    cacheGroups: { defaultVendors: false, ...together("session", "reading") },
  };
}

/** Keeps what a chunk needs in one file of this name, from which other chunks take what they share. */
function together(chunkName, name) {
  const isIn = (module, { chunkGraph }) =>
    chunkGraph.getModuleChunks(module).some((chunk) => chunk.name === chunkName);
  return { [name]: { name, test: isIn, chunks: "async", enforce: true } };
}

function htmlPage(name, page) {
  return new HtmlPlugin({
    template: at(page.html),
    filename: `${name}.html`,
    chunks: page.script ? [name] : [],
    publicPath: "auto",
    scriptLoading: "defer",
    ...PAGE_OPTIONS,
  });
}

/** Icons, samples, style sheets and the manifests, which carry the address that the add-in is served from. */
function copies() {
  const base = process.env.ADDIN_BASE_URL || DEVELOPMENT_URL;
  const manifest = (to, changed) => ({
    from: "manifest.xml",
    to,
    transform: (content) => changed(servedFrom(content.toString(), base)),
  });
  servedFrom("", base); // so that an address that Excel refuses is told of before anything is built
  return new CopyPlugin({
    patterns: [
      { from: "assets", to: "assets" },
      // the pages' own style sheets, which their html names
      { from: "src/*/*.css", to: "[name][ext]" },
      manifest("manifest.xml", (xml) => xml),
      manifest("manifest.en-US.xml", englishFirst),
    ],
  });
}

function devServer() {
  return {
    server: "http",
    host: "127.0.0.1",
    port: 3000,
    static: false,
    hot: false,
    client: { overlay: false, logging: "warn" },
    allowedHosts: ["localhost", "127.0.0.1"],
    headers: (request) => headersFor(new URL(request.url || "/", DEVELOPMENT_URL).pathname),
    devMiddleware: { stats: "errors-warnings" },
  };
}

/** A page's own policy as a header too, so that development meets what a strict server will send. */
function headersFor(path) {
  const page = PAGES[path.replace(/^\/|\.html$/g, "")];
  const policy = page && existsSync(at(page.html)) ? policyOf(at(page.html), PAGE_OPTIONS) : null;
  return {
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    ...(policy ? { "Content-Security-Policy": policy } : {}),
  };
}

/** Excel loads pages over https only; the first use of the certificate installs its authority. */
async function secured([config, ...others]) {
  const options = await require("office-addin-dev-certs").getHttpsServerOptions();
  const server = { type: "https", options };
  return [{ ...config, devServer: { ...config.devServer, server } }, ...others];
}

function cli(mode) {
  return {
    ...common("cli", mode),
    target: "node20",
    entry: { ziping: at("src/cli/main.ts") },
    output: { path: built("cli"), filename: "ziping.js", clean: true },
    // the file starts itself again as its own worker, so it must know its real path
    node: { __filename: false, __dirname: false },
    optimization: { minimize: mode === "production", minimizer: [compacted()], splitChunks: false },
    plugins: [
      new optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      executable("ziping.js"),
    ],
  };
}

/**
 * Compiling is a good part of a start, twice: once in the main thread, once in each that reads files.
 * Names are kept for whoever reads the stack of a defect, and Chinese is not spelled in longer escapes.
 */
function compacted() {
  return new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    extractComments: false,
    minimizerOptions: {
      mangle: { keep_fnames: true, keep_classnames: true },
      compress: { keep_fnames: true, keep_classnames: true },
      format: { comments: false },
    },
  });
}

/** Sets the executable bit once the file is written. */
function executable(file) {
  return {
    apply: (compiler) =>
      compiler.hooks.afterEmit.tap("executable", () =>
        chmodSync(join(compiler.outputPath, file), 0o755),
      ),
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode || "production";
  const pages = [web(mode), pane(mode)];
  if (!env.WEBPACK_SERVE) return [...pages, cli(mode)];
  return process.env.ADDIN_HTTPS === "1" ? secured(pages) : pages;
};

module.exports.pictureBook = pictureBook;
