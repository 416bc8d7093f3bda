/** A reference as people type it: out of the address in a letter, in groups, or only the end that a letter shows. */

const ofAddress = /\/at\/([0-9a-f]{32})(?![0-9a-f])/i;
const ofLink = /^[0-9a-f]{32}$/i;

/** What was meant, by its shape alone: the code of an address however it is spaced, else the words as they are. */
export function typedReference(text: string): string {
  const given = text.trim();
  const code = ofAddress.exec(given)?.[1] ?? given.replace(/[\s-]+/g, "");
  return ofLink.test(code) ? code.toLowerCase() : given;
}

const hidden = /^[*•·×xX#.…]{2,}[\s-]*\d{2,6}$/;

/** `****4821`, as letters show an account: too little to find anybody by, and nobody is looked for. */
export const isOnlyItsEnd = (text: string): boolean => hidden.test(text.trim());
