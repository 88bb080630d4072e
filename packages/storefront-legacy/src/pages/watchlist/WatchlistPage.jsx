import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { Link } from 'react-router-dom';
import { addToCart } from '../../actions/cartActions.js';
import { loadWatchlist, unwatch } from '../../actions/watchlistActions.js';
import EmptyState from '../../components/EmptyState.jsx';
import PageTitle from '../../components/PageTitle.jsx';
import SelectField from '../../components/form/SelectField.jsx';
import Spinner from '../../components/Spinner.jsx';
import showToast from '../../components/toasts/showToast.jsx';
import { cardShape, i18nShape } from '../../constants/propShapes.js';
import requireSession from '../../hocs/requireSession.jsx';
import WatchedListing from './WatchedListing.jsx';
import './watchlist.css';

const ORDERS = {
  latest: items => items,
  priceUp: items => _.sortBy(items, 'priceCents'),
  byTitle: items => _.sortBy(items, item => item.title.toLowerCase()),
};

class WatchlistPage extends React.Component {
  static propTypes = {
    addToCart: PropTypes.func.isRequired,
    isLoaded: PropTypes.bool.isRequired,
    items: PropTypes.arrayOf(cardShape).isRequired,
    loadWatchlist: PropTypes.func.isRequired,
    unwatch: PropTypes.func.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  state = { order: 'latest' };

  // Prices may have changed since the list came with the session.
  componentDidMount() {
    this.props.loadWatchlist();
  }

  handleOrder = order => {
    this.setState({ order });
  };

  handleAdd = card => {
    this.props.addToCart(card);
    showToast(this.context.i18n.t('common.addedToCart', { title: card.title }));
  };

  handleStop = card => {
    const { t } = this.context.i18n;
    this.props
      .unwatch(card)
      .then(() => showToast(t('common.notWatching', { title: card.title })))
      .catch(problem => showToast(problem.detail, { kind: 'bad' }));
  };

  renderList() {
    const { items } = this.props;
    const { t } = this.context.i18n;
    const { order } = this.state;
    return (
      <div className="stack">
        <div className="row watchlist__head">
          <p className="quiet">{t('watchlist.count', { count: items.length })}</p>
          <SelectField
            id="watchlist-order"
            label={t('watchlist.sortBy')}
            options={_.mapValues(ORDERS, (sort, key) => t(`watchlist.${key}`))}
            value={order}
            onChange={this.handleOrder}
          />
        </div>
        <ul className="card-grid" aria-label={t('watchlist.list')}>
          {ORDERS[order](items).map(card => (
            <WatchedListing key={card.id} card={card} onAdd={this.handleAdd} onStop={this.handleStop} />
          ))}
        </ul>
      </div>
    );
  }

  renderBody() {
    const { isLoaded, items } = this.props;
    const { t } = this.context.i18n;
    if (!isLoaded) {
      return <Spinner />;
    }
    if (items.length === 0) {
      return (
        <EmptyState title={t('watchlist.emptyTitle')} text={t('watchlist.emptyText')}>
          <Link className="button button--primary" to="/search">
            {t('watchlist.browse')}
          </Link>
        </EmptyState>
      );
    }
    return this.renderList();
  }

  render() {
    return (
      <div>
        <PageTitle>{this.context.i18n.t('watchlist.title')}</PageTitle>
        {this.renderBody()}
      </div>
    );
  }
}

const mapStateToProps = ({ watchlist }) => ({ isLoaded: watchlist.isLoaded, items: watchlist.items });

export default requireSession(connect(mapStateToProps, { addToCart, loadWatchlist, unwatch })(WatchlistPage));
