import program from "../../package.json";
import { runHere } from "./in-process";

describe("ziping, asked about itself", () => {
  it.each(["--version", "-v"])("tells its version at %s, as support asks for it", async (asked) => {
    expect(await runHere([asked])).toMatchObject({
      status: 0,
      stdout: `${program.version}\n`,
      stderr: "",
    });
  });

  it.each(["help", "--help", "-h"])("tells every command and how it ends at %s", async (asked) => {
    const { status, stdout } = await runHere([asked]);
    expect(status).toBe(0);
    for (const name of ["read", "score", "check", "new", "fill", "report", "summary", "value"]) {
      expect(stdout).toContain(`ziping ${name} `);
    }
    expect(stdout).toContain("退出码");
  });

  it("tells how it is called where nothing is asked, and fails", async () => {
    expect(await runHere([])).toMatchObject({
      status: 2,
      stdout: expect.stringContaining("ziping"),
    });
  });
});
