import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { Link } from 'react-router-dom';
import PageTitle from '../../components/PageTitle.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import Spinner from '../../components/Spinner.jsx';
import { formatDay } from '../../components/time/Day.jsx';
import showToast from '../../components/toasts/showToast.jsx';
import { i18nShape } from '../../constants/propShapes.js';
import { cancelOrder, getOrder, getOrderProblem, loadOrder } from '../../ducks/orders.js';
import requireSession from '../../hocs/requireSession.jsx';
import CancelDialog from './CancelDialog.jsx';
import OrderDetails from './OrderDetails.jsx';
import { orderShape } from './orderShapes.js';
import './orders.css';

/** How long to wait before asking again how a running order ended. */
const POLL = 2000;

class OrderPage extends React.Component {
  static propTypes = {
    cancelOrder: PropTypes.func.isRequired,
    id: PropTypes.string.isRequired,
    loadOrder: PropTypes.func.isRequired,
    location: PropTypes.object.isRequired,
    order: orderShape,
    problem: PropTypes.object,
  };

  static defaultProps = {
    order: undefined,
    problem: undefined,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  state = { asksToCancel: false, isCancelling: false };

  componentDidMount() {
    this.load();
  }

  componentDidUpdate(prevProps) {
    if (prevProps.id !== this.props.id) {
      this.load();
    } else if (prevProps.order !== this.props.order) {
      this.watch();
    }
  }

  componentWillUnmount() {
    clearTimeout(this.timer);
  }

  load = () => {
    this.props.loadOrder(this.props.id);
  };

  /** Looks again while the shop works on it. */
  watch() {
    clearTimeout(this.timer);
    const { order } = this.props;
    if (order && order.status === 'pending') {
      this.timer = setTimeout(this.load, POLL);
    }
  }

  handleAsk = () => {
    this.setState({ asksToCancel: true });
  };

  handleKeep = () => {
    this.setState({ asksToCancel: false });
  };

  handleCancel = () => {
    const { t } = this.context.i18n;
    this.setState({ isCancelling: true });
    this.props
      .cancelOrder(this.props.id)
      .then(() => showToast(t('orders.cancelled')))
      .catch(problem => showToast(problem.detail, { kind: 'bad' }))
      .then(() => this.setState({ asksToCancel: false, isCancelling: false }));
  };

  renderNews() {
    const { location, order } = this.props;
    const { t } = this.context.i18n;
    const isNew = location.state && location.state.isNew;
    if (order.status === 'pending') {
      return (
        <p className="notice notice--warn" role="status">
          {t('orders.pendingText')}
        </p>
      );
    }
    if (isNew && order.status === 'confirmed') {
      return (
        <p className="notice notice--good" role="status">
          {t('orders.thanks')}
        </p>
      );
    }
    return null;
  }

  renderActions() {
    const { t } = this.context.i18n;
    return (
      <p className="row order-actions">
        {this.props.order.cancellable && (
          <button className="button" type="button" onClick={this.handleAsk}>
            {t('orders.cancel')}
          </button>
        )}
        <a className="button button--plain" role="button" href="javascript:window.print()">
          {t('orders.print')}
        </a>
        <Link to="/orders">{t('orders.all')}</Link>
      </p>
    );
  }

  renderOrder() {
    const { order } = this.props;
    const { t } = this.context.i18n;
    return (
      <div className="stack">
        <PageTitle>{t('orders.orderOf', { date: formatDay(order.createdAt) })}</PageTitle>
        {this.renderNews()}
        <OrderDetails order={order} />
        {this.renderActions()}
        {this.state.asksToCancel && (
          <CancelDialog
            isWorking={this.state.isCancelling}
            onCancelOrder={this.handleCancel}
            onKeep={this.handleKeep}
          />
        )}
      </div>
    );
  }

  render() {
    const { order, problem } = this.props;
    const { t } = this.context.i18n;
    if (order) {
      return this.renderOrder();
    }
    if (problem && problem.status === 404) {
      return (
        <div>
          <PageTitle>{t('orders.notFoundTitle')}</PageTitle>
          <p>{t('orders.notFoundText')}</p>
          <p>
            <Link to="/orders">{t('orders.all')}</Link>
          </p>
        </div>
      );
    }
    return (
      <div>
        <PageTitle>{t('orders.title')}</PageTitle>
        {problem ? <ProblemNotice problem={problem} onRetry={this.load} /> : <Spinner />}
      </div>
    );
  }
}

const mapStateToProps = (state, { match }) => ({
  id: match.params.id,
  order: getOrder(state, match.params.id),
  problem: getOrderProblem(state, match.params.id),
});

export default requireSession(connect(mapStateToProps, { cancelOrder, loadOrder })(OrderPage));
