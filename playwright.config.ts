/** How browser tests run: in the packaged browser, against pages served on this machine. */

import { defineConfig } from "@playwright/test";
import { launchOptions } from "./scripts/browser.ts";

export default defineConfig({
  testMatch: ["apps/{web,server}/browser/**/*.spec.ts", "scripts/*.spec.ts"],
  outputDir: "test-results/browser",
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    browserName: "chromium",
    launchOptions: launchOptions(),
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
});
