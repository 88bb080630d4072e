import React from "react";

const tabs = ["games", "orders"];

export const All = ({ items }) => (
  <div>
    {items.map((item, index) => <p key={index}>{item}</p>)}
    {items.map((item, i) => <p key={`row-${i}`}>{item}</p>)}
    {items.map((item) => <p key={Math.random()}>{item}</p>)}
    {tabs.map((tab, index) => <b key={index}>{tab}</b>)}
    {[...Array(3)].map((_, index) => <i key={index} />)}
  </div>
);
