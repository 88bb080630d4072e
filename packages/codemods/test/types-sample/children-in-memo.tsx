// types: 16 17
import * as React from "react";

interface Props {
  level: number;
}

export const Indent: React.FC<Props> = React.memo(({ level, children }) => (
  <div style={{ marginLeft: level }}>{children}</div>
));
export const Kept: React.NamedExoticComponent<React.PropsWithChildren<Props>> = React.memo(Indent);
export const Inner = React.memo<Props>(({ level, children }) => <i tabIndex={level}>{children}</i>);
export const Outer = React.memo((props: React.PropsWithChildren<Props>) => <b>{props.children}</b>);
export const outer = <Outer level={1}>text</Outer>;
