import * as React from "react";

export const track = (what: React.SyntheticEvent<HTMLElement>): void => {
  what.persist()
  setTimeout(() => console.log(what.type))
}
