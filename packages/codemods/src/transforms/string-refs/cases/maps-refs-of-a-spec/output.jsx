import React from 'react';

export const Range = React.createClass({
	displayName: 'Range',
	getInitialState () {
		this.elements = {};
		this.elementRefs = {};
		return { active: 'after' };
	},
	focus () {
		this.elements[this.state.active].focus();
	},
	elementRef: function (name) {
		if (!this.elementRefs[name]) {
			this.elementRefs[name] = (element) => {
				if (element) this.elements[name] = element;
				else delete this.elements[name];
			};
		}
		return this.elementRefs[name];
	},

	render () {
		return (
			<p onClick={this.focus}>
				<input ref={this.elementRef('after')} />
				<input ref={this.elementRef('before')} />
			</p>
		);
	},
});
