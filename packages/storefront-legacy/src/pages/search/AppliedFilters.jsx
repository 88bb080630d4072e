import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { formatCents } from '../../components/money/formatCents.ts';
import { i18nShape } from '../../constants/propShapes.js';
import { facetValueName } from '../../ducks/search.js';
import { FACET_NAMES, isNarrowed, tagsOf, toggleTag } from './searchAddress.js';

/** What the search is narrowed by, each with a way to let go of it. */
export default class AppliedFilters extends React.Component {
  static propTypes = {
    onChange: PropTypes.func.isRequired,
    search: PropTypes.object.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  filters() {
    const { search } = this.props;
    const facets = FACET_NAMES.filter(name => search[name]).map(name => ({
      key: name,
      label: facetValueName(name, search[name]),
      without: _.omit(search, name),
    }));
    const tags = tagsOf(search).map(tag => ({
      key: tag,
      label: facetValueName('tags', tag),
      without: toggleTag(search, tag),
    }));
    return [...facets, ...tags, ...this.priceFilters()];
  }

  priceFilters() {
    const { search } = this.props;
    const { t } = this.context.i18n;
    const filters = [];
    if (search.priceMinCents) {
      filters.push({
        key: 'min',
        label: t('search.from', { price: formatCents(Number(search.priceMinCents)) }),
        without: _.omit(search, 'priceMinCents'),
      });
    }
    if (search.priceMaxCents) {
      filters.push({
        key: 'max',
        label: t('search.upTo', { price: formatCents(Number(search.priceMaxCents)) }),
        without: _.omit(search, 'priceMaxCents'),
      });
    }
    return filters;
  }

  handleClear = () => {
    this.props.onChange(_.pick(this.props.search, ['q', 'sort']));
  };

  render() {
    const { onChange, search } = this.props;
    const { t } = this.context.i18n;
    if (!isNarrowed(search)) {
      return null;
    }
    return (
      <div className="applied">
        <ul className="plain row" aria-label={t('search.applied')}>
          {this.filters().map(({ key, label, without }) => (
            <li key={key} className="chip">
              {label}
              <button
                className="chip__button"
                type="button"
                aria-label={t('search.remove', { label })}
                onClick={() => onChange(without)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
        <button className="button button--plain" type="button" onClick={this.handleClear}>
          {t('search.clear')}
        </button>
      </div>
    );
  }
}
