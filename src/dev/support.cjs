/** Whom the page of support names, in both languages: who installed the tool, where nothing else is known. */
const INSTALLER = {
  zh: "请联系为您安装本工具的单位（一般是信息中心或财政部门）。",
  en: "Please ask whoever installed the tool for you, as a rule your own IT desk.",
};

/** The same for a release whose administrator says how to be reached. */
function reachedAt(contact) {
  return { zh: `请联系：${contact}`, en: `Please contact: ${contact}` };
}

module.exports = { INSTALLER, reachedAt };
