// types: 16 17 18
import * as React from "react";

export const withLog =
  <P extends object>(Inner: React.ComponentType<P>): React.FC<P> =>
  (props) => {
    React.useEffect(() => console.log("mounted"), []);
    return <Inner {...props} />;
  };

export const Logged = withLog((props: { id: string }) => <i id={props.id} />);
