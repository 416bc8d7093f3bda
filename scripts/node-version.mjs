/** Says in a plain sentence when Node is too old, before anything newer than it is loaded. */

const needed = [20, 20, 2];

/** Ends the process with a sentence for a person unless this Node is new enough. */
export function requireNode() {
  const found = process.versions.node.split(".").map(Number);
  const at = needed.findIndex((part, place) => part !== found[place]);
  if (at === -1 || found[at] > needed[at]) return;
  process.stderr.write(
    `Forbear needs Node.js ${needed.join(".")} or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}
