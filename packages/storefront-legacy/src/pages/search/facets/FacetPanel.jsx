import classNames from 'classnames';
import PropTypes from 'prop-types';
import React from 'react';
import { i18nShape } from '../../../constants/propShapes.js';
import { tagsOf, toggleFacet, toggleTag } from '../searchAddress.js';
import FacetGroup from './FacetGroup.jsx';
import PriceRange from './PriceRange.jsx';

export default class FacetPanel extends React.Component {
  static propTypes = {
    facets: PropTypes.arrayOf(
      PropTypes.shape({ name: PropTypes.string.isRequired, values: PropTypes.array.isRequired }),
    ).isRequired,
    onChange: PropTypes.func.isRequired,
    search: PropTypes.object.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  // Matters on narrow screens only, where the listings would begin far below.
  state = { isOpen: false };

  handleOpen = () => {
    this.setState(({ isOpen }) => ({ isOpen: !isOpen }));
  };

  handleToggle(name, value) {
    const { onChange, search } = this.props;
    onChange(name === 'tags' ? toggleTag(search, value) : toggleFacet(search, name, value));
  }

  chosen(name) {
    const { search } = this.props;
    if (name === 'tags') {
      return tagsOf(search);
    }
    return search[name] ? [search[name]] : [];
  }

  render() {
    const { facets, onChange, search } = this.props;
    const { isOpen } = this.state;
    const { t } = this.context.i18n;
    return (
      <aside className={classNames('facets', { 'facets--open': isOpen })} aria-label={t('search.filters')}>
        <h2 className="visually-hidden">{t('search.filters')}</h2>
        <button className="button facets__toggle" type="button" aria-expanded={isOpen} onClick={this.handleOpen}>
          {isOpen ? t('search.hideFilters') : t('search.showFilters')}
        </button>
        {facets.map(facet => (
          <FacetGroup
            key={facet.name}
            legend={t(`search.facets.${facet.name}`)}
            name={facet.name}
            values={facet.values}
            chosen={this.chosen(facet.name)}
            onToggle={this.handleToggle.bind(this, facet.name)}
          />
        ))}
        <PriceRange
          minCents={search.priceMinCents}
          maxCents={search.priceMaxCents}
          onChange={(priceMinCents, priceMaxCents) => onChange({ ...search, priceMinCents, priceMaxCents })}
        />
      </aside>
    );
  }
}
