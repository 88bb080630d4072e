import React from "react";

class Later extends React.Component {
  constructor(props) {
    super(props);
    this._mounted = false;
    this.state = { text: "waiting" };
  }
  componentDidMount() {
    this._mounted = true;
    var self = this;
    this.props.wait(function (text) {
      if (self.isMounted()) self.setState({ text: text });
      else self.props.log("too late");
    });
  }
  render() {
    return <p>{this.state.text}</p>;
  }

  componentWillUnmount() {
    this._mounted = false;
  }

  isMounted() {
    return this._mounted;
  }
}

export default Later;
