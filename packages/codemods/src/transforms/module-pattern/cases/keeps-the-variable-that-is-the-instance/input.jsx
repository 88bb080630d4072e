var React = require("react");

function Clock(props, context) {
  var ticks = props.start;
  // The instance.
  var self = {
    componentDidMount: function () {
      ticks += 1;
      self.updater.enqueueForceUpdate(self);
    },
    render: function () {
      return <b title={self.props.title}>{ticks}</b>;
    },
  };
  self.label = "clock";
  return self;
}

exports.default = function App() {
  return <Clock start={1} title="now" />;
};
