// types: 16 17
import * as React from "react";

export function withFrame<P extends { wide: boolean }>(Inner: React.ComponentType<P>): React.FC<P> {
  return (props) => (
    <div className={props.wide ? "wide" : ""}>
      <Inner {...props} />
      {props.children}
    </div>
  );
}

const Plain: React.FC<{ wide: boolean }> = ({ children }) => <>{children}</>;
export const Framed = withFrame(Plain);
export const framed = <Framed wide>text</Framed>;
