import * as React from "react";
import { CSSTransition } from "react-transition-group";
import { CSSTransitionProps } from "react-transition-group/CSSTransition";

interface Props {
  isOpen: boolean;
  fade?: Partial<CSSTransitionProps<HTMLDivElement>>;
}

export class Overlay extends React.Component<Props> {
  public render() {
    const Implicit = CSSTransition as new (props: CSSTransitionProps<undefined>) => CSSTransition<undefined>;
    return (
      <Implicit classNames="overlay" timeout={300} in={this.props.isOpen}>
        <div className="overlay">{this.props.children}</div>
      </Implicit>
    );
  }
}
