import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import EmptyState from '../../components/EmptyState.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import SortableTable from '../../components/sortable-table/SortableTable.jsx';
import Spinner from '../../components/Spinner.jsx';
import { i18nShape } from '../../constants/propShapes.js';
import { changeStock, loadListings } from '../../ducks/selling.js';
import listingColumns from './listingColumns.jsx';
import ListingFilter from './ListingFilter.jsx';
import StockDialog from './StockDialog.jsx';

class ListingsSection extends React.Component {
  static propTypes = {
    changeStock: PropTypes.func.isRequired,
    isLoaded: PropTypes.bool.isRequired,
    isLoading: PropTypes.bool.isRequired,
    items: PropTypes.arrayOf(PropTypes.object).isRequired,
    loadListings: PropTypes.func.isRequired,
    next: PropTypes.string,
    problem: PropTypes.object,
  };

  static defaultProps = {
    next: null,
    problem: null,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  constructor(props, context) {
    super(props, context);
    this.state = { filter: '', stockOf: null };
    this.columns = listingColumns(context.i18n.t, this.handleStock);
  }

  componentDidMount() {
    this.props.loadListings();
  }

  handleFilter = filter => {
    this.setState({ filter });
  };

  handleStock = listing => {
    this.setState({ stockOf: listing });
  };

  handleStockDone = () => {
    this.setState({ stockOf: null });
  };

  handleMore = () => {
    this.props.loadListings(this.props.next);
  };

  handleRetry = () => {
    this.props.loadListings();
  };

  shownItems() {
    const words = this.state.filter.toLowerCase().split(/\s+/).filter(Boolean);
    return this.props.items.filter(item => _.every(words, word => item.title.toLowerCase().includes(word)));
  }

  renderTable() {
    const { isLoading, next } = this.props;
    const { t } = this.context.i18n;
    const rows = this.shownItems();
    return (
      <div className="stack">
        <div className="row">
          <ListingFilter value={this.state.filter} onChange={this.handleFilter} />
          <p className="quiet" role="status">
            {t('seller.found', { count: rows.length })}
          </p>
        </div>
        {rows.length === 0 ? (
          <p>{t('seller.noneFound')}</p>
        ) : (
          <SortableTable caption={t('seller.table')} columns={this.columns} rows={rows} />
        )}
        {next && (
          <button className="button" type="button" disabled={isLoading} onClick={this.handleMore}>
            {t('seller.loadMore')}
          </button>
        )}
      </div>
    );
  }

  renderBody() {
    const { isLoaded, items, problem } = this.props;
    const { t } = this.context.i18n;
    if (problem) {
      return <ProblemNotice problem={problem} onRetry={this.handleRetry} />;
    }
    if (!isLoaded) {
      return <Spinner />;
    }
    if (items.length === 0) {
      return <EmptyState title={t('seller.emptyTitle')} text={t('seller.emptyText')} />;
    }
    return this.renderTable();
  }

  render() {
    const { stockOf } = this.state;
    return (
      <section className="panel stack" aria-labelledby="seller-listings">
        <h2 id="seller-listings">{this.context.i18n.t('seller.listings')}</h2>
        {this.renderBody()}
        {stockOf && (
          <StockDialog listing={stockOf} onChangeStock={this.props.changeStock} onDone={this.handleStockDone} />
        )}
      </section>
    );
  }
}

export default connect(state => state.listings, { changeStock, loadListings })(ListingsSection);
