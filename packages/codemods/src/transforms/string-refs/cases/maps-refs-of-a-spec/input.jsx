import React from 'react';

export const Range = React.createClass({
	displayName: 'Range',
	getInitialState () {
		return { active: 'after' };
	},
	focus () {
		this.refs[this.state.active].focus();
	},
	render () {
		return (
			<p onClick={this.focus}>
				<input ref="after" />
				<input ref="before" />
			</p>
		);
	},
});
