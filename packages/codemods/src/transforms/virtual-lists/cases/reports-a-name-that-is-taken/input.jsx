import React from "react";

const DrawnRow = ({ text }) => <i>{text}</i>;

export const Lines = ({ lines }) => (
  <div style={{ height: 100, overflow: "auto" }}>
    {lines.map((line) => (
      <p key={line.id} style={{ height: 20 }}>
        <DrawnRow text={line.text} />
      </p>
    ))}
  </div>
);
