import * as React from "react";

export abstract class Base<P, S = {}> extends React.PureComponent<P, S> {
  protected timers: number[] = [];
}
