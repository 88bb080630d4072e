import React from "react";
import { List } from "react-window";
import { FixedSizeList } from "./lists";

const tabs = ["a", "b"];

export const Few = () => (
  <div style={{ height: 100, overflow: "auto" }}>
    {tabs.map((tab) => (
      <p key={tab} style={{ height: 20 }}>
        {tab}
      </p>
    ))}
  </div>
);
export const Open = ({ items }) => (
  <div style={{ overflow: "hidden", height: 100 }}>
    {items.map((item) => (
      <p key={item} style={{ height: 20 }}>
        {item}
      </p>
    ))}
  </div>
);
export const New = ({ items }) => (
  <List rowComponent={({ index, style }) => <p style={style}>{items[index]}</p>} rowCount={2} rowHeight={20} rowProps={{}} />
);
export const Own = () => <FixedSizeList height={1}>{() => null}</FixedSizeList>;
export const Panel = ({ steps, title }) => (
  <div style={{ overflow: "auto", height: 100 }}>
    <section>
      <h2>{title}</h2>
      {steps.map((step) => (
        <p key={step}>{step}</p>
      ))}
    </section>
  </div>
);
