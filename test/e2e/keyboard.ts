import type { Page } from "playwright-core";

/** What has the keyboard, as a person would name it, and whether they can see that it has. */
interface Focused {
  readonly name: string;
  readonly isVisible: boolean;
  /** Its beginning is not scrolled away or covered by something else. */
  readonly isInSight: boolean;
}

/** More stops than any page of ours has. */
const FAR = 150;

/** A person at the keyboard: presses keys, and sees at every stop where the focus is. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses Tab (or another key that moves the focus) until it comes to something of this name. */
  async tabTo(
    name: string | RegExp,
    key: "Tab" | "Shift+Tab" | "ArrowDown" = "Tab",
  ): Promise<void> {
    const passed: string[] = [];
    for (let stop = 0; stop < FAR; stop++) {
      await this.page.keyboard.press(key);
      const focused = await this.focused();
      if (focused === null) continue;
      if (!focused.isVisible) throw new Error(`the focus does not show on “${focused.name}”`);
      if (matches(focused.name, name)) return;
      passed.push(focused.name.slice(0, 20));
    }
    throw new Error(`the keyboard never comes to “${String(name)}”, only to ${passed.join(" | ")}`);
  }

  /** Presses a key, and sees where the focus is then. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Types over what stands in a field. */
  async typeOver(text: string): Promise<void> {
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
  }

  /** Waits until the focus is on something of this name and shows there. */
  async arrivesAt(name: string | RegExp): Promise<void> {
    for (let look = 0; look < 100; look++) {
      const focused = await this.focused();
      if (focused && matches(focused.name, name)) {
        if (!focused.isVisible) throw new Error(`the focus does not show on “${focused.name}”`);
        if (!focused.isInSight) throw new Error(`“${focused.name}” is out of sight`);
        return;
      }
      await this.page.waitForTimeout(100);
    }
    const at = (await this.focused())?.name ?? "nothing";
    throw new Error(`the keyboard is at “${at}”, not at “${String(name)}”`);
  }

  /** Null where nothing has the keyboard. */
  private focused(): Promise<Focused | null> {
    return this.page.evaluate(focusedNow);
  }
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === "string" ? name === wanted : wanted.test(name);
}

/** Runs in the page. */
function focusedNow(): Focused | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const labelled = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const labels = labelled.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  const ofField =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
      ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(" ")
      : "";
  const name = element.getAttribute("aria-label") ?? (labels || ofField || element.textContent);
  /** Fluent draws the line under a field on its frame, and rings on the element or around it. */
  const drawn = [element, element.parentElement, element.parentElement?.parentElement];
  const shows = (style: CSSStyleDeclaration) =>
    (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) ||
    style.boxShadow !== "none" ||
    (style.content !== "none" && parseFloat(style.borderBottomWidth) >= 2);
  const isVisible = drawn.some(
    (one) =>
      one &&
      [null, "::after", "::before"].some((part) => {
        const style = getComputedStyle(one, part);
        return (part !== null || one === element) && shows(style);
      }),
  );
  const { left, right, top } = element.getBoundingClientRect();
  const drawnThere = document.elementFromPoint((left + right) / 2, top + 6);
  const isInSight = element.contains(drawnThere);
  return { name: name.trim().replace(/\*$/, "").trim(), isVisible, isInSight };
}
