// types: 16 17 18
import * as React from "react";

interface Column<T> {
  title: string;
  cell: (row: T) => React.ReactNode;
}

export const table = <T extends { id: number }>(columns: Column<T>[], rows: T[]) => (
  <table>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          {columns.map((each) => (
            <td key={each.title}>{each.cell(row)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
export const text = (node: React.ReactNode): string => (typeof node === "string" ? node : "");
