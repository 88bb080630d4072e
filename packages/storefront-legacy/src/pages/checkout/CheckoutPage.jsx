import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { Link, Redirect } from 'react-router-dom';
import AddressForm from '../../components/address/AddressForm.jsx';
import { formatCents } from '../../components/money/formatCents.ts';
import PageTitle from '../../components/PageTitle.jsx';
import { i18nShape } from '../../constants/propShapes.js';
import { getCartCount, getCartItems, getCartTotalCents, refreshCart } from '../../ducks/cart.js';
import { leaveCheckout, placeOrder, shippingCents } from '../../ducks/orders.js';
import requireSession from '../../hocs/requireSession.jsx';
import { forgetAddress, keepAddress, readAddress } from '../../storage/browserStorage.js';
import CartSummary from '../cart/CartSummary.jsx';
import { CardChoice, CheckoutLines, CheckoutProblem } from './CheckoutParts.jsx';
import { isSettled, newOrderKey } from './orderKey.js';
import '../cart/cart.css';
import './checkout.css';

class CheckoutPage extends React.Component {
  static propTypes = {
    count: PropTypes.number.isRequired,
    isPaying: PropTypes.bool.isRequired,
    items: PropTypes.arrayOf(PropTypes.object).isRequired,
    leaveCheckout: PropTypes.func.isRequired,
    order: PropTypes.object,
    placeOrder: PropTypes.func.isRequired,
    problem: PropTypes.object,
    refreshCart: PropTypes.func.isRequired,
    totalCents: PropTypes.number.isRequired,
  };

  static defaultProps = {
    order: null,
    problem: null,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  constructor(props, context) {
    super(props, context);
    const known = readAddress();
    this.initialAddress = known;
    this.key = newOrderKey();
    this.state = { card: 'card_ok', remembers: !_.isEmpty(known), wrongFields: 0 };
  }

  componentDidMount() {
    this.props.refreshCart();
  }

  componentDidUpdate(prevProps) {
    const { problem } = this.props;
    if (problem && problem !== prevProps.problem) {
      if (isSettled(problem)) {
        this.key = newOrderKey();
      }
      this.refs.problem.focus();
    }
  }

  componentWillUnmount() {
    this.props.leaveCheckout();
  }

  handleAddress = address => {
    this.address = address;
  };

  handleCard = card => {
    this.setState({ card });
    // Another card is another order.
    this.key = newOrderKey();
  };

  handleRemember = event => {
    this.setState({ remembers: event.target.checked });
  };

  handleSubmit = event => {
    event.preventDefault();
    const wrongFields = this.refs.address.check();
    this.setState({ wrongFields });
    if (wrongFields > 0) {
      return;
    }
    const address = _.mapValues(this.address, _.trim);
    if (this.state.remembers) {
      keepAddress(address);
    } else {
      forgetAddress();
    }
    const lines = this.props.items.map(({ priceCents, productId, quantity }) => ({
      productId,
      quantity,
      unitPriceCents: priceCents,
    }));
    const order = { lines, address, payment: { cardToken: this.state.card } };
    this.props.placeOrder(order, this.key);
  };

  /** The server names fields as it got them, such as `body.address.city`. */
  fieldErrors() {
    const { problem } = this.props;
    const errors = {};
    if (problem && problem.fields) {
      problem.fields.forEach(({ message, path }) => {
        errors[path.replace(/^body\.address\./, '')] = message;
      });
    }
    return errors;
  }

  renderProblem() {
    const { problem } = this.props;
    const { wrongFields } = this.state;
    return (
      <div ref="problem" tabIndex={-1}>
        {wrongFields > 0 && (
          <p className="notice notice--bad" role="alert">
            {this.context.i18n.t('checkout.fieldsText', { count: wrongFields })}
          </p>
        )}
        {problem && <CheckoutProblem problem={problem} />}
      </div>
    );
  }

  renderForm() {
    const { count, isPaying, items, totalCents } = this.props;
    const { t } = this.context.i18n;
    const total = formatCents(totalCents + shippingCents(count));
    return (
      <form className="columns columns--aside" aria-label={t('checkout.form')} noValidate onSubmit={this.handleSubmit}>
        <div className="stack">
          {this.renderProblem()}
          <section className="panel stack" aria-labelledby="checkout-address">
            <h2 id="checkout-address">{t('checkout.address')}</h2>
            <AddressForm
              ref="address"
              errors={this.fieldErrors()}
              initial={this.initialAddress}
              onChange={this.handleAddress}
            />
            <label className="check">
              <input type="checkbox" checked={this.state.remembers} onChange={this.handleRemember} />
              {t('checkout.remember')}
            </label>
          </section>
          <section className="panel stack" aria-labelledby="checkout-payment">
            <h2 id="checkout-payment">{t('checkout.payment')}</h2>
            <CardChoice value={this.state.card} onChange={this.handleCard} />
          </section>
        </div>
        <CartSummary heading={t('checkout.order')} items={items}>
          <CheckoutLines items={items} />
          <button className="button button--primary button--wide" type="submit" disabled={isPaying}>
            {isPaying ? t('checkout.paying') : t('checkout.pay', { total })}
          </button>
          <p>
            <Link to="/cart">{t('checkout.change')}</Link>
          </p>
        </CartSummary>
      </form>
    );
  }

  render() {
    const { items, order } = this.props;
    if (order) {
      return <Redirect to={{ pathname: `/orders/${order.id}`, state: { isNew: true } }} />;
    }
    if (items.length === 0) {
      return <Redirect to="/cart" />;
    }
    return (
      <div>
        <PageTitle>{this.context.i18n.t('checkout.title')}</PageTitle>
        {this.renderForm()}
      </div>
    );
  }
}

const mapStateToProps = state => ({
  count: getCartCount(state),
  items: getCartItems(state),
  totalCents: getCartTotalCents(state),
  ...state.checkout,
});

const mapDispatchToProps = { leaveCheckout, placeOrder, refreshCart };

export default requireSession(connect(mapStateToProps, mapDispatchToProps)(CheckoutPage));
