import { join } from "node:path";

/** The build's settings for an add-in that is served from this address. */
function settings(address: string | undefined): unknown {
  const before = process.env["ADDIN_BASE_URL"];
  if (address === undefined) delete process.env["ADDIN_BASE_URL"];
  else process.env["ADDIN_BASE_URL"] = address;
  try {
    const make = jest.requireActual<(env: object, argv: object) => unknown>(
      join(__dirname, "../../webpack.config.js"),
    );
    return make({}, { mode: "production" });
  } finally {
    if (before === undefined) delete process.env["ADDIN_BASE_URL"];
    else process.env["ADDIN_BASE_URL"] = before;
  }
}

describe("the address that the add-in is served from", () => {
  it.each(["http://server.example/ziping", "server.example", "ftp://server.example"])(
    "%s is refused: Excel would not load it",
    (address) => {
      expect(() => settings(address)).toThrow("https");
    },
  );

  it.each([undefined, "https://server.example/ziping/"])("%s is taken", (address) => {
    expect(settings(address)).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: "web" })]),
    );
  });
});
