// types: 16 17 18
import * as React from "react";

interface Props {
  id: string;
}

class Inner extends React.Component<Props> {
  focus() {}

  render() {
    return <i id={this.props.id} />;
  }
}

class Logger extends React.Component<Props & { forwardedRef: React.Ref<Inner> }> {
  componentDidUpdate(previous: Props) {
    if (previous.id !== this.props.id) console.log(previous.id);
  }

  render() {
    const { forwardedRef, ...rest } = this.props;
    return <Inner ref={forwardedRef} {...rest} />;
  }
}

export default React.forwardRef<Inner, Props>((props, ref) => <Logger {...props} forwardedRef={ref} />);
