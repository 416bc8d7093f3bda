/** How browser tests run: in the packaged browser, against pages served on this machine. */

import { defineConfig } from "@playwright/test";
import { launchOptions } from "./scripts/browser.ts";

export default defineConfig({
  testMatch: ["apps/{web,server}/browser/**/*.spec.ts", "scripts/*.spec.ts"],
  outputDir: "test-results/browser",
  forbidOnly: true,
  workers: 2,
  // A loaded machine is slow, not wrong: limits stop what hangs. What passes only when asked again is named.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  retries: 1,
  reporter: "list",
  use: {
    browserName: "chromium",
    launchOptions: launchOptions(),
    // Half-faded words have half their contrast, and what moves cannot be judged.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
});
