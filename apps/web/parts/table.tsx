/** A table: heads, cells, and a word where there is nothing. */

import type { ReactNode } from "react";
import { useRowKeys } from "./rows.ts";

type Head = { readonly words: string; readonly number?: boolean };

type TableProps = {
  readonly says: string;
  readonly none: string;
  readonly heads: readonly Head[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
};

export function Table({ says, none, heads, rows }: TableProps): ReactNode {
  const list = useRowKeys<HTMLTableSectionElement>();
  if (rows.length === 0) return <p className="quiet pad">{none}</p>;
  const numberAt = (at: number): string | undefined =>
    heads[at]?.number === true ? "is-number" : undefined;
  return (
    <div className="table-scroll" role="group" aria-label={says} tabIndex={0}>
      <table className="table is-stacked">
        <thead>
          <tr>
            {heads.map(({ words }, at) => (
              <th key={words} scope="col" className={numberAt(at)}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={list}>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={heads[at]?.words} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={heads[at]?.words} className={numberAt(at)} data-head={heads[at]?.words}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
