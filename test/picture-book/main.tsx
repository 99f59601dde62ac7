import { makeStaticStyles } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { Pane } from "../../src/taskpane/Pane";
import { PARTS } from "../../src/taskpane/parts/parts";
import { STORIES } from "./stories";
import type { Story } from "./story";

const usePageStyles = makeStaticStyles({ "html, body, #book": { height: "100%", margin: 0 } });

/** One story as the page, or the list of all (?story=…&theme=dark&lang=en). */
async function open(): Promise<void> {
  const place = document.getElementById("book");
  if (place === null) throw new Error("picture-book.html has no element #book.");
  const asked = new URLSearchParams(window.location.search);
  const story = STORIES.find(({ id }) => id === asked.get("story"));
  if (story === undefined) return list(place);
  const session = await story.open();
  for (const part of PARTS) await part.load();
  createRoot(place).render(
    <Page
      session={session}
      theme={asked.get("theme") === "dark" ? "dark" : "light"}
      locale={asked.get("lang") === "en" ? "en" : "zh-CN"}
      {...(story.tab ? { tab: story.tab } : {})}
      {...(story.preferences ? { preferences: story.preferences() } : {})}
    />,
  );
  await press(story);
  document.documentElement.dataset.ready = "";
}

function Page(props: Parameters<typeof Pane>[0]) {
  usePageStyles();
  return <Pane {...props} onSample={() => undefined} asPage />;
}

/** Waits until nothing is fetched any more, and presses what the story says. */
async function press({ presses = [] }: Story): Promise<void> {
  await settled();
  for (const name of presses) {
    const buttons = [...document.querySelectorAll<HTMLElement>("button")];
    const found = buttons.find(
      (one) => one.ariaLabel === name || one.textContent.trim().startsWith(name),
    );
    if (!found) throw new Error(`No button ${name}.`);
    found.click();
    await settled();
  }
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  await document.fonts.ready;
}

function list(place: HTMLElement): void {
  for (const { id } of STORIES) {
    const link = document.createElement("a");
    link.href = `?story=${id}`;
    link.textContent = id;
    link.style.display = "block";
    place.append(link);
  }
}

void open();
