var React = require('react');
var createReactClass = require('create-react-class');

module.exports = createReactClass({
  getInitialState: function () {
    this.rootRef = React.createRef();
    return null;
  },

  displayName: 'Box',

  componentDidMount: function () {
    this.rootRef.current.title = 'mounted';
  },

  render: function () {
    return <div ref={this.rootRef} {...this.props} className="box" />;
  }
});
