import * as React from "react";

export const track = (what: React.SyntheticEvent<HTMLElement>): void => {
  setTimeout(() => console.log(what.type))
}
