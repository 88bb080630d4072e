import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { TYPING_DELAY } from '../../config.js';
import { i18nShape } from '../../constants/propShapes.js';

/** Typing shows at once; the table follows when it rests. */
export default class FilterField extends React.Component {
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

  constructor(props) {
    super(props);
    this.state = { text: props.value };
    this.filterLater = _.debounce(text => this.props.onChange(text), TYPING_DELAY);
  }

  componentWillUnmount() {
    this.filterLater.cancel();
  }

  handleChange = event => {
    event.persist();
    this.setState({ text: event.target.value });
    this.filterLater(event.target.value);
  };

  handleKeyDown = event => {
    if (event.key === 'Escape' && this.state.text) {
      this.setState({ text: '' });
      this.filterLater.cancel();
      this.props.onChange('');
    }
  };

  render() {
    const { t } = this.context.i18n;
    return (
      <div className="category__filter">
        <label className="field__label" htmlFor="category-filter">
          {t('category.filter')}
        </label>
        <input
          className="input"
          id="category-filter"
          type="text"
          value={this.state.text}
          onChange={this.handleChange}
          onKeyDown={this.handleKeyDown}
        />
      </div>
    );
  }
}
