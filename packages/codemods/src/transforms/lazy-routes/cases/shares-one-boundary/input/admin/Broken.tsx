import * as React from "react";

export default function Broken(): JSX.Element {
  throw new Error("bug in the page");
}
