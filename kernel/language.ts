/** The languages that consumers are spoken to in. */

export const languages = ["en", "es", "hi", "hi-Latn"] as const;
export type Language = (typeof languages)[number];
