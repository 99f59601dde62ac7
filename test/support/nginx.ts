import { execFileSync, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

/** Path of the nginx on this machine, or null. */
export function findNginx(): string | null {
  const places = ["nginx", "/usr/sbin/nginx"];
  return places.find((place) => spawnSync(place, ["-v"]).status === 0) ?? null;
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((tell) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => tell(port));
    });
  });
}

/** Where a site stands and what of the shipped example is other here. */
export interface Site {
  /** The example for nginx as it was shipped. */
  readonly example: string;
  /** The folder that it serves. */
  readonly root: string;
  readonly port: number;
  /** For nginx's own files; emptied by nobody but the test. */
  readonly scratch: string;
}

/** The example with this machine's paths and ports. Throws where a line that is to be replaced is not there. */
function placed(site: Site, plainPort: number): string {
  const replacements: readonly (readonly [string, string])[] = [
    ["listen 80;", `listen 127.0.0.1:${String(plainPort)};`],
    ["listen 443 ssl;", `listen 127.0.0.1:${String(site.port)} ssl;`],
    ["root /srv/ziping/web;", `root ${site.root};`],
    ["/etc/nginx/tls/ziping.crt", join(site.scratch, "site.crt")],
    ["/etc/nginx/tls/ziping.key", join(site.scratch, "site.key")],
  ];
  return replacements.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The example for nginx has no “${from}”.`);
      return text.replace(from, to);
    },
    readFileSync(site.example, "utf8"),
  );
}

/** What Debian's nginx.conf does around a file of conf.d, as far as it matters here. */
function around(scratch: string, included: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    "daemon off;",
    `pid ${scratch}/nginx.pid;`,
    `error_log ${scratch}/error.log;`,
    "events {}",
    "http {",
    "include /etc/nginx/mime.types;",
    "default_type application/octet-stream;",
    `access_log ${scratch}/access.log;`,
    ...temporary.map((name) => `${name}_temp_path ${scratch}/${name};`),
    `include ${included};`,
    "}",
  ].join("\n");
}

/** Serves a release with the very example that it ships. Resolves once it answers; `close` ends it. */
export async function startNginx(site: Site): Promise<{ close: () => Promise<void> }> {
  const nginx = findNginx();
  if (nginx === null) throw new Error("nginx is not installed.");
  mkdirSync(site.scratch, { recursive: true });
  await certify(site.scratch);
  const example = join(site.scratch, "ziping.conf");
  const whole = join(site.scratch, "nginx.conf");
  writeFileSync(example, placed(site, await freePort()));
  writeFileSync(whole, around(site.scratch, example));
  const args = ["-c", whole, "-p", site.scratch, "-e", join(site.scratch, "error.log")];
  execFileSync(nginx, ["-t", "-q", ...args]);
  const server = spawn(nginx, args, { stdio: "inherit" });
  await answering(site.port, server);
  return { close: () => ended(server) };
}

/** A certificate for localhost, signed by an authority that nobody knows. */
async function certify(scratch: string): Promise<void> {
  const [authority, certificate, key] = ["authority.crt", "site.crt", "site.key"].map((name) =>
    join(scratch, name),
  );
  // it tells every developer of its success
  const quiet = jest.spyOn(console, "log").mockReturnValue();
  await generateCertificates(authority, certificate, key, 2, ["localhost", "127.0.0.1"]);
  quiet.mockRestore();
}

/** Waits until the port takes a connection. Throws where the server has ended instead. */
async function answering(port: number, server: ChildProcess): Promise<void> {
  while (!(await isOpen(port))) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${String(server.exitCode)}.`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((tell) => {
    const probe = connect(port, "127.0.0.1");
    probe.once("error", () => tell(false));
    probe.once("connect", () => {
      probe.end();
      tell(true);
    });
  });
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    server.once("exit", () => done());
    server.kill("SIGTERM");
  });
}
