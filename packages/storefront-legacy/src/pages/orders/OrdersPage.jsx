import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { Link } from 'react-router-dom';
import EmptyState from '../../components/EmptyState.jsx';
import PageTitle from '../../components/PageTitle.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import Spinner from '../../components/Spinner.jsx';
import { i18nShape } from '../../constants/propShapes.js';
import { loadOrders } from '../../ducks/orders.js';
import requireSession from '../../hocs/requireSession.jsx';
import OrderRow from './OrderRow.jsx';
import { orderCardShape } from './orderShapes.js';
import './orders.css';

class OrdersPage extends React.Component {
  static propTypes = {
    isLoaded: PropTypes.bool.isRequired,
    isLoading: PropTypes.bool.isRequired,
    items: PropTypes.arrayOf(orderCardShape).isRequired,
    loadOrders: PropTypes.func.isRequired,
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
    this.handleMore = this.handleMore.bind(this);
    this.handleRetry = this.handleRetry.bind(this);
  }

  componentDidMount() {
    this.props.loadOrders();
  }

  handleMore() {
    this.props.loadOrders(this.props.next);
  }

  handleRetry() {
    this.props.loadOrders();
  }

  renderEmpty() {
    const { t } = this.context.i18n;
    return (
      <EmptyState title={t('orders.emptyTitle')} text={t('orders.emptyText')}>
        <Link className="button button--primary" to="/search">
          {t('orders.browse')}
        </Link>
      </EmptyState>
    );
  }

  renderList() {
    const { isLoading, items, next } = this.props;
    const { t } = this.context.i18n;
    return (
      <div className="stack">
        <ul className="plain order-list" aria-label={t('orders.list')}>
          {items.map(order => (
            <OrderRow key={order.id} order={order} />
          ))}
        </ul>
        {next && (
          <button className="button" type="button" disabled={isLoading} onClick={this.handleMore}>
            {t('common.showMore')}
          </button>
        )}
      </div>
    );
  }

  renderBody() {
    const { isLoaded, items, problem } = this.props;
    if (problem) {
      return <ProblemNotice problem={problem} onRetry={this.handleRetry} />;
    }
    if (!isLoaded) {
      return <Spinner />;
    }
    return items.length === 0 ? this.renderEmpty() : this.renderList();
  }

  render() {
    return (
      <div>
        <PageTitle>{this.context.i18n.t('orders.title')}</PageTitle>
        {this.renderBody()}
      </div>
    );
  }
}

const mapStateToProps = ({ orders }) => ({
  isLoaded: orders.isLoaded,
  isLoading: orders.isLoading,
  items: orders.items,
  next: orders.next,
  problem: orders.problem,
});

export default requireSession(connect(mapStateToProps, { loadOrders })(OrdersPage));
