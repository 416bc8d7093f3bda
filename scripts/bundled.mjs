/** What CommonJS packages expect to find around them, put into the bundle by scripts/bundle.mjs. */

import { fileURLToPath } from "node:url";

export const __filename = fileURLToPath(import.meta.url);
export const __dirname = fileURLToPath(new URL(".", import.meta.url));
