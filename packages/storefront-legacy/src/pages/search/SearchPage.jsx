import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import PageTitle from '../../components/PageTitle.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import { SORTS } from '../../constants/names.js';
import { cardShape, i18nShape } from '../../constants/propShapes.js';
import { continueSearch, getFacets, startSearch } from '../../ducks/search.js';
import withI18n from '../../hocs/withI18n.jsx';
import AppliedFilters from './AppliedFilters.jsx';
import FacetPanel from './facets/FacetPanel.jsx';
import { readSearch, searchAddress } from './searchAddress.js';
import SearchResults from './SearchResults.jsx';
import './search.css';

function PlainSelect({ onChange, t, value }) {
  return (
    <label className="row">
      <span>{t('search.sortBy')}</span>
      <select className="input input--short" value={value} onChange={event => onChange(event.target.value)}>
        {_.map(SORTS, (name, key) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

PlainSelect.propTypes = {
  onChange: PropTypes.func.isRequired,
  t: PropTypes.func.isRequired,
  value: PropTypes.oneOf(_.keys(SORTS)),
};

PlainSelect.defaultProps = {
  value: 'relevance',
};

const SortSelect = withI18n(PlainSelect);

class SearchPage extends React.Component {
  static propTypes = {
    continueSearch: PropTypes.func.isRequired,
    corrected: PropTypes.string,
    facets: PropTypes.array,
    history: PropTypes.object.isRequired,
    isLoading: PropTypes.bool,
    items: PropTypes.arrayOf(cardShape),
    location: PropTypes.object.isRequired,
    next: PropTypes.string,
    problem: PropTypes.object,
    startSearch: PropTypes.func.isRequired,
    total: PropTypes.number,
    totalIsExact: PropTypes.bool,
  };

  static defaultProps = {
    corrected: null,
    facets: [],
    isLoading: false,
    items: [],
    next: null,
    problem: null,
    total: null,
    totalIsExact: true,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  componentDidMount() {
    this.search();
  }

  componentDidUpdate(prevProps) {
    if (prevProps.location.search !== this.props.location.search) {
      this.search();
    }
  }

  search() {
    this.props.startSearch(readSearch(this.props.location));
  }

  handleChange = search => {
    this.props.history.push(searchAddress(search));
  };

  handleRetry = () => {
    this.search();
  };

  title(search) {
    const { t } = this.context.i18n;
    return search.q ? t('search.titleFor', { q: search.q }) : t('search.title');
  }

  countText() {
    const { problem, total, totalIsExact } = this.props;
    const { t } = this.context.i18n;
    if (total === null) {
      return problem ? '' : t('search.searching');
    }
    return totalIsExact ? t('search.found', { count: total }) : t('search.foundAtLeast', { count: total });
  }

  render() {
    const { corrected, facets, isLoading, items, location, next, problem, total } = this.props;
    const { t } = this.context.i18n;
    const search = readSearch(location);
    return (
      <div className="search-page">
        <PageTitle>{this.title(search)}</PageTitle>
        {corrected && <p className="notice">{t('search.corrected', { q: search.q, corrected })}</p>}
        <div className="columns search-page__columns">
          <FacetPanel facets={facets} search={search} onChange={this.handleChange} />
          <section aria-label={t('search.results')} aria-busy={isLoading}>
            <div className="search-page__bar">
              <p role="status" className="numeric">
                {this.countText()}
              </p>
              <SortSelect value={search.sort} onChange={sort => this.handleChange(_.assign({}, search, { sort }))} />
            </div>
            <AppliedFilters search={search} onChange={this.handleChange} />
            {problem && <ProblemNotice problem={problem} onRetry={this.handleRetry} />}
            <SearchResults
              isLoading={isLoading || total === null}
              items={items}
              hasMore={next !== null}
              onMore={this.props.continueSearch}
            />
          </section>
        </div>
      </div>
    );
  }
}

const mapStateToProps = state => ({
  ..._.pick(state.search, ['corrected', 'isLoading', 'items', 'next', 'problem', 'total', 'totalIsExact']),
  facets: getFacets(state),
});

export default connect(mapStateToProps, { continueSearch, startSearch })(SearchPage);
