import { filled } from "./filled";
import type { Said } from "./say";

/**
 * A sentence put together from others. Its English is put together when it is shown: where English
 * comes apart (said-apart.ts), the person may change to it after the sentence was made.
 */
export function putTogether(zh: string, en: () => string): Said {
  return {
    zh,
    get en() {
      return en();
    },
  };
}

/** Several names as one: 年初预算数、全年预算数. */
export function listed(parts: readonly Said[], between = ", "): Said {
  return putTogether(parts.map(({ zh }) => zh).join("、"), () =>
    parts.map(({ en }) => en).join(between),
  );
}

/** A sentence with its placeholders filled, some of them by what is said in each language itself. */
export function filledWith(
  sentence: Said,
  values: Readonly<Record<string, string | number | Said>>,
): Said {
  const inOne = (locale: keyof Said) =>
    filled(
      sentence[locale],
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === "object" ? value[locale] : value,
        ]),
      ),
    );
  return putTogether(inOne("zh"), () => inOne("en"));
}
