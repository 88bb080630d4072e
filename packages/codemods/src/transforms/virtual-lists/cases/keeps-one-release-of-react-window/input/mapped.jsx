import React from "react";

export const Mapped = ({ lines }) => (
  <div style={{ height: 100, overflowY: "auto" }}>
    {lines.map((line) => (
      <p key={line.id} style={{ height: 20 }}>
        {line.text}
      </p>
    ))}
  </div>
);
