/** The browser for tests, out of a package: where it is, what it needs, and how it is started. */

import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { LaunchOptions } from "@playwright/test";
import { unwrapFont } from "./woff.ts";

const root = join(import.meta.dirname, "..");
const modules = join(root, "node_modules");

/** Keeps the browser off the network: a test page is all it may ask for. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  "--no-pings",
];

/**
 * How Playwright starts the browser. `CHROMIUM_PATH` names another one, with its own libraries and
 * fonts; otherwise the first call unpacks the packaged one, which takes a few seconds.
 */
export function launchOptions(): LaunchOptions {
  const asRoot = process.getuid?.() === 0;
  const common = { args: quiet, chromiumSandbox: !asRoot };
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") return { ...common, executablePath: named };
  const place = unpacked();
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(place, "al2023", "lib"),
    FONTCONFIG_FILE: join(place, "fonts.conf"),
  };
  return { ...common, executablePath: join(place, "chromium"), env };
}

/** The folder with browser, libraries and fonts: made beside, then moved, so it is whole or absent. */
function unpacked(): string {
  const manifest = readFileSync(join(modules, "@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const place = join(modules, ".cache", `browser-${version}`);
  if (existsSync(place)) return place;
  mkdirSync(join(modules, ".cache"), { recursive: true });
  const making = mkdtempSync(`${place}-`);
  execFileSync(process.execPath, [join(root, "scripts/unpack-browser.mjs")], {
    env: { ...process.env, TMPDIR: making },
    stdio: "inherit",
  });
  addFonts(making, place);
  moveInto(place, making);
  return place;
}

/** Regular and bold of the scripts we show: Latin, and Devanagari for Hindi. */
const shown = /^noto-sans-(latin|latin-ext|devanagari)-(400|700)-normal\.woff$/;

function addFonts(making: string, place: string): void {
  const fonts = join(modules, "@fontsource/noto-sans/files");
  mkdirSync(join(making, "noto"));
  for (const file of readdirSync(fonts).filter((name) => shown.test(name))) {
    const plain = unwrapFont(readFileSync(join(fonts, file)));
    writeFileSync(join(making, "noto", file.replace(/woff$/, "ttf")), plain);
  }
  writeFileSync(
    join(making, "fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(place, "noto")}</dir>
  <cachedir>${join(place, "font-cache")}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Noto Sans</family></prefer></alias>
</fontconfig>
`,
  );
}

/** Another run may have been first: then its folder is as good as ours. */
function moveInto(place: string, making: string): void {
  try {
    renameSync(making, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    rmSync(making, { recursive: true });
  }
}
