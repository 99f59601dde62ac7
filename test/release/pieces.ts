/** The scripts that make a release, which are plain JavaScript, with their types. */
export interface Page {
  readonly script: string | null;
  readonly html: string;
}
export interface ReleaseOptions {
  readonly origin: string;
  readonly officeJsUrl: string | undefined;
  readonly withOfficeJs: boolean;
  readonly support: string;
  readonly out: string;
  readonly built: string | null;
}

export const { PAGES } = jest.requireActual<{ PAGES: Readonly<Record<string, Page>> }>(
  "../../src/dev/pages.cjs",
);

export const { pageOptions, policyOf } = jest.requireActual<{
  pageOptions: (officeJsUrl?: string) => object;
  policyOf: (file: string, options?: object) => string;
}>("../../src/dev/policies.cjs");

export const { EXAMPLE_ORIGIN, releaseOptions } = jest.requireActual<{
  EXAMPLE_ORIGIN: string;
  releaseOptions: (
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => ReleaseOptions;
}>("../../src/dev/release/options.cjs");

export const { tailored } = jest.requireActual<{
  tailored: (
    text: string,
    options: Pick<ReleaseOptions, "origin" | "officeJsUrl"> & Partial<ReleaseOptions>,
    root: string,
  ) => string;
}>("../../src/dev/release/tailor.cjs");

export const { zipOf } = jest.requireActual<{
  zipOf: (folder: string, top: string) => Uint8Array;
}>("../../src/dev/release/zip.cjs");

export const { checksumsOf } = jest.requireActual<{ checksumsOf: (folder: string) => string }>(
  "../../src/dev/release/checksums.cjs",
);

export const { noticesOf } = jest.requireActual<{
  noticesOf: (built: string, root: string) => string;
}>("../../src/dev/release/notices.cjs");
