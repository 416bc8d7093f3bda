/** SQL as fragments with bound values: the one way a statement is written. Only stores import it. */

export { Sql, default as sql, empty, join, raw } from "sql-template-tag";
