import _ from 'lodash';
import PropTypes from 'prop-types';
import React, { Component } from 'react';
import TextField from '../../components/form/TextField.jsx';
import { TYPING_DELAY } from '../../config.js';
import { i18nShape } from '../../constants/propShapes.js';

/** Words to look for, told once typing rests. */
class ListingFilter extends Component {
  static propTypes = {
    onChange: PropTypes.func.isRequired,
    value: PropTypes.string,
  };

  static defaultProps = {
    value: '',
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  constructor(props, context) {
    super(props, context);
    this.state = { text: props.value };
    this.tell = _.debounce(text => this.props.onChange(text), TYPING_DELAY);
  }

  componentWillReceiveProps(nextProps) {
    if (nextProps.value !== this.props.value) {
      this.setState({ text: nextProps.value });
    }
  }

  componentWillUnmount() {
    this.tell.cancel();
  }

  handleChange = text => {
    this.setState({ text });
    this.tell(text);
  };

  render() {
    return (
      <TextField
        id="listing-filter"
        type="search"
        label={this.context.i18n.t('seller.filter')}
        value={this.state.text}
        onChange={this.handleChange}
      />
    );
  }
}

export default ListingFilter;
