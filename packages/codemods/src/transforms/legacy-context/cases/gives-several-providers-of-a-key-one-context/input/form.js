import React, { Component } from 'react';
import PropTypes from 'prop-types';

export default class Form extends Component {
  getChildContext() {
    return { parent: this };
  }

  get title() {
    return 'form';
  }

  render() {
    return (
      <form>
        {/* whatever is inside */}
        {this.props.children}
      </form>
    );
  }
}

Form.childContextTypes = { parent: PropTypes.object };
