import { useEffect } from "react";
import { cart } from "./cart";

export function Log({ send }) {
  useEffect(() => cart.subscribe(() => send("changed")), [send]);
  return null;
}

cart.subscribe(() => console.log("changed"));
