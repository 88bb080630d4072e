var React = require('react');
var App = React.createClass({
	mixins: [],
	contextTypes: { theme: React.PropTypes.object },
	childContextTypes: {
		theme: React.PropTypes.object
	},
	getChildContext: function() {
		return { theme: this.context.theme };
	},
	getInitialState: function() {
		return this.fresh();
	},
	fresh: function() {
		return { theme: this.context.theme };
	},
	'on-change': function() {},
	load: async function(url) {
		await fetch(url);
	},
	render: function() {
		var that = this;
		return <div onClick={function() { that.fresh(); }} onLoad={this.load.bind(null, 'x')}>{React.Children.map(this.props.children, this.props.wrap, this)}</div>;
	}
});
module.exports = App;
