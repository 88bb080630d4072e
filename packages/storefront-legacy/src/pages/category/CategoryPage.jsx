import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import EmptyState from '../../components/EmptyState.jsx';
import { formatCents } from '../../components/money/formatCents.ts';
import PageTitle from '../../components/PageTitle.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import Spinner from '../../components/Spinner.jsx';
import showToast from '../../components/toasts/showToast.jsx';
import { PLATFORMS } from '../../constants/names.js';
import { cardShape, i18nShape } from '../../constants/propShapes.js';
import { addToCart } from '../../ducks/cart.js';
import {
  filterCategory,
  getCategoryFacts,
  getVisibleListings,
  loadCategory,
  sortCategory,
} from '../../ducks/category.js';
import NotFoundPage from '../not-found/NotFoundPage.jsx';
import FilterField from './FilterField.jsx';
import ListingHeader from './ListingHeader.jsx';
import ListingRows from './ListingRows.jsx';
import './category.css';

function CategoryFacts({ cheapest, years }, { i18n: { t } }) {
  if (cheapest === null) {
    return null;
  }
  return <p className="category__facts quiet">{t('category.facts', { count: years, price: formatCents(cheapest) })}</p>;
}

CategoryFacts.propTypes = {
  cheapest: PropTypes.number,
  years: PropTypes.number,
};

CategoryFacts.defaultProps = {
  cheapest: null,
  years: 0,
};

CategoryFacts.contextTypes = {
  i18n: i18nShape,
};

const COLUMNS = ['title', 'year', 'condition', 'region', 'rating', 'price'];

class CategoryPage extends React.Component {
  static propTypes = {
    addToCart: PropTypes.func.isRequired,
    facts: PropTypes.object.isRequired,
    filter: PropTypes.string,
    filterCategory: PropTypes.func.isRequired,
    isComplete: PropTypes.bool,
    listings: PropTypes.arrayOf(cardShape),
    loadCategory: PropTypes.func.isRequired,
    location: PropTypes.object,
    match: PropTypes.shape({ params: PropTypes.shape({ platform: PropTypes.string }) }).isRequired,
    problem: PropTypes.object,
    sort: PropTypes.shape({ key: PropTypes.string, isDescending: PropTypes.bool }).isRequired,
    sortCategory: PropTypes.func.isRequired,
    total: PropTypes.number,
  };

  static defaultProps = {
    filter: '',
    isComplete: false,
    listings: [],
    location: undefined,
    problem: null,
    total: null,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  componentDidMount() {
    this.load();
  }

  componentDidUpdate(prevProps) {
    if (prevProps.match.params.platform !== this.props.match.params.platform) {
      this.load();
    }
  }

  load() {
    const { platform } = this.props.match.params;
    if (PLATFORMS[platform]) {
      this.props.loadCategory(platform);
    }
  }

  handleAdd = listing => {
    const { t } = this.context.i18n;
    this.props.addToCart(listing);
    showToast(t('common.addedToCart', { title: listing.title }));
  };

  statusText() {
    const { facts, isComplete, listings, total } = this.props;
    const { t } = this.context.i18n;
    if (total === null) {
      return t('common.loading');
    }
    if (!isComplete) {
      return t('category.loaded', { count: facts.count, total });
    }
    return t('category.shown', { count: listings.length, total });
  }

  renderTable() {
    const { listings, sort } = this.props;
    const { t } = this.context.i18n;
    if (listings.length === 0) {
      return <EmptyState title={t('category.nothing')} text={t('category.nothingHint')} />;
    }
    return (
      <div className="listing-table panel">
        <ListingHeader
          columns={_.zipObject(
            COLUMNS,
            COLUMNS.map(key => t(`category.columns.${key}`)),
          )}
          sortKey={sort.key}
          isDescending={sort.isDescending}
          onSort={this.props.sortCategory}
        />
        <ListingRows listings={listings} onAdd={this.handleAdd} />
      </div>
    );
  }

  render() {
    const { facts, filter, location, match, problem, total } = this.props;
    const { t } = this.context.i18n;
    const platform = PLATFORMS[match.params.platform];
    if (!platform) {
      return <NotFoundPage location={location} />;
    }
    return (
      <div className="category">
        <PageTitle>{t('category.title', { platform })}</PageTitle>
        <div className="category__bar">
          <FilterField key={platform} value={filter} onChange={this.props.filterCategory} />
          <p role="status" className="numeric">
            {this.statusText()}
          </p>
        </div>
        <CategoryFacts {...facts} />
        {problem && <ProblemNotice problem={problem} onRetry={() => this.load()} />}
        {total === null ? !problem && <Spinner /> : this.renderTable()}
      </div>
    );
  }
}

const mapStateToProps = state => ({
  facts: getCategoryFacts(state),
  filter: state.category.filter,
  isComplete: state.category.isComplete,
  listings: getVisibleListings(state),
  problem: state.category.problem,
  sort: state.category.sort,
  total: state.category.total,
});

export default connect(mapStateToProps, { addToCart, filterCategory, loadCategory, sortCategory })(CategoryPage);
