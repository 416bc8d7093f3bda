/** What can keep the house from opening: one plain sentence, and what to do about it. */

export type StartFault = {
  readonly says: string;
  readonly remedy: string;
};

export const fault = (says: string, remedy: string): StartFault => ({ says, remedy });

/** Both sentences, for a terminal. */
export const inSentences = ({ says, remedy }: StartFault): string => `${says} ${remedy}`;

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** What the file system said, told plainly; null where it is no fault of the world we know. */
export function faultOfFiles(path: string, error: unknown): StartFault | null {
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return fault(`The disk of ${path} is full.`, "Free some space, then start again.");
    case "EACCES":
    case "EPERM":
      return fault(
        `This user may not read and write in ${path}.`,
        "Give it the right to, or set FORBEAR_DATA to a folder of its own.",
      );
    case "EROFS":
      return fault(
        `The file system of ${path} is read-only.`,
        "Set FORBEAR_DATA to a folder that can be written.",
      );
    case "ENOTDIR":
    case "EEXIST":
      return fault(
        `A file stands where the folder ${path} should be.`,
        "Move it, then start again.",
      );
    default:
      return null;
  }
}
