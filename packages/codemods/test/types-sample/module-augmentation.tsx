// types: 16 17 18
import * as React from "react";

declare module "react" {
  interface HTMLAttributes<T> {
    hotkey?: string;
  }
}

export const button = <button hotkey="b" />;
