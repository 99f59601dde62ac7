export { connect, type ConnectOptions } from "./connect";
export { ExcelHost, type ExcelHostOptions } from "./excel-host";
export { officeTheme, systemTheme, watchTheme } from "./theme";
