import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { Link } from 'react-router-dom';
import EmptyState from '../../components/EmptyState.jsx';
import SelectField from '../../components/form/SelectField.jsx';
import PageTitle from '../../components/PageTitle.jsx';
import ProductCard from '../../components/ProductCard.jsx';
import Spinner from '../../components/Spinner.jsx';
import showToast from '../../components/toasts/showToast.jsx';
import { cardShape, i18nShape } from '../../constants/propShapes.js';
import { addToCart } from '../../ducks/cart.js';
import { loadWatchlist, unwatch } from '../../ducks/watchlist.js';
import requireSession from '../../hocs/requireSession.jsx';
import withI18n from '../../hocs/withI18n.jsx';
import './watchlist.css';

function PlainListing({ card, onAdd, onStop, t }) {
  const { title } = card;
  return (
    <li className="watched">
      <ProductCard card={card} heading="h2" />
      <div className="watched__actions">
        <button
          className="button button--small button--wide"
          type="button"
          disabled={card.available === 0}
          aria-label={t('watchlist.addOne', { title })}
          onClick={() => onAdd(card)}
        >
          {t('watchlist.addToCart')}
        </button>
        <button
          className="button button--plain"
          type="button"
          aria-label={t('watchlist.stopOne', { title })}
          onClick={() => onStop(card)}
        >
          {t('watchlist.stop')}
        </button>
      </div>
    </li>
  );
}

PlainListing.propTypes = {
  card: cardShape.isRequired,
  onAdd: PropTypes.func,
  onStop: PropTypes.func,
  t: PropTypes.func.isRequired,
};

PlainListing.defaultProps = {
  onAdd() {},
  onStop() {},
};

const WatchedListing = withI18n(PlainListing);

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
