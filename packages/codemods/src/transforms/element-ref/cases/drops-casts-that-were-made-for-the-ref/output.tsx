import * as React from "react";

interface Props {
  trigger: React.ReactElement;
}

export function Popup({ trigger }: Props) {
  const first = (trigger as any).props.ref;
  const second = (trigger as any).props.ref;
  return React.cloneElement(trigger as React.ReactElement<any>, { title: [first, second].join() });
}
