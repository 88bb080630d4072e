import React from "react";

export default function withLog(Wrapped) {
  return class extends React.Component {
    getWrappedInstance() {
      return this.refs.wrapped;
    }

    componentDidMount() {
      this.props.onReady(this.getWrappedInstance() !== undefined, typeof this.refs.gone);
    }

    render() {
      return <Wrapped ref="wrapped" {...this.props}>{this.props.more ? <b ref="gone" /> : null}</Wrapped>;
    }
  };
}
