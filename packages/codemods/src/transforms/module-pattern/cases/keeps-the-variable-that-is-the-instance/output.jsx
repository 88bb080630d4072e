var React = require("react");

class Clock extends React.Component {
  constructor(props, context) {
    super(props, context);
    var ticks = props.start;
    // The instance.
    var self = Object.assign(this, {
      componentDidMount: function () {
        ticks += 1;
        self.updater.enqueueForceUpdate(self);
      },
      render: function () {
        return <b title={self.props.title}>{ticks}</b>;
      },
    });
    self.label = "clock";
  }
}

exports.default = function App() {
  return <Clock start={1} title="now" />;
};
