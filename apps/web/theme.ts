/** How the workspace looks: quiet greens, one accent, figures that line up; both schemes pass AA. */

import { type CSSVariablesResolver, createTheme } from "@mantine/core";

const sans =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Devanagari", sans-serif';
const mono = 'ui-monospace, "SF Mono", "Cascadia Mono", "Roboto Mono", "Noto Sans Mono", monospace';

export const theme = createTheme({
  primaryColor: "pine",
  primaryShade: 8,
  colors: {
    pine: [
      "#ebf6f4",
      "#d6ebe7",
      "#abd6cf",
      "#7dc0b6",
      "#58aea2",
      "#419f93",
      "#31877c",
      "#26746a",
      "#1c5f5a",
      "#134844",
    ],
    dark: [
      "#d9e0de",
      "#b9c4c1",
      "#9db0ab",
      "#6f827d",
      "#45534f",
      "#35413e",
      "#28312f",
      "#1b2221",
      "#141a19",
      "#0e1312",
    ],
  },
  fontFamily: sans,
  fontFamilyMonospace: mono,
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  headings: { fontFamily: sans, fontWeight: "600" },
  defaultRadius: "sm",
  radius: { xs: "3px", sm: "6px", md: "8px", lg: "12px", xl: "20px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    // Locking the page's scroll would write a style element without our nonce.
    Modal: { defaultProps: { lockScroll: false } },
    // 24 px, the least that a finger finds (WCAG 2.2, 2.5.8).
    Checkbox: { defaultProps: { size: "md" } },
    Radio: { defaultProps: { size: "md" } },
  },
});

/** Mantine's own colours where ours differ, so that its parts and ours are one. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    "--mantine-color-body": "#ffffff",
    "--mantine-color-text": "#15201e",
    "--mantine-color-dimmed": "#52615d",
    "--mantine-color-placeholder": "#65736f",
    "--mantine-color-default-border": "#cfd8d5",
    "--mantine-color-anchor": "#1c5f5a",
    "--mantine-color-error": "#a3231f",
  },
  dark: {
    "--mantine-color-body": "#1a2120",
    "--mantine-color-text": "#e3eae8",
    "--mantine-color-dimmed": "#9db0ab",
    "--mantine-color-placeholder": "#8fa39e",
    "--mantine-color-default-border": "#3a4744",
    "--mantine-color-default": "#202827",
    "--mantine-color-anchor": "#7dc0b6",
    "--mantine-color-error": "#ff9b93",
  },
});
