/** The manifest as it is released: for one address, and with either language as the default. */

/** The address that manifest.xml is written for, which is the development server's. */
const DEVELOPMENT_URL = "https://localhost:3000";

/** The manifest of an add-in that is served from `base`. Throws where Excel would not load that. */
function servedFrom(xml, base) {
  const address = base.replace(/\/+$/, "");
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new Error(`ADDIN_BASE_URL=${address}: Excel loads add-ins over https:// only.`);
  }
  const { origin } = new URL(address);
  return xml
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_URL, address);
}

const TEXT = /DefaultValue="([^"]*)">(\s*<(?:bt:)?Override) Locale="en-US" Value="([^"]*)"/g;

/** The same manifest with English as what a reader of any third language gets, and Chinese beside it. */
function englishFirst(xml) {
  return xml
    .replace("<DefaultLocale>zh-CN</DefaultLocale>", "<DefaultLocale>en-US</DefaultLocale>")
    .replace(
      TEXT,
      (_, zh, override, en) => `DefaultValue="${en}">${override} Locale="zh-CN" Value="${zh}"`,
    );
}

module.exports = { DEVELOPMENT_URL, englishFirst, servedFrom };
