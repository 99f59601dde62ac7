export { connect, type ConnectOptions } from "./connect";
export { ExcelHost, type ExcelHostOptions } from "./excel-host";
