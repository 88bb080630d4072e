import PropTypes from 'prop-types';
import React from 'react';
import EmptyState from '../../components/EmptyState.jsx';
import ProductGrid from '../../components/ProductGrid.jsx';
import Spinner from '../../components/Spinner.jsx';
import { cardShape, i18nShape } from '../../constants/propShapes.js';

class SearchResults extends React.Component {
  constructor(props) {
    super(props);
    this.state = { isLoadingMore: false };
    this.handleMore = this.handleMore.bind(this);
  }

  componentDidMount() {
    this.isHere = true;
  }

  componentWillUnmount() {
    this.isHere = false;
  }

  handleMore() {
    this.setState({ isLoadingMore: true });
    const done = () => {
      if (this.isHere) {
        this.setState({ isLoadingMore: false });
      }
    };
    this.props.onMore().then(done, done);
  }

  render() {
    const { hasMore, isLoading, items } = this.props;
    const { t } = this.context.i18n;
    if (items.length === 0) {
      return isLoading ? <Spinner /> : <EmptyState title={t('search.nothing')} text={t('search.nothingHint')} />;
    }
    return (
      <div className={isLoading ? 'results results--old' : 'results'}>
        <ProductGrid cards={items} heading="h2" label={t('search.results')} />
        {hasMore && (
          <p className="results__more">
            <button className="button" type="button" disabled={this.state.isLoadingMore} onClick={this.handleMore}>
              {this.state.isLoadingMore ? t('common.loading') : t('common.showMore')}
            </button>
          </p>
        )}
      </div>
    );
  }
}

SearchResults.propTypes = {
  hasMore: PropTypes.bool,
  isLoading: PropTypes.bool,
  items: PropTypes.arrayOf(cardShape).isRequired,
  onMore: PropTypes.func.isRequired,
};

SearchResults.defaultProps = {
  hasMore: false,
  isLoading: false,
};

SearchResults.contextTypes = {
  i18n: i18nShape,
};

export default SearchResults;
