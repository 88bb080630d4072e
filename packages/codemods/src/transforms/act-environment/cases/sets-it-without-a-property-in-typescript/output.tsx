import * as React from "react";

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export async function settle(): Promise<void> {
  await React.act(async () => {});
}
