import { join } from "node:path";
import webpack from "webpack";
import { STORIES } from "../picture-book/stories";
import { serve } from "../support/serve";

const ROOT = join(__dirname, "../..");
const FOLDER = ".cache/picture-book";

export const STORY_IDS = STORIES.map(({ id }) => id);

/** Builds the picture book as the dev server does, and serves it. */
export async function pictureBook(): Promise<Awaited<ReturnType<typeof serve>>> {
  const { pictureBook: config } = jest.requireActual<{
    pictureBook: (folder: string) => webpack.Configuration;
  }>("../../webpack.config.js");
  await new Promise<void>((done, fail) => {
    webpack(config(join(ROOT, FOLDER)), (error, stats) => {
      if (error ?? stats?.hasErrors()) fail(error ?? new Error(stats?.toString("errors-only")));
      else done();
    });
  });
  return serve(FOLDER);
}
