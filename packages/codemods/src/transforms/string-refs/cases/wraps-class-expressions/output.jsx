import React from "react";

export default function withLog(Wrapped) {
  return class extends React.Component {
    constructor(props) {
      super(props);
      this.goneRef = React.createRef();
      this.wrappedRef = React.createRef();
    }

    getWrappedInstance() {
      return this.wrappedRef.current;
    }

    componentDidMount() {
      this.props.onReady(this.getWrappedInstance() !== undefined, typeof (this.goneRef.current || undefined));
    }

    render() {
      return <Wrapped ref={this.wrappedRef} {...this.props}>{this.props.more ? <b ref={this.goneRef} /> : null}</Wrapped>;
    }
  };
}
