var React = require('react');
class App extends React.Component {
	static contextTypes = { theme: React.PropTypes.object };
	static childContextTypes = {
		theme: React.PropTypes.object
	};
	getChildContext() {
		return { theme: this.context.theme };
	}
	constructor(props, context) {
		super(props, context);
		this.fresh = this.fresh.bind(this);
		this.load = this.load.bind(this);
		this.state = this.fresh();
	}
	fresh() {
		return { theme: this.context.theme };
	}
	'on-change'() {}
	async load(url) {
		await fetch(url);
	}
	render() {
		var that = this;
		return <div onClick={function() { that.fresh(); }} onLoad={this.load.bind(null, 'x')}>{React.Children.map(this.props.children, this.props.wrap, this)}</div>;
	}
}
module.exports = App;
