/** How the workspace is bundled: small parts loaded when a page asks for them, no script in the page. */

// By its path: the bundler reads this file before it knows our workspaces.
import { noncePlaceholder } from "../../contract/index.ts";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  html: { cspNonce: noncePlaceholder },
  build: {
    outDir: "../../dist/web",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The charts are one part of this size, asked for by nobody's first page.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // What three pages need comes once, not in a dozen crumbs.
      output: { codeSplitting: { groups: [{ name: "shared", minShareCount: 3 }] } },
    },
  },
});
