/** One column of many rows, bound as one value: the door may send it in the server's own binary form. */

/** The element type by its SQL name: "uuid", "char(3)", "timestamptz". */
export class Column {
  readonly type: string;
  readonly values: readonly unknown[];

  constructor(type: string, values: readonly unknown[]) {
    this.type = type;
    this.values = values;
  }
}
