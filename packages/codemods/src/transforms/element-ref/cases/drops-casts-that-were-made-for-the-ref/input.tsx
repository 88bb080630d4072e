import * as React from "react";

interface Props {
  trigger: React.ReactElement;
}

export function Popup({ trigger }: Props) {
  const first = (trigger as any).ref;
  const second = (trigger as React.ReactElement & { ref: React.Ref<HTMLElement> }).ref;
  return React.cloneElement(trigger as React.ReactElement<any>, { title: [first, second].join() });
}
