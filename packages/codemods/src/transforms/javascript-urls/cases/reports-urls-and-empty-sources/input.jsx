import React from "react";

const nowhere = "javascript:void(0)";

export function Menu({ item, open, url }) {
  if (url.startsWith("javascript:")) return null;
  return (
    <nav>
      <a href="javascript:;" onClick={open}>open</a>
      <a href={item.url || " JavaScript:void(0)"}>item</a>
      <a href={`javascript:${open}`}>template</a>
      <a href={nowhere}>nowhere</a>
      <a href="">here</a>
      <img src="" alt="" />
    </nav>
  );
}
