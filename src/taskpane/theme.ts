import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

export type ThemeName = "light" | "dark";

/** A calm blue-green, dark to light; 80 carries white text at 5.6:1. */
const BRAND: BrandVariants = {
  10: "#03191D",
  20: "#072B32",
  30: "#093A43",
  40: "#0A4853",
  50: "#0B5563",
  60: "#0B5F6F",
  70: "#0B697B",
  80: "#0B7285",
  90: "#2C8799",
  100: "#459AAB",
  110: "#5DACBC",
  120: "#77BDCB",
  130: "#92CDD9",
  140: "#AFDCE5",
  150: "#CBEBF0",
  160: "#E6F6F8",
};

const FONTS = '"Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Segoe UI", sans-serif';

/**
 * Fluent gives text sizes in pixels, which ignore a person's own text size; rem follows it.
 * Boxes keep their pixels.
 */
function inRem(theme: Theme): Theme {
  const scaled = Object.entries(theme).map(([name, value]) => [
    name,
    /^(fontSize|lineHeight)/.test(name) && typeof value === "string" && value.endsWith("px")
      ? `${String(Number.parseFloat(value) / 16)}rem`
      : value,
  ]);
  return { ...theme, ...(Object.fromEntries(scaled) as Partial<Theme>), fontFamilyBase: FONTS };
}

const THEMES: Record<ThemeName, Theme> = {
  light: inRem(createLightTheme(BRAND)),
  dark: inRem({
    ...createDarkTheme(BRAND),
    // the ramp's default is too dark for text on a dark ground
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorBrandForegroundLink: BRAND[120],
    colorBrandForegroundLinkHover: BRAND[130],
    colorBrandForegroundLinkPressed: BRAND[110],
    colorBrandForegroundLinkSelected: BRAND[120],
    colorCompoundBrandForeground1: BRAND[120],
    colorCompoundBrandBackground: BRAND[110],
    colorCompoundBrandStroke: BRAND[110],
  }),
};

/** The Fluent theme of the pane. */
export function themeOf(name: ThemeName): Theme {
  return THEMES[name];
}
