// types: 16 17 18
import * as React from "react";

interface Props {
  step: number;
  max?: number;
}

export class Slider extends React.Component<Props, { value: number }> {
  static defaultProps = { step: 1 };
  readonly state = { value: 0 };

  next = () => this.setState(({ value }, { step }) => ({ value: value + step }));

  render() {
    return <input value={this.state.value} max={this.props.max} onChange={this.next} />;
  }
}

export type Outer = JSX.LibraryManagedAttributes<typeof Slider, Slider["props"]>;
export const slider = <Slider max={3} />;
