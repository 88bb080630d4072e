import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { suggestTitles } from '../../api/products.js';
import TextField from '../../components/form/TextField.jsx';
import { TYPING_DELAY } from '../../config.js';
import { i18nShape } from '../../constants/propShapes.js';
import { LENGTHS } from './listingValues.ts';

/** The title, with those that other people sell to choose from. */
export default class TitleField extends React.Component {
  static propTypes = {
    error: PropTypes.string,
    onChange: PropTypes.func.isRequired,
    value: PropTypes.string.isRequired,
  };

  static defaultProps = {
    error: '',
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  state = { titles: [] };

  componentWillUnmount() {
    this.suggest.cancel();
  }

  suggest = _.debounce(event => {
    const q = event.target.value.trim();
    if (q.length < 2) {
      this.setState({ titles: [] });
      return;
    }
    suggestTitles(q)
      .then(({ items }) => this.setState({ titles: _.uniq(_.map(items, 'text')) }))
      .catch(() => {});
  }, TYPING_DELAY);

  handleChange = (value, event) => {
    event.persist();
    this.props.onChange(value);
    this.suggest(event);
  };

  render() {
    const { error, value } = this.props;
    const { t } = this.context.i18n;
    return (
      <div>
        <TextField
          id="listing-title"
          label={t('sell.name')}
          hint={t('sell.nameHint')}
          maxLength={LENGTHS.title}
          autoComplete="off"
          list="listing-titles"
          value={value}
          error={error}
          onChange={this.handleChange}
        />
        <datalist id="listing-titles">
          {this.state.titles.map(title => (
            <option key={title} value={title} />
          ))}
        </datalist>
      </div>
    );
  }
}
