/** Imported before any schema: no schema may compile code, which the page's security policy forbids. */

import { config } from "zod";

config({ jitless: true });
