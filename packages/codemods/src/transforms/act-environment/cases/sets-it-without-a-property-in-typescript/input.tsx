import * as React from "react";

export async function settle(): Promise<void> {
  await React.act(async () => {});
}
