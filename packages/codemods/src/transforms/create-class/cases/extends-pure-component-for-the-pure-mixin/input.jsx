import React from "react";
import createReactClass from "create-react-class";
import PureRenderMixin from "react-addons-pure-render-mixin";

export const Label = createReactClass({
  mixins: [PureRenderMixin],
  render() {
    return <i>{this.props.text}</i>;
  },
});
